// The evidence sheet of one finding: what was found, put together for whoever has to be shown it. It lies in the session's
// memory until its page is closed or the browser ends, and nobody but the user saves or sends it.
import { api } from '../shared/api.js';
import { entryOf } from './memory.js';
import { picture } from './picture.js';
import { frames } from './tabs.js';
import { region } from './region.js';

const MAX = 5; // sheets at once
const PREFIX = 'evidence:';

/** The sheet's fields are those of its JSON, which FORMAT numbers. */
const FORMAT = 1;
const iso = (/** @type {number} */ ms) => new Date(ms).toISOString();

/** @param {any} f a finding @param {import('./tabs.js').Frame} frame @param {string} address of the tab's page @param {string} image */
const sheet = async (f, frame, address, image) => {
  const first = f.mark ? await entryOf(f.site, f.mark) : undefined;
  return {
    format: FORMAT, made: iso(Date.now()), seen: iso(frame.at),
    address, embedded: frame.frameId === 0 ? '' : frame.host,
    page_kind: frame.page_kind, language: frame.language,
    label: f.label, kind: f.kind, state: f.state, setting: String(f.set).replace(/^=/, ''), required: f.required === true,
    purpose: f.purpose, polarity: f.polarity, outcome: f.outcome, severity: f.severity, rule: f.rule, words: f.words, cues: f.cues,
    switched_on_again: f.back === true, want: f.want, touched: f.touched === true,
    first_seen: first ? { at: iso(first.first.at), setting: first.first.set.replace(/^=/, ''), set_by: first.by } : null,
    region: region(), law: frame.laws.filter(l => f.laws.includes(l.id)),
    versions: { untick: api.runtime.getManifest().version, rules: frame.version },
    picture: image,
  };
};

/** Makes a finding's sheet and opens its page. @param {import('./remedy.js').Where} at */
export const evidence = async at => {
  const frame = (await frames(at.tabId)).find(f => f.frameId === at.frameId);
  const finding = frame && [...frame.findings, ...frame.left].find(f => f.id === at.id);
  if (!frame || !finding) return false;
  const image = await picture(at);
  const { url = '' } = await api.tabs.get(at.tabId);
  const key = PREFIX + crypto.randomUUID();
  const old = (await sheets()).sort(([, a], [, b]) => a.made < b.made ? 1 : -1);
  await api.storage.session.remove(old.slice(MAX - 1).map(([k]) => k));
  const made = await sheet(finding, frame, url, image);
  await api.storage.session.set({ [key]: made });
  const tab = await api.tabs.create({ url: `${api.runtime.getURL('evidence/evidence.html')}#${key.slice(PREFIX.length)}` });
  await api.storage.session.set({ [key]: { ...made, tab: tab.id } });
  return true;
};

/** @param {string} id @returns {Promise<any>} undefined where there is none any more */
export const sheetOf = async id => (await api.storage.session.get(PREFIX + id))[PREFIX + id];
/** The sheet's page was closed. @param {number} tabId */
export const forgetSheet = async tabId => {
  const its = (await sheets()).filter(([, s]) => s.tab === tabId).map(([k]) => k);
  if (its.length) await api.storage.session.remove(its);
};
const sheets = async () => /** @type {[string, any][]} */ (Object.entries(await api.storage.session.get(null)).filter(([k]) => k.startsWith(PREFIX)));
