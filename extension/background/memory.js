// What this device remembers of the sites it was shown: how each control that can share was found, what it is set to, and
// who changed it. It tells the user's own choice from a default, and finds what was switched off and is on again. It
// never leaves the device, nothing of a private window enters it, and it is bounded.
import { api } from '../shared/api.js';

const MAX_SITES = 400, MAX_TOTAL = 8000, MAX_CONTROLS = 200; // of one site
const MAX_LABEL = 160, MAX_SETTING = 80; // characters
const JUST_SENT = 60_000; // ms after a form was sent in which the next page shows what was in it
const JUST_NOW = 5000; // ms after a touch in which a change may be its doing
const PREFIX = 'memory:';
const ABOVE = new Set(['heading', 'legend', 'dt', 'card', 'th-row', 'th-col']); // texts that head a control

/**
 * @typedef {object} Entry one control of a site
 * @property {string} label as the site words it
 * @property {string} purpose
 * @property {string} kind
 * @property {{at: number, set: string, shares: boolean}} first when it was first seen (ms), and how
 * @property {string} set 'on', 'off', 'mixed', or '=' and the chosen answer
 * @property {boolean} shares whether it shares so
 * @property {'nobody' | 'user' | 'untick'} by who set it to that; untick: Untick, when the user asked for it
 * @property {number} at when that was seen (ms)
 * @property {boolean} held the site has kept what was set: it was sent, or seen again on a later visit
 * @property {number} back when it was found changed back by nobody (ms), 0 if it was not
 * @property {string} visit on which it was seen last
 *
 * @typedef {object} Site
 * @property {number} seen when it was last visited (ms)
 * @property {number} [sent] when the user last sent a form (ms)
 * @property {Record<string, Entry>} controls by mark
 * @property {Record<string, string>} left by mark: the setting that the user wants to hear nothing of
 */

/** One change of the memory at a time. @type {Promise<any>} */
let turn = Promise.resolve();
/** @template T @param {() => Promise<T>} f @returns {Promise<T>} */
const alone = f => {
  const mine = turn.then(f);
  turn = mine.catch(() => {});
  return mine;
};

const read = async (/** @type {string} */ host) => /** @type {Site | undefined} */ ((await api.storage.local.get(PREFIX + host))[PREFIX + host]);
const write = (/** @type {string} */ host, /** @type {Site} */ site) => api.storage.local.set({ [PREFIX + host]: site });

/** @param {any} option of a snapshot's control */
export const answerOf = option => `=${(option.texts[0]?.t || option.value).slice(0, MAX_SETTING)}`;
/** @param {any} control of a snapshot */
export const settingOf = control => {
  if (!control.options?.length) return control.state;
  const chosen = control.options.find((/** @type {any} */ o) => o.selected);
  return chosen ? answerOf(chosen) : '=';
};

const digest = async (/** @type {string} */ s) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(s)))].slice(0, 12).map(b => b.toString(16).padStart(2, '0')).join('');
/**
 * What a control is known by on its site: of a choice all its answers and what heads them, for its label and its purpose are
 * those of the answer that is chosen now.
 * @param {string} host @param {any} f as the checker judged it @param {any} control @param {string} [apart] from others of the same words
 */
export const markOf = (host, f, control, apart = '') => {
  const said = control.options?.length
    ? [control.options.map((/** @type {any} */ o) => answerOf(o)).join(''), control.texts.map((/** @type {any} */ t) => t.t).join('\n')]
    : [f.purpose, f.polarity, f.label];
  return digest([host, f.kind, ...said, ...apart ? [apart] : []].join('\n'));
};

/**
 * What tells controls of the same words apart on another day: the heading over them or their name in the form, where these
 * differ; else which of how many it is, so that a list that grew is a new one.
 * @param {any[]} controls of the snapshot, in the order of the page @returns {string[]}
 */
