// Contributing: what was seen for the first time is noted, sealed with the reporter, and sent until the server has it.
// Everything lies in local storage, so that nothing is lost when the browser puts the background to sleep, and each step
// is one write: a report is made once and sent as the same bytes until it is answered.
import { api } from '../shared/api.js';
import { isLoopback } from '../shared/hosts.js';
import { BadSignature } from '../shared/signed.js';
import { DEFAULT_SERVER, Later, Refused, hand, handSealed, randomness } from './aggregator.js';
import { blind, prepare, seal } from './reporter.js';
import { forgetRules, keyOf, rules, standing } from './rules.js';
import { fill, purses, written } from './tokens.js';

const MAX_NOTED = 500, MAX_OUTBOX = 1000, MAX_SEEN = 400, MAX_LOG = 200;
const BATCH = 4; // findings in one request: with their texts eight messages, the most that one holds, so that all requests are of one length
const FIRST_RETRY = 30_000, LAST_RETRY = 6 * 3600_000; // ms
const ALARM = 'outbox';

const DEFAULTS = { contribute: false, paused: false, server: DEFAULT_SERVER, secret: '', noted: [], outbox: [], log: [], trouble: null, tries: 0, notBefore: 0, nextEpoch: 0, sample: null };
export const settings = () => /** @type {Promise<typeof DEFAULTS & Record<string, any>>} */ (api.storage.local.get(DEFAULTS));

/** One change of the outbox at a time. @type {Promise<any>} */
let turn = Promise.resolve();
/** @template T @param {() => Promise<T>} f @returns {Promise<T>} */
const alone = f => {
  const mine = turn.then(f);
  turn = mine.catch(() => {});
  return mine;
};

/**
 * Notes the controls of a page that this device has not seen before. Controls that the user touched, and pages that the
 * browser restored, say nothing of a default.
 * @param {any} snapshot @param {any} answer of the checker with all controls judged
 * @param {string} [origin] of the frame, where the frame has no host of its own
 */
export const note = (snapshot, answer, origin = '') => alone(async () => {
  const s = await settings();
  const host = snapshot.page.host || hostOf(origin);
  if (!s.contribute || !host || snapshot.page.navigation === 'back_forward') return;
  const memory = `seen:${host}`;
  const seen = new Set(/** @type {string[]} */ ((await api.storage.local.get({ [memory]: [] }))[memory]));
  const before = seen.size;
  const noted = [...s.noted];
  for (const f of answer.judged ?? []) {
    const control = snapshot.controls[f.control];
    if (!control || control.touched || control.own || noted.length >= MAX_NOTED || seen.size >= MAX_SEEN) continue;
    const mark = await digest([host, f.kind, f.purpose, f.polarity, f.label].join('\n'));
    if (seen.has(mark)) continue;
    seen.add(mark);
    noted.push({ finding: firstSight(f, control, snapshot), host, rules: answer.version });
  }
  if (seen.size === before) return;
  await api.storage.local.set({ noted, [memory]: [...seen] });
}).then(work);

/** Whether what this sender shows may be contributed: a private window's never. @param {chrome.runtime.MessageSender} sender */
note.wanted = async sender => !sender.tab?.incognito && (await settings()).contribute;

/** After a reload the browser may have put back what the user had set: the markup knows better. */
const firstSight = (/** @type {any} */ f, /** @type {any} */ control, /** @type {any} */ snapshot) =>
  ({ ...f, state: snapshot.page.navigation === 'reload' && (f.kind === 'checkbox') ? control.default : f.state });
const hostOf = (/** @type {string} */ origin) => { try { return new URL(origin).hostname; } catch { return ''; } };
const digest = async (/** @type {string} */ s) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(s)))].slice(0, 12).map(b => b.toString(16).padStart(2, '0')).join('');

/** Seals what is noted and sends what is due. */
export const work = () => alone(async () => {
  let s = await settings();
  if (!s.contribute || s.paused || Date.now() < s.notBefore) return;
  try {
    if (s.noted.length && Date.now() >= s.nextEpoch) s = await sealNoted(s);
    await sendDue(s);
    await api.storage.local.set({ trouble: null, tries: 0, notBefore: 0 });
  } catch (err) {
    await trouble(err, s.tries);
  }
  await schedule();
});

