// The server that findings are contributed to: what it says of itself, whether it may be trusted with a report, and the
// three requests of the protocol. Nothing is sent along: no cookie, no referrer, no address of a page.
import { api } from '../shared/api.js';
import { isLoopback, siteOf } from '../shared/hosts.js';

export const DEFAULT_SERVER = 'http://127.0.0.1:8787'; // the try-out on the user's own machine
const FRESH = 60_000; // ms for which a server's description is believed
const MAX_ANSWER = 1 << 20, TIMEOUT = 20_000;

/** The server may not be used at all; waiting does not help. reason is a message's name. */
export class Refused extends Error {
  constructor(/** @type {string} */ reason) { super(reason); this.reason = reason; }
}
/** Not now. after is in ms, 0 when the server said nothing. */
export class Later extends Error {
  constructor(/** @type {string} */ message, after = 0) { super(message); this.after = after; }
}

/** @param {string} text what somebody typed @returns {string} an origin */
export const serverOrigin = text => {
  let url;
  try { url = new URL(text.trim()); } catch { throw new Refused('server_bad_address'); }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) throw new Refused('server_needs_https');
  return url.origin;
};

/** @param {string} url @param {RequestInit} init */
const request = async (url, init) => {
  let answer;
  try {
    answer = await fetch(url, { ...init, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
  } catch (err) {
    throw new Later(String(err));
  }
  const body = new Uint8Array(await answer.arrayBuffer().catch(err => { throw new Later(String(err)); }));
  if (body.length > MAX_ANSWER) throw new Later('the answer is too long');
  return { status: answer.status, after: retryAfter(answer), body };
};
const retryAfter = (/** @type {Response} */ answer) => {
  const s = Number(answer.headers.get('retry-after'));
  return s > 0 && s < 86400 ? s * 1000 : 0;
};
const bytes = (/** @type {string} */ base64) => Uint8Array.from(atob(base64), c => c.charCodeAt(0));
const base64 = (/** @type {Uint8Array} */ b) => {
  let s = '';
  for (let i = 0; i < b.length; i += 8192) s += String.fromCharCode(...b.subarray(i, i + 8192));
  return btoa(s);
};

/**
 * The server's description, checked.
 * @param {string} server an origin
 * @param {boolean} [anew] do not believe what was heard a moment ago
 */
export const describe = async (server, anew = false) => {
  const known = /** @type {any} */ ((await api.storage.session.get('config')).config);
  if (!anew && known?.server === server && Date.now() - known.at < FRESH && known.at <= Date.now()) return known.value;
  const { status, body, after } = await request(`${server}/v1/config`, {});
  if (status !== 200) throw new Later(`the server answers ${status}`, after);
  let value;
  try { value = JSON.parse(new TextDecoder().decode(body)); } catch { throw new Later('the answer is no JSON'); }
  vet(server, value);
  await pin(server, value);
  await api.storage.session.set({ config: { server, at: Date.now(), value } });
  return value;
};

/** Two parties must not be one: who sees addresses and who opens groups. @param {string} server @param {any} config */
export const vet = (server, config) => {
  const here = new URL(server).hostname;
  if (!Number.isInteger(config?.epoch) || !Number.isInteger(config?.k) || !Array.isArray(config.public_keys)) throw new Refused('server_no_untick');
  if (isLoopback(here)) return;
  const roles = Array.isArray(config.roles) ? config.roles : [];
  const other = typeof config.randomness === 'string' ? new URL(serverOrigin(config.randomness)).hostname : here;
  if (config.trial || roles.includes('randomness') || isLoopback(other) || siteOf(other) === siteOf(here)) throw new Refused('server_one_party');
};

/** An epoch's public key is the same for everybody: one that changes could single somebody out. @param {string} server @param {any} config */
const pin = async (server, config) => {
  const name = `keys:${server}`;
  const pinned = (await api.storage.local.get(name))[name] ?? {};
  for (const { epoch, key } of config.public_keys) {
    if (pinned[epoch] && pinned[epoch] !== key) throw new Refused('server_key_changed');
    pinned[epoch] = key;
  }
  const kept = Object.entries(pinned).sort(([a], [b]) => Number(b) - Number(a)).slice(0, 50);
  await api.storage.local.set({ [name]: Object.fromEntries(kept) });
};

/** @param {any} config */
export const publicKey = config => {
  const found = config.public_keys.find((/** @type {any} */ k) => k.epoch === config.epoch);
  if (!found) throw new Later('the epoch has no key yet');
  return found.key;
};

const BINARY = { 'content-type': 'application/octet-stream' };

/** Asks for randomness. @param {string} server @param {any} config @param {string} blinded base64 @returns {Promise<string>} base64 */
export const randomness = async (server, config, blinded) => {
  const url = `${config.randomness ? serverOrigin(config.randomness) : server}/v1/randomness`;
  const { status, body, after } = await request(url, { method: 'POST', headers: BINARY, body: bytes(blinded) });
  if (status === 200) return base64(body);
  if (status === 410) await api.storage.session.remove('config'); // the epoch is over
  throw new Later(`randomness: ${status}`, after);
};

/** Hands in one report. @param {string} server @param {string} report base64 @returns {Promise<'sent' | 'refused'>} both final */
export const hand = async (server, report) => {
  const { status, after } = await request(`${server}/v1/report`, { method: 'POST', headers: BINARY, body: bytes(report) });
  if (status === 200 || status === 201) return 'sent';
  if ([400, 409, 410, 413, 415, 422].includes(status)) return 'refused';
  throw new Later(`report: ${status}`, after);
};