export const tellApart = controls => {
  if (controls.length < 2) return controls.map(() => '');
  const over = controls.map(c => c.texts.filter((/** @type {any} */ t) => ABOVE.has(t.s)).map((/** @type {any} */ t) => t.t).join('\n'));
  for (const keys of [over, controls.map((c, i) => `${over[i]}\n${c.name}`)]) if (new Set(keys).size === keys.length) return keys;
  return controls.map((_, i) => `${i + 1}/${controls.length}`);
};

/** Whether the checker has an opinion on what the control gives away. @param {any} f */
const matters = f => f.label && (f.polarity === 'gives' || f.polarity === 'withholds' || f.outcome);
const sharesNow = (/** @type {any} */ f, /** @type {any} */ control) =>
  control.options?.length ? f.outcome !== '' : (control.state === 'on') === (f.polarity === 'gives');

/**
 * One look at a control. Changes nothing that it is given.
 * @param {Entry | undefined} old
 * @param {{f: any, control: any, visit: string, quiet: number, navigation: string, now: number, sent?: boolean}} look
 *   quiet: ms since the user's last touch of the frame, -1 for none; sent: the user sent a form just before
 * @returns {Entry}
 */
export const seen = (old, { f, control, visit, quiet, navigation, now, sent = false }) => {
  const set = settingOf(control), shares = sharesNow(f, control);
  const recent = quiet >= 0 && quiet <= JUST_NOW, fresh = old?.visit !== visit;
  const touched = control.touched && recent;
  if (!old) {
    const byUser = touched && !control.options?.length && control.default !== control.state;
    return { label: f.label.slice(0, MAX_LABEL), purpose: f.purpose, kind: f.kind, first: { at: now, set, shares }, set, shares, by: byUser ? 'user' : 'nobody', at: now, held: false, back: 0, visit };
  }
  if (set === old.set) {
    // A browser that restores a form shows what was never saved.
    const restored = navigation !== 'navigate' && control.default !== control.state;
    return { ...old, shares: control.touched ? old.shares : shares, visit, held: old.held || (fresh && !control.touched && !restored && old.by !== 'nobody') };
  }
  const changed = { ...old, set, shares, at: now, visit, held: false, back: 0 };
  if (touched) return { ...changed, by: 'user' };
  // Set and sent before there was time to look.
  if (sent && fresh && !shares && control.form >= 0) return { ...changed, by: 'user', held: true };
  const alone = fresh || !recent; // otherwise the user may have pressed "all" or "reset" beside it
  const back = old.by !== 'nobody' && old.held && !old.shares && f.outcome !== '' && alone && navigation !== 'back_forward';
  return { ...changed, by: 'nobody', back: back ? now : 0 };
};

/** @param {string} host @param {any[]} judged @param {any} snapshot @returns {Promise<string[]>} one for each, all different */
const marksOf = async (host, judged, snapshot) => {
  const marks = await Promise.all(judged.map(f => markOf(host, f, snapshot.controls[f.control])));
  /** @type {Map<string, number[]>} */
  const same = new Map();
  marks.forEach((m, i) => same.set(m, [...same.get(m) ?? [], i]));
  for (const at of same.values()) {
    const apart = tellApart(at.map(i => snapshot.controls[judged[i].control]));
    await Promise.all(at.map(async (i, n) => { if (apart[n]) marks[i] = await markOf(host, judged[i], snapshot.controls[judged[i].control], apart[n]); }));
  }
  return marks;
};

/**
 * Remembers what a look at a frame showed.
 * @param {any} snapshot @param {any} answer of the checker, with all controls judged
 * @param {{host: string, visit: string, quiet: number}} at
 * @returns {Promise<Map<number, {mark: string, own: boolean, back: boolean, left: boolean}>>} by the control's index
 */