const trouble = async (/** @type {any} */ err, /** @type {number} */ tries) => {
  if (err instanceof Refused || err instanceof BadSignature) {
    await api.storage.local.set({ trouble: err.reason, notBefore: Date.now() + LAST_RETRY });
    return;
  }
  if (err instanceof Later && err.anew) await forgetRules();
  const asked = err instanceof Later ? err.after : 0;
  const wait = Math.max(asked, Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(tries, 12)) * (0.5 + Math.random()));
  await api.storage.local.set({ trouble: 'server_unreachable', tries: tries + 1, notBefore: Date.now() + wait });
  if (!(err instanceof Later)) console.error('Untick could not work on its outbox:', err);
};

/** Turns noted findings into sealed reports, each with its token where one is asked for: one write for all three lists. */
const sealNoted = async (/** @type {any} */ s) => {
  const config = await rules(s.server);
  const party = config.randomness ? new URL(config.randomness).origin : s.server;
  const kept = config.tokens.required ? await fill(s.server, party, config) : null;
  const purse = kept?.[config.epoch];
  const { messages, about, rest } = await chosen(s, config, purse ? purse.list.length : Infinity);
  let { outbox, sample } = s;
  if (messages.length) {
    const { state, request } = await blind({ messages, epoch: config.epoch, k: config.k });
    const response = await randomness(party, request);
    const public_key = keyOf(config.public_keys, config.epoch);
    const { reports } = await seal({ state, response, public_key, epoch: config.epoch, k: config.k, secret: s.secret });
    const paid = purse ? purse.list.splice(0, reports.length) : [];
    sample = { report: reports[0].report, about: about[0] };
    outbox = [...outbox, ...reports.map((r, i) => ({ ...r, server: s.server, epoch: config.epoch, token: paid[i] ?? '', about: about[i], due: dueAt(config) }))].slice(-MAX_OUTBOX);
  }
  const stuck = rest.length === s.noted.length; // the epoch's tokens are used up: the rest waits for the next one's
  const nextEpoch = stuck ? (config.epoch + 1) * config.epoch_seconds * 1000 + Math.random() * 1000 : 0;
  await api.storage.local.set({ noted: rest, outbox, sample, nextEpoch, ...(kept ? written(s.server, kept) : {}) });
  const next = { ...s, noted: rest, outbox, sample, nextEpoch };
  return rest.length && !stuck ? sealNoted(next) : next;
};

/** The first findings, as many as go into one request and can be paid for. */
const chosen = async (/** @type {any} */ s, /** @type {any} */ config, /** @type {number} */ tokens) => {
  const loopback = isLoopback(new URL(s.server).hostname);
  const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  /** @type {string[]} */
  const messages = [];
  /** @type {any[]} */
  const about = [];
  let taken = 0;
  for (const n of s.noted.slice(0, BATCH)) {
    const p = await prepare({ ...n, time_zone, config, loopback });
    const parts = !p.allowed ? [] : p.label_bytes ? [[p.bytes, p.measurement], [p.label_bytes, p.label]] : [[p.bytes, p.measurement]];
    if (messages.length + parts.length > tokens) break;
    for (const [bytes, what] of parts) {
      messages.push(bytes);
      about.push(what);
    }
    taken++;
  }
  return { messages, about, rest: s.noted.slice(taken) };
};

/** When a report may be sent: at once, or in the next epoch after a while that nobody can guess. */
const dueAt = (/** @type {any} */ config) => {
  if (config.send !== 'next_epoch') return Date.now();
  const epoch = config.epoch_seconds * 1000;
  return (config.epoch + 1) * epoch + Math.random() * Math.min(epoch / 2, 12 * 3600_000);
};

/** Sends what is due, in an order that says nothing. */
const sendDue = async (/** @type {any} */ s) => {
  const due = s.outbox.filter((/** @type {any} */ r) => r.due <= Date.now()).sort(() => Math.random() - 0.5);
  for (const r of due) {
    const result = await sendOne(r);
    if (!result) continue;
    const { outbox, log } = await settings();
    await api.storage.local.set({ outbox: outbox.filter((/** @type {any} */ o) => o.id !== r.id), log: [{ at: Date.now(), result, about: r.about }, ...log].slice(0, MAX_LOG) });
  }
};

