// The servers that findings are contributed to, and the requests of the protocol. Nothing is sent along: no cookie, no
// referrer, no address of a page.
import { isLoopback } from '../shared/hosts.js';
import { decapsulate, encapsulate } from './reporter.js';

export const DEFAULT_SERVER = 'http://127.0.0.1:8787'; // the try-out on the user's own machine
const MAX_ANSWER = 1 << 20, TIMEOUT = 20_000;

/** The server may not be used at all; waiting does not help. reason is a message's name. */
export class Refused extends Error {
  constructor(/** @type {string} */ reason) { super(reason); this.reason = reason; }
}
/** Not now. after is in ms, 0 when the server said nothing; anew, when what is known of the server is out of date. */
export class Later extends Error {
  constructor(/** @type {string} */ message, after = 0, anew = false) { super(message); this.after = after; this.anew = anew; }
}

/** @param {string} text what somebody typed @returns {string} an origin */
export const serverOrigin = text => {
  let url;
  try { url = new URL(text.trim()); } catch { throw new Refused('server_bad_address'); }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) throw new Refused('server_needs_https');
  return url.origin;
};

/** @param {string} url @param {RequestInit} [init] */
const request = async (url, init) => {
  let answer;
  try {
    answer = await fetch(url, { ...init, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
  } catch (err) {
    throw new Later(String(err));
  }
  return { status: answer.status, after: retryAfter(answer), body: await read(answer) };
};

/** No more of an answer than any may hold. @param {Response} answer */
const read = async answer => {
  const parts = [];
  let length = 0;
  try {
    const reader = answer.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.length;
      if (length > MAX_ANSWER) {
        await reader?.cancel();
        throw new Error('it is too long');
      }
      parts.push(part.value);
    }
  } catch (err) {
    throw new Later(`couldn't read the answer: ${err}`);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
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
const text = (/** @type {Uint8Array} */ b) => new TextDecoder().decode(b);

/** @param {string} url @returns {Promise<string>} */
export const get = async url => {
  const { status, body, after } = await request(url);
  if (status !== 200) throw new Later(`${new URL(url).pathname}: ${status}`, after);
  return text(body);
};

/** @param {string} url @param {string} body base64 @param {string} [type] */
const post = async (url, body, type = 'application/octet-stream') => {
  const answer = await request(url, { method: 'POST', headers: { 'content-type': type }, body: bytes(body) });
  return { ...answer, problem: answer.status === 200 ? '' : problem(text(answer.body)) };
};
const problem = (/** @type {string} */ body) => {
  try { return String(JSON.parse(body).type ?? ''); } catch { return ''; }
};

/** Asks for randomness. @param {string} party an origin @param {string} blinded base64 @returns {Promise<string>} base64 */
export const randomness = async (party, blinded) => {
  const { status, body, after } = await post(`${party}/v1/randomness`, blinded);
  if (status !== 200) throw new Later(`randomness: ${status}`, after, status === 410);
  return base64(body);
};

/**
 * Asks for tokens. @param {string} party an origin @param {string} asked base64
 * @returns {Promise<string | 'none' | 'wrong'>} base64; none: this network had its own; wrong: the request is not one any more
 */
export const issue = async (party, asked) => {
  const { status, body, after, problem } = await post(`${party}/v1/tokens`, asked);
  if (status === 200) return base64(body);
  if (status === 429 && problem === 'urn:untick:problem:tokens-exhausted') return 'none';
  if (status === 400) return 'wrong';
  throw new Later(`tokens: ${status}`, after, status === 410);
};

/** @typedef {'sent' | 'refused' | 'unpaid'} Verdict the first two are final; unpaid: with another token, if there is one */

/** @param {number} status @param {number} after @returns {Verdict} */
const verdict = (status, after) => {
  if (status === 200 || status === 201) return 'sent';
  if (status === 401) return 'unpaid';
  if ([400, 409, 410, 413, 415, 422].includes(status)) return 'refused';
  throw new Later(`report: ${status}`, after);
};

/** Hands in one report to a server that plays both parties. @param {string} server @param {string} report base64 */
export const hand = async (server, report) => {
  const { status, after } = await post(`${server}/v1/report`, report);
  return verdict(status, after);
};

/**
 * Hands in one report through the relay, which can read neither it nor the answer.
 * @param {string} server @param {any} config its rules @param {string} report base64 @param {string} token
 */
export const handSealed = async (server, config, report, token) => {
  const envelope = await encapsulate({ keys: config.ohttp_keys, method: 'POST', authority: new URL(server).host, path: '/v1/report', token, body: report });
  const { status, body, after, problem } = await post(config.relay, envelope.request, 'message/ohttp-req');
  if (status !== 200) throw new Later(`relay: ${status}`, after, problem.endsWith('#ohttp-key'));
  const inner = await decapsulate({ state: envelope.state, response: base64(body) }).catch(err => { throw new Later(String(err)); });
  return verdict(inner.status, inner.retry_after * 1000);
};