export const remember = (snapshot, answer, { host, visit, quiet }) => alone(async () => {
  const out = new Map();
  // A choice is looked at whatever is chosen now: with another answer it may matter, or have mattered.
  const judged = (answer.judged ?? []).filter((/** @type {any} */ f) => matters(f) || (f.label && snapshot.controls[f.control].options?.length)).slice(0, 2000);
  if (!host || !judged.length) return out;
  const known = await read(host);
  if (!known && !judged.some((/** @type {any} */ f) => f.outcome || snapshot.controls[f.control].touched)) return out;
  const marks = await marksOf(host, judged, snapshot);
  /** @type {Site} */
  const site = { ...known, seen: Date.now(), controls: { ...known?.controls }, left: known?.left ?? {} };
  judged.forEach((/** @type {any} */ f, /** @type {number} */ i) => {
    const mark = marks[i], control = snapshot.controls[f.control];
    const left = site.left[mark] === settingOf(control);
    const is = { mark, own: false, back: false, left };
    out.set(f.control, is);
    const old = site.controls[mark];
    if (!old && (!matters(f) || Object.keys(site.controls).length >= MAX_CONTROLS)) return;
    const e = site.controls[mark] = seen(old, { f, control, visit, quiet, navigation: snapshot.page.navigation, now: site.seen, sent: site.seen - (known?.sent ?? 0) < JUST_SENT });
    is.own = e.by !== 'nobody';
    is.back = e.back > 0;
  });
  await write(host, site);
  if (!known) await bound();
  return out;
});

/** Forgets the sites that were not visited for the longest time, when there are too many. */
const bound = async () => {
  const all = await sites();
  let total = 0;
  const over = all.filter((s, i) => (total += Object.keys(s.controls).length) > MAX_TOTAL || i >= MAX_SITES);
  if (over.length) await api.storage.local.remove(over.map(s => PREFIX + s.host));
};

/** All that is remembered, the site visited last first. @returns {Promise<(Site & {host: string})[]>} */
export const sites = async () => Object.entries(await api.storage.local.get(null)).filter(([k]) => k.startsWith(PREFIX))
  .map(([k, v]) => ({ host: k.slice(PREFIX.length), .../** @type {Site} */ (v) })).sort((a, b) => b.seen - a.seen);

/** @param {string} [host] without it, everything */
export const forgetSite = host => alone(async () => {
  const all = host === undefined ? (await sites()).map(s => s.host) : [host];
  await api.storage.local.remove(all.map(h => PREFIX + h));
});

/** @param {string} host @param {string} mark @returns {Promise<Entry | undefined>} */
export const entryOf = async (host, mark) => (await read(host))?.controls[mark];

/** Puts an entry in the place of what is remembered of a control. @param {string} host @param {string} mark @param {Entry | undefined} entry */
export const put = (host, mark, entry) => alone(async () => {
  const site = await read(host);
  if (!site || !entry || !site.controls[mark]) return;
  await write(host, { ...site, controls: { ...site.controls, [mark]: entry } });
});

/** Untick set a control for the user. @param {string} host @param {string} mark @param {string} set @param {boolean} saved nothing is left to be done for the site to keep it */
export const setByUntick = (host, mark, set, saved) => alone(async () => {
  const site = await read(host), e = site?.controls[mark];
  if (!site || !e) return;
  await write(host, { ...site, controls: { ...site.controls, [mark]: { ...e, set, shares: false, by: 'untick', at: Date.now(), held: saved, back: 0 } } });
});

/** The user sent a form: what was set on this visit is the site's to keep. @param {string} host @param {string} visit */
export const saved = (host, visit) => alone(async () => {
  const site = await read(host);
  if (!site) return;
  const controls = Object.fromEntries(Object.entries(site.controls).map(([m, e]) => [m, e.visit === visit && e.by !== 'nobody' ? { ...e, held: true } : e]));
  await write(host, { ...site, controls, sent: Date.now() });
});

/** Leaves a finding as the user's own choice, or lists it again. @param {string} host @param {string} mark @param {string | null} set */
export const leave = (host, mark, set) => alone(async () => {
  const site = await read(host) ?? { seen: Date.now(), controls: {}, left: {} };
  const left = Object.fromEntries(Object.entries(site.left).filter(([m]) => m !== mark).slice(-MAX_CONTROLS + 1));
  if (set !== null) left[mark] = set;
  await write(host, { ...site, left });
});
