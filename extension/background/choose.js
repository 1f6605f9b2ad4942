// The setting of a control that shares less. For a box it is the other one; for a choice of several, the checker is asked
// what each answer would mean, since it knows the wording and this file knows no language: all answers of all findings at
// once.
import { check } from './checker.js';
import { answerOf } from './memory.js';

const MAX_ANSWERS = 20, MAX_ASKED = 2000; // of one choice; of a page

/** @typedef {{state: 'on' | 'off'} | {option: number, label: string, set: string} | null} Want null where no answer shares less */

/** The answers of a choice that are not chosen, but could be. @param {any} control @returns {number[]} */
const others = control => control.options.slice(0, MAX_ANSWERS).flatMap((/** @type {any} */ o, /** @type {number} */ i) => o.selected || o.disabled ? [] : [i]);
/** The control, had that answer been chosen. @param {any} control @param {number} answer */
const had = (control, answer) => ({
  ...control, state: control.kind === 'select' ? control.state : 'on',
  options: control.options.map((/** @type {any} */ o, /** @type {number} */ i) => ({ ...o, selected: i === answer, default: i === answer })),
});

/**
 * @param {any} snapshot
 * @param {any[]} findings of it
 * @returns {Promise<Map<any, Want>>} by finding
 */
export const choose = async (snapshot, findings) => {
  /** @type {{finding: any, answer: number}[]} */
  const asked = [];
  for (const finding of findings) {
    const control = snapshot.controls[finding.control];
    if (control.options?.length && asked.length < MAX_ASKED) for (const answer of others(control)) asked.push({ finding, answer });
  }
  /** @type {Map<any, number[]>} the answers that share less */
  const better = new Map();
  if (asked.length) {
    const controls = asked.map(({ finding, answer }) => had(snapshot.controls[finding.control], answer));
    const { judged = [] } = await check(JSON.stringify({ ...snapshot, controls }), true);
    for (const j of judged) {
      const { finding, answer } = asked[j.control];
      if (j.outcome === '') better.set(finding, [...better.get(finding) ?? [], answer]);
    }
  }
  return new Map(findings.map(f => [f, want(snapshot.controls[f.control], f, (better.get(f) ?? []).sort((a, b) => a - b))]));
};

/** @param {any} control @param {any} finding @param {number[]} better @returns {Want} */
const want = (control, finding, better) => {
  const { options } = control;
  if (!options?.length) return { state: finding.polarity === 'withholds' ? 'on' : 'off' };
  if (!better.length) return null;
  // Answers are written from the widest circle to the narrowest or the other way round: the one farthest from those
  // that share is the narrowest.
  const widest = options.map((/** @type {any} */ _, /** @type {number} */ i) => i).filter((/** @type {number} */ i) => !better.includes(i));
  const distance = (/** @type {number} */ i) => Math.min(...widest.map((/** @type {number} */ w) => Math.abs(w - i)));
  const option = better.reduce((a, b) => distance(b) > distance(a) ? b : a);
  return { option, label: options[option].texts[0]?.t ?? '', set: answerOf(options[option]) };
};
