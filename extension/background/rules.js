// What the aggregator says of itself, and whether it may be trusted with a report. Its key is pinned when the user agrees; from
// then on only what is signed with it counts, and with two parties it is fetched from the relay, so that the aggregator sees
// no address.
import { api } from '../shared/api.js';
import { isLoopback, hosts } from '../shared/hosts.js';
import { readVerifier, verify } from '../shared/signed.js';
import { Later, Refused, get, serverOrigin } from './aggregator.js';
import { registrable } from './reporter.js';

const FRESH = 60_000; // ms for which rules are believed
const PROTOCOL = 1, FLOOR_K = 20, FLOOR_K_LOOPBACK = 3, MAX_K = 64;

/**
 * @typedef {object} Pinned
 * @property {string} server @property {string} verifier
 * @property {string} from whom to ask for the rules: the relay, or the server itself where it plays both
 * @property {Record<string, string>} keys what was said once, by "randomness" or "tokens" and epoch: another key for the same could single somebody out
 * @property {number} compared the last epoch whose keys the randomness server was asked for itself
 */
/** @param {string} server @returns {Promise<Pinned | null>} */
const pinned = async server => {
  const p = /** @type {any} */ ((await api.storage.local.get('pinned')).pinned);
  return p?.server === server ? p : null;
};

/**
 * The server's rules, checked.
 * @param {string} server an origin
 * @param {boolean} [anew] do not believe what was heard a moment ago
 */
export const rules = async (server, anew = false) => {
  const known = /** @type {any} */ ((await api.storage.session.get('config')).config);
  const over = known && Date.now() >= (known.value.epoch + 1) * known.value.epoch_seconds * 1000;
  if (!anew && !over && known?.server === server && Date.now() - known.at < FRESH && known.at <= Date.now()) return known.value;
  const before = await pinned(server) ?? await meet(server);
  const value = await verify(await get(`${before.from}/v1/rules`), before.verifier, 'rules');
  await vet(server, value);
  onTime(value);
  const party = value.randomness ? serverOrigin(value.randomness) : '';
  let now = { ...before, from: party || server, keys: pin(before.keys, value) };
  await api.storage.local.set({ pinned: now });
  if (party && now.compared !== value.epoch) {
    await compare(party, value);
    now = { ...now, compared: value.epoch };
    await api.storage.local.set({ pinned: now });
  }
  await api.storage.session.set({ config: { server, at: Date.now(), value } });
  return value;
};
/** The key that the server's documents must be signed with: pinned the first time that the user agrees to a use of the server. @param {string} server */
export const verifierOf = async server => {
  const before = await pinned(server) ?? await meet(server);
  await api.storage.local.set({ pinned: before });
  return before.verifier;
};
/** For the options: what is pinned, and the other party. @param {string} server */
export const standing = async server => {
  const p = await pinned(server);
  return { verifier: p?.verifier ?? '', relay: p && p.from !== server ? p.from : '' };
};
/** What was heard is out of date. */
export const forgetRules = () => api.storage.session.remove('config');

/** The first time: the key that all else is held to. @param {string} server @returns {Promise<Pinned>} */
const meet = async server => {
  const said = parse(await get(`${server}/v1/config`));
  if (typeof said?.verifier !== 'string') throw new Refused('server_no_untick');
  await readVerifier(said.verifier);
  return { server, verifier: said.verifier, from: server, keys: {}, compared: -1 };
};
const parse = (/** @type {string} */ text) => {
  try { return JSON.parse(text); } catch { throw new Later('the answer is no JSON'); }
};

/**
 * Refuses a server whose crowd is too small, and two parties that are one: who sees addresses and who opens groups.
 * @param {string} server @param {any} config @param {(host: string) => Promise<string>} [siteOf] the registrable domain
 */
export const vet = async (server, config, siteOf = registrable) => {
  const here = new URL(server).hostname, loopback = isLoopback(here);
  const numbers = [config?.epoch, config?.epoch_seconds, config?.k];
  if (config?.protocol !== PROTOCOL || !numbers.every(n => Number.isInteger(n) && n > 0) || !Array.isArray(config.public_keys) || !config.tokens) throw new Refused('server_no_untick');
  if (config.k < (loopback ? FLOOR_K_LOOPBACK : FLOOR_K) || config.k > MAX_K) throw new Refused('server_low_k');
  const other = typeof config.randomness === 'string' ? new URL(serverOrigin(config.randomness)) : null;
  if (other && (typeof config.relay !== 'string' || serverOrigin(config.relay) !== other.origin || !config.ohttp_keys || config.tokens.required !== true)) throw new Refused('server_no_untick');
  if (loopback && (!other || isLoopback(other.hostname))) return;
  const roles = Array.isArray(config.roles) ? config.roles : [];
  if (loopback || config.trial || roles.includes('randomness') || !other || isLoopback(other.hostname)) throw new Refused('server_one_party');
  const same = await Promise.all([siteOf(here), siteOf(other.hostname)]).then(([a, b]) => a === b, () => true); // an address belongs to nobody that can be told apart
  if (same) throw new Refused('server_one_party');
};

/** Old rules, signed as they are, must not pass for the current ones. @param {any} value @param {number} [now] ms */
export const onTime = (value, now = Date.now()) => {
  if (Math.abs(Math.floor(now / 1000 / value.epoch_seconds) - value.epoch) > 1) throw new Refused('server_clock');
};

/** The keys that a description says for its epoch. @param {any} said @param {number} epoch @returns {[string, string][]} */
const keysOf = (said, epoch) => /** @type {[string, any][]} */ ([['randomness', said?.public_keys], ['tokens', said?.tokens?.public_keys]]).map(([name, list]) => {
  const key = Array.isArray(list) ? list.find(k => k?.epoch === epoch)?.key : undefined;
  return [`${name} ${epoch}`, typeof key === 'string' ? key : ''];
});

/** An epoch's key is the same for everybody and for ever. @param {Record<string, string>} before @param {any} value */
export const pin = (before, value) => {
  const keys = { ...before };
  for (const [name, key] of keysOf(value, value.epoch)) {
    if (keys[name] && keys[name] !== key) throw new Refused('server_key_changed');
    keys[name] = key;
  }
  return Object.fromEntries(Object.entries(keys).slice(-60));
};

/** The two parties must say the same keys: one made for somebody alone would be known to one of them only. @param {string} party @param {any} value */
const compare = async (party, value) => {
  if (!await api.permissions.contains(hosts(party))) throw new Refused('server_needs_relay');
  const said = parse(await get(`${party}/v1/config`));
  if (Number.isInteger(said?.epoch) && said.epoch !== value.epoch) throw new Later('the two parties are of two epochs', 0, true);
  const theirs = new Map(keysOf(said, value.epoch));
  for (const [name, key] of keysOf(value, value.epoch)) if (!key || theirs.get(name) !== key) throw new Refused('server_key_changed');
};

/** The epoch's key of the randomness server or of the tokens. @param {any[]} list @param {number} epoch @returns {string} */
export const keyOf = (list, epoch) => {
  const found = list.find(k => k.epoch === epoch);
  if (!found) throw new Later('the epoch has no key yet');
  return found.key;
};
