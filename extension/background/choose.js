// The setting of a control that shares less. For a box it is the other one; for a choice of several, the checker is asked
// about each answer in turn, since it knows the wording and this file knows no language.
import { check } from './checker.js';
import { answerOf } from './memory.js';

const MAX_ANSWERS = 20;

/**
 * @param {any} snapshot
 * @param {any} finding of it
 * @returns {Promise<{state: 'on' | 'off'} | {option: number, label: string, set: string} | null>} null where no answer shares less
 */
export const choose = async (snapshot, finding) => {
  const control = snapshot.controls[finding.control];
  const options = control?.options;
  if (!options?.length) return { state: finding.polarity === 'withholds' ? 'on' : 'off' };
  const chosen = options.findIndex((/** @type {any} */ o) => o.selected);
  const better = [];
  for (let i = 0; i < Math.min(options.length, MAX_ANSWERS); i++) {
    if (i === chosen || options[i].disabled) continue;
    const other = { ...control, state: control.kind === 'select' ? control.state : 'on', options: options.map((/** @type {any} */ o, /** @type {number} */ at) => ({ ...o, selected: at === i, default: at === i })) };
    const answer = await check(JSON.stringify({ ...snapshot, controls: [other] }), true);
    if (answer.judged?.[0]?.outcome === '') better.push(i);
  }
  if (!better.length) return null;
  // Answers are written from the widest circle to the narrowest or the other way round: the one farthest from those
  // that share is the narrowest.
  const widest = options.map((/** @type {any} */ _, /** @type {number} */ i) => i).filter((/** @type {number} */ i) => !better.includes(i));
  const distance = (/** @type {number} */ i) => Math.min(...widest.map((/** @type {number} */ w) => Math.abs(w - i)));
  const option = better.reduce((a, b) => distance(b) > distance(a) ? b : a);
  return { option, label: options[option].texts[0]?.t ?? '', set: answerOf(options[option]) };
};
