// What was found on each tab's page, in the session's storage, one entry a frame; and the badge that counts it.
import { api } from '../shared/api.js';

const MAX_FINDINGS = 300; // of one frame that are kept; the count goes on
const key = (/** @type {number} */ tabId, /** @type {number} */ frameId) => `frame:${tabId}:${frameId}`;
const fixedKey = (/** @type {number} */ tabId, /** @type {number} */ frameId, /** @type {number} */ id) => `fixed:${tabId}:${frameId}:${id}`;

/** Whether the tab's findings are marked on its page. */
export const markedKey = (/** @type {number} */ tabId) => `marked:${tabId}`;

/**
 * @typedef {object} Frame what one frame's last look found
 * @property {number} frameId
 * @property {number} at when it was looked at (ms)
 * @property {string} host
 * @property {string} version of the rules
 * @property {import('./frames.js').Where} where
 * @property {string} page_kind
 * @property {string} language
 * @property {number} count of findings
 * @property {number} controls
 * @property {number} dropped controls that were too many
 * @property {any[]} findings each with id, the element's number in its frame; want, the setting that shares less; back, when it was
 *   switched off before; site and mark, by which it is remembered ('' where nothing is)
 * @property {any[]} left findings that the user wants left as they are
 * @property {any[]} laws that the findings name by id
 */

/** @param {number} tabId @param {Frame} frame */
export const keep = async (tabId, frame) => {
  await api.storage.session.set({ [key(tabId, frame.frameId)]: { ...frame, findings: frame.findings.sort((a, b) => Number(b.back) - Number(a.back)).slice(0, MAX_FINDINGS), left: frame.left.slice(0, MAX_FINDINGS) } });
  // What the user changed and is found again, well after, was changed back by the page.
  const found = new Set(frame.findings.map(f => f.id));
  for (const f of await fixed(tabId)) {
    if (f.finding.frameId === frame.frameId && found.has(f.finding.id) && Date.now() - f.at > SETTLED) await forgetFixed(tabId, f.finding);
  }
  await badge(tabId);
};
const SETTLED = 3000; // ms; a look that began before the change may still come in

/** @param {number} tabId @returns {Promise<Frame[]>} the top frame first */
export const frames = async tabId => {
  const all = await api.storage.session.get(null);
  return Object.entries(all).filter(([k]) => k.startsWith(`frame:${tabId}:`)).map(([, v]) => /** @type {Frame} */ (v)).sort((a, b) => a.frameId - b.frameId);
};

/** @param {number} tabId @param {number} [frameId] without it, all the tab's */
export const forget = async (tabId, frameId) => {
  const of = frameId === undefined ? `${tabId}:` : `${tabId}:${frameId}`;
  const ours = (/** @type {string} */ k) => frameId === undefined ? k.startsWith(`frame:${of}`) || k.startsWith(`fixed:${of}`) || k === markedKey(tabId) : k === `frame:${of}` || k.startsWith(`fixed:${of}:`);
  const keys = Object.keys(await api.storage.session.get(null)).filter(ours);
  if (!keys.length) return;
  await api.storage.session.remove(keys);
  await badge(tabId);
};

/** What the user changed on the tab's page since it was opened. @param {number} tabId @returns {Promise<{finding: any, result: string, at: number}[]>} */
export const fixed = async tabId => {
  const all = await api.storage.session.get(null);
  return Object.entries(all).filter(([k]) => k.startsWith(`fixed:${tabId}:`)).map(([, v]) => /** @type {any} */ (v)).sort((a, b) => a.at - b.at);
};
/** @param {number} tabId @param {any} finding @param {string} result */
export const keepFixed = (tabId, finding, result) => api.storage.session.set({ [fixedKey(tabId, finding.frameId, finding.id)]: { finding, result, at: Date.now() } });
/** @param {number} tabId @param {any} finding */
export const forgetFixed = (tabId, finding) => api.storage.session.remove(fixedKey(tabId, finding.frameId, finding.id));

/** @param {number} tabId */
export const badge = async tabId => {
  const all = await frames(tabId);
  const count = all.reduce((n, f) => n + f.count, 0);
  try {
    await api.action.setBadgeText({ tabId, text: count ? (count > 99 ? '99+' : String(count)) : '' });
    await api.action.setBadgeBackgroundColor({ tabId, color: all.some(f => f.findings.some(x => x.back)) ? '#a61b1b' : '#9a3412' });
    await api.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await api.action.setTitle({ tabId, title: count ? api.i18n.getMessage('badge_title', [String(count)]) : api.i18n.getMessage('name') });
  } catch { /* the tab is gone */ }
};
