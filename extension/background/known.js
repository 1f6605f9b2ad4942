// The public list of sites on which people found sharing switched on: off until the user wants it, downloaded whole and
// weekly, so that the server learns that somebody keeps the list and never which site is visited. It is used only if it
// carries the signature of the key that was pinned, and never an older one in a newer's place.
import { api } from '../shared/api.js';
import { verify } from '../shared/signed.js';
import { DEFAULT_SERVER, Later, serverOrigin } from './aggregator.js';
import { verifierOf } from './rules.js';

const WEEK = 7 * 24 * 60; // minutes
const AGAIN = 6 * 60; // minutes until the next try where the server did not answer
const MAX_BYTES = 1 << 20, MAX_SITES = 5000, TIMEOUT = 20_000;
const ALARM = 'known';

/**
 * @typedef {{site: string, boxes: number, reporters: number, settings: string}} Known of all its kinds of pages; settings: an
 *   address of that site, or ''
 * @typedef {{server: string, etag: string, at: number, epoch: number, sites: Known[]}} List at: when it was asked for last (ms)
 */

const currentServer = async () => String((await api.storage.local.get({ server: DEFAULT_SERVER })).server);
const read = async () => /** @type {{known: boolean, known_list: List | null, known_trouble: string}} */ (await api.storage.local.get({ known: false, known_list: null, known_trouble: '' }));

/** The body, if it is no longer than it may be. @param {Response} answer */
const bounded = async answer => {
  const reader = /** @type {ReadableStream<Uint8Array>} */ (answer.body).getReader();
  const parts = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) break;
    if ((size += value.length) > MAX_BYTES) {
      await reader.cancel();
      throw new Later('the list is too long');
    }
    parts.push(value);
  }
  return new Blob(parts).text();
};

/** What is taken of the list: sites that are names, addresses that are of the very site. @param {any} document @returns {Known[]} */
export const readList = document => {
  /** @type {Map<string, Known>} */
  const out = new Map();
  for (const s of Array.isArray(document?.sites) ? document.sites : []) {
    if (typeof s?.site !== 'string' || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(s.site) || s.site.length > 253) continue;
    if (!Number.isInteger(s.boxes) || s.boxes < 1 || s.boxes > 100_000 || !Number.isInteger(s.reporters)) continue;
    const old = out.get(s.site);
    if (!old && out.size >= MAX_SITES) break;
    out.set(s.site, { site: s.site, boxes: s.boxes + (old?.boxes ?? 0), reporters: Math.max(s.reporters, old?.reporters ?? 0), settings: old?.settings || settingsOf(s) });
  }
  return [...out.values()];
};
const settingsOf = (/** @type {any} */ s) => {
  if (typeof s.settings_url !== 'string' || s.settings_url.length > 500) return '';
  try {
    const u = new URL(s.settings_url);
    return u.protocol === 'https:' && !u.username && !u.password && (u.hostname === s.site || u.hostname.endsWith(`.${s.site}`)) ? u.href : '';
  } catch {
    return '';
  }
};

/** Asks for the list, if the user wants one. A failure is told of and changes nothing that is kept. */
export const update = async () => {
  const { known, known_list: old } = await read();
  if (!known) return;
  const server = serverOrigin(await currentServer());
  const same = old?.server === server ? old : null;
  try {
    const verifier = await verifierOf(server);
    const answer = await fetch(`${server}/v1/known-sites`, {
      credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'error', signal: AbortSignal.timeout(TIMEOUT),
      headers: same?.etag ? { 'if-none-match': same.etag } : {},
    }).catch(err => { throw new Later(String(err)); });
    /** @type {List} */
    let list;
    if (answer.status === 304 && same) {
      list = { ...same, at: Date.now() };
    } else {
      if (answer.status !== 200 || !answer.body) throw new Later(`the list: ${answer.status}`);
      const document = await verify(await bounded(answer), verifier, 'known-sites');
      if (!Number.isInteger(document.epoch) || document.epoch < (same?.epoch ?? 0)) throw new Later('the list is older than the one that is kept');
      list = { server, etag: (answer.headers.get('etag') ?? '').slice(0, 200), at: Date.now(), epoch: document.epoch, sites: readList(document) };
    }
    if ((await read()).known) await api.storage.local.set({ known_list: list, known_trouble: '' }); // it may have been switched off meanwhile
    await api.alarms.create(ALARM, { delayInMinutes: WEEK, periodInMinutes: WEEK });
  } catch (err) {
    await api.storage.local.set({ known_trouble: err instanceof Later ? 'server_unreachable' : /** @type {any} */ (err)?.reason ?? 'server_unreachable' });
    await api.alarms.create(ALARM, { delayInMinutes: AGAIN, periodInMinutes: AGAIN });
  }
};

/** @param {boolean} on */
export const useKnown = async on => {
  await api.storage.local.set({ known: on });
  if (on) return update();
  await api.alarms.clear(ALARM);
  await api.storage.local.remove(['known_list', 'known_trouble']);
};

/** Keeps the weekly alarm, which some browsers forget when they end. */
export const watchKnown = async () => {
  const { known, known_list: list } = await read();
  if (!known || await api.alarms.get(ALARM)) return;
  const age = (Date.now() - (list?.at ?? 0)) / 60_000;
  await api.alarms.create(ALARM, { delayInMinutes: Math.max(1, Math.min(WEEK, WEEK - age)), periodInMinutes: WEEK });
};

/** What the settings show. */
export const knownStatus = async () => {
  const { known, known_list: list, known_trouble: trouble } = await read();
  return { on: known, sites: list?.sites.length ?? 0, at: list?.at ?? 0, trouble, server: await currentServer() };
};

/** What the list says of a host; looked up on this device. @param {string} host @returns {Promise<Known | null>} */
export const knownOf = async host => {
  const { known, known_list: list } = await read();
  if (!known || !list) return null;
  // The list holds registrable domains, so the one that the host ends in is its own.
  return list.sites.find(s => host === s.site || host.endsWith(`.${s.site}`)) ?? null;
};

api.alarms.onAlarm.addListener(({ name }) => { if (name === ALARM) update().catch(err => console.error('Untick could not fetch the list of known sites:', err)); });
