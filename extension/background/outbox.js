// Contributing: what was seen for the first time is noted, sealed with the reporter, and sent until the server has it.
// Everything lies in local storage, so that nothing is lost when the browser puts the background to sleep, and each step
// is one write: a report is made once and sent as the same bytes until it is answered.
import { api } from '../shared/api.js';
import { isLoopback } from '../shared/hosts.js';
import { DEFAULT_SERVER, Later, Refused, describe, hand, publicKey, randomness } from './aggregator.js';
import { blind, prepare, seal } from './reporter.js';

const MAX_NOTED = 500, MAX_OUTBOX = 1000, MAX_SEEN = 400, MAX_LOG = 200;
const BATCH = 4; // findings in one request: with their texts eight messages, the most that one holds, so that all requests are of one length
const FIRST_RETRY = 30_000, LAST_RETRY = 6 * 3600_000; // ms
const ALARM = 'outbox';

const DEFAULTS = { contribute: false, paused: false, server: DEFAULT_SERVER, secret: '', noted: [], outbox: [], log: [], trouble: null, tries: 0, notBefore: 0 };
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
    if (s.noted.length) s = await sealNoted(s);
    await sendDue(s);
    await api.storage.local.set({ trouble: null, tries: 0, notBefore: 0 });
  } catch (err) {
    await trouble(err, s.tries);
  }
  await schedule();
});

const trouble = async (/** @type {any} */ err, /** @type {number} */ tries) => {
  if (err instanceof Refused) {
    await api.storage.local.set({ trouble: err.reason, notBefore: Date.now() + LAST_RETRY });
    return;
  }
  const asked = err instanceof Later ? err.after : 0;
  const wait = Math.max(asked, Math.min(LAST_RETRY, FIRST_RETRY * 2 ** Math.min(tries, 12)) * (0.5 + Math.random()));
  await api.storage.local.set({ trouble: 'server_unreachable', tries: tries + 1, notBefore: Date.now() + wait });
  if (!(err instanceof Later)) console.error('Untick could not work on its outbox:', err);
};

/** Turns noted findings into sealed reports, one write for both lists. */
const sealNoted = async (/** @type {any} */ s) => {
  const config = await describe(s.server);
  const loopback = isLoopback(new URL(s.server).hostname);
  const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const batch = s.noted.slice(0, BATCH), rest = s.noted.slice(BATCH);
  const messages = [], about = [];
  for (const n of batch) {
    const p = await prepare({ ...n, time_zone, config, loopback });
    if (!p.allowed) continue;
    messages.push(p.bytes);
    about.push(p.measurement);
    if (p.label_bytes) {
      messages.push(p.label_bytes);
      about.push(p.label);
    }
  }
  const outbox = [...s.outbox];
  if (messages.length) {
    const { state, request } = await blind({ messages, epoch: config.epoch, k: config.k });
    const response = await randomness(s.server, config, request);
    const { reports } = await seal({ state, response, public_key: publicKey(config), epoch: config.epoch, k: config.k, secret: s.secret });
    reports.forEach((r, i) => outbox.push({ ...r, server: s.server, about: about[i], due: dueAt(config) }));
  }
  const kept = outbox.slice(-MAX_OUTBOX);
  await api.storage.local.set({ noted: rest, outbox: kept });
  const next = { ...s, noted: rest, outbox: kept };
  return rest.length ? sealNoted(next) : next;
};

/** When a report may be sent: at once, or in the next epoch after a while that nobody can guess. */
const dueAt = (/** @type {any} */ config) => {
  if (config.send !== 'next_epoch') return Date.now();
  const epoch = config.epoch_seconds * 1000;
  return (config.epoch + 1) * epoch + Math.random() * Math.min(epoch / 2, 12 * 3600_000);
};

/** Sends what is due, in an order that says nothing. */
const sendDue = async (/** @type {any} */ s) => {
  let outbox = s.outbox;
  const due = outbox.filter((/** @type {any} */ r) => r.due <= Date.now()).sort(() => Math.random() - 0.5);
  for (const r of due) {
    const result = await hand(r.server, r.report);
    outbox = outbox.filter((/** @type {any} */ o) => o.id !== r.id);
    const { log } = await settings();
    await api.storage.local.set({ outbox, log: [{ at: Date.now(), result, about: r.about }, ...log].slice(0, MAX_LOG) });
  }
};

/** Wakes the background when the next thing is to be done. */
export const schedule = async () => {
  const s = await settings();
  const waiting = s.noted.length || s.outbox.length;
  if (!s.contribute || s.paused || !waiting) {
    await api.alarms.clear(ALARM);
    return;
  }
  const soonest = s.noted.length ? 0 : Math.min(...s.outbox.map((/** @type {any} */ r) => r.due));
  await api.alarms.create(ALARM, { when: Math.max(Date.now() + 30_000, soonest, s.notBefore) });
};
api.alarms.onAlarm.addListener(a => { if (a.name === ALARM) work(); });

/** Switches contributing on or off. Off throws the secret away, and all that was not sent. @param {boolean} on */
export const contribute = on => alone(async () => {
  if (!on) {
    await api.storage.local.remove(['secret', 'noted', 'outbox', 'trouble', 'tries', 'notBefore', 'paused']);
    await api.storage.local.set({ contribute: false });
  } else if (!(await settings()).contribute) {
    const secret = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
    await api.storage.local.set({ contribute: true, secret });
  }
}).then(schedule);

/** @param {boolean} paused */
export const pause = paused => alone(() => api.storage.local.set({ paused, notBefore: 0, tries: 0 })).then(() => paused ? schedule() : work());
export const empty = () => alone(() => api.storage.local.set({ noted: [], outbox: [], log: [], trouble: null })).then(schedule);

/** @param {string} server an origin */
export const useServer = server => alone(async () => {
  // A report is sealed with the keys of one server and is worth nothing to another.
  await api.storage.local.set({ server, outbox: [], trouble: null, tries: 0, notBefore: 0 });
  await api.storage.session.remove('config');
}).then(work);

/** What stands in the outbox, for the options page: no secrets. */
export const status = async () => {
  const s = await settings();
  return {
    contribute: s.contribute, paused: s.paused, server: s.server, trouble: s.trouble, noted: s.noted.length,
    pending: s.outbox.length, sent: s.log.filter((/** @type {any} */ l) => l.result === 'sent').length, log: s.log,
  };
};

/** The very bytes that a contribution of these findings would hold. @param {{finding: any, host: string, rules: string}[]} list */
export const preview = async list => {
  const s = await settings();
  const loopback = isLoopback(new URL(s.server).hostname);
  const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  let config = PREVIEW;
  try { config = await describe(s.server); } catch { /* the form of a report does not depend on whether the server answers */ }
  const out = [];
  for (const n of list.slice(0, 50)) out.push({ ...n, prepared: await prepare({ ...n, time_zone, config, loopback }) });
  return out;
};
const PREVIEW = { protocol: 1, epoch: 0, k: 3, public_keys: [] };