/** What came of one report; null where its time has not come. @returns {Promise<'sent' | 'refused' | null>} */
const sendOne = async (/** @type {any} */ r) => {
  const config = await rules(r.server);
  // By the server's clock, not this device's: while its epoch lasts, the key that could test a guess at it exists.
  if (config.send === 'next_epoch' && config.epoch <= r.epoch) return null;
  if (config.epoch > r.epoch + 1) return 'refused'; // nobody takes it any more
  if (!config.relay) return await hand(r.server, r.report) === 'sent' ? 'sent' : 'refused';
  const verdict = await handSealed(r.server, config, r.report, r.token);
  if (verdict !== 'unpaid') return verdict;
  const kept = await purses(r.server);
  const token = kept[r.epoch]?.list.shift();
  if (!token) return 'refused';
  const { outbox } = await settings();
  await api.storage.local.set({ outbox: outbox.map((/** @type {any} */ o) => o.id === r.id ? { ...o, token } : o), ...written(r.server, kept) });
  return sendOne({ ...r, token });
};

/** Wakes the background when the next thing is to be done. */
export const schedule = async () => {
  const s = await settings();
  const waiting = s.noted.length || s.outbox.length;
  if (!s.contribute || s.paused || !waiting) {
    await api.alarms.clear(ALARM);
    return;
  }
  const soonest = Math.min(...(s.noted.length ? [s.nextEpoch] : []), ...s.outbox.map((/** @type {any} */ r) => r.due));
  await api.alarms.create(ALARM, { when: Math.max(Date.now() + 30_000, soonest, s.notBefore) });
};
api.alarms.onAlarm.addListener(a => { if (a.name === ALARM) work(); });

/**
 * Switches contributing on or off. On asks the server for its key, which holds from then on; a server that may not be used is
 * not switched on for. Off throws the secret away, and all that was not sent. @param {boolean} on
 */
export const contribute = on => alone(async () => {
  if (!on) return stop();
  const s = await settings();
  const secret = s.contribute ? s.secret : btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
  await api.storage.local.set({ contribute: true, secret, trouble: null, tries: 0, notBefore: 0 });
  await meetServer(s.server, stop);
}).then(work);
const stop = async () => {
  await api.storage.local.remove(['secret', 'noted', 'outbox', 'tokens', 'trouble', 'tries', 'notBefore', 'nextEpoch', 'sample', 'paused']);
  await api.storage.local.set({ contribute: false });
};

/** Hears a server that the user has just agreed to. @param {string} server @param {() => Promise<void>} [no] what to do where it may not be used */
const meetServer = async (server, no) => {
  try {
    await rules(server, true);
  } catch (err) {
    const refused = err instanceof BadSignature || err instanceof Refused && err.reason !== 'server_needs_relay';
    if (refused && no) {
      await no();
      throw err;
    }
    await trouble(err, 0);
  }
};

/** @param {boolean} paused */
export const pause = paused => alone(() => api.storage.local.set({ paused, notBefore: 0, tries: 0 })).then(() => paused ? schedule() : work());
export const empty = () => alone(() => api.storage.local.set({ noted: [], outbox: [], sample: null, log: [], trouble: null })).then(schedule);

/** @param {string} server an origin */
export const useServer = server => alone(async () => {
  // A report is sealed and paid for with the keys of one server and is worth nothing to another.
  await api.storage.local.remove(['pinned', 'tokens', 'nextEpoch']);
  await api.storage.local.set({ server, outbox: [], trouble: null, tries: 0, notBefore: 0 });
  await forgetRules();
  if ((await settings()).contribute) await meetServer(server);
}).then(work);

/** What stands in the outbox, for the options page: no secrets. */
export const status = async () => {
  const s = await settings();
  return {
    contribute: s.contribute, paused: s.paused, server: s.server, trouble: s.trouble, noted: s.noted.length, nextEpoch: s.nextEpoch,
    pending: s.outbox.length, ...await standing(s.server), sent: s.log.filter((/** @type {any} */ l) => l.result === 'sent').length, log: s.log,
  };
};

/** The last report that was sealed, kept to be shown. @returns {Promise<{report: string, about: any} | null>} */
export const sample = async () => (await settings()).sample;

/** The very bytes that a contribution of these findings would hold. @param {{finding: any, host: string, rules: string}[]} list */
export const preview = async list => {
  const s = await settings();
  const loopback = isLoopback(new URL(s.server).hostname);
  const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  /** @type {any} */
  let config = PREVIEW;
  // The form of a report does not depend on whether the server answers; before the user agreed it is not asked.
  if (s.contribute) config = await rules(s.server).catch(() => PREVIEW);
  const out = [];
  for (const n of list.slice(0, 50)) out.push({ ...n, prepared: await prepare({ ...n, time_zone, config, loopback }) });
  return out;
};
const PREVIEW = { protocol: 1, epoch: 0, k: 20, public_keys: [] };
