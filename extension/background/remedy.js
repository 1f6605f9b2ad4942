// Showing a finding in its frame, changing it, and changing it back.
import { api } from '../shared/api.js';
import { fixed, forgetFixed, frames, keepFixed } from './tabs.js';

/** @typedef {{tabId: number, frameId: number, id: number}} Where */

const toFrame = async (/** @type {Where} */ at, /** @type {any} */ message) => {
  const answer = await api.tabs.sendMessage(at.tabId, { ...message, id: at.id }, { frameId: at.frameId });
  if (!answer || answer.error) throw new Error(answer?.error ?? 'no answer');
  return answer.value;
};
const isAt = (/** @type {any} */ f, /** @type {Where} */ at) => f.frameId === at.frameId && f.id === at.id;

/** @param {Where & {text: string}} at */
export const show = async at => {
  for (const f of await frames(at.tabId)) if (f.frameId !== at.frameId) api.tabs.sendMessage(at.tabId, { type: 'hide' }, { frameId: f.frameId }).catch(() => {});
  return toFrame(at, { type: 'show', text: at.text });
};

/** @param {Where} at @returns {Promise<{result: string}>} */
export const fix = async at => {
  const finding = (await frames(at.tabId)).flatMap(f => f.findings).find(f => isAt(f, at));
  if (!finding?.want) return { result: 'gone' };
  const { state, option } = finding.want;
  const answer = await toFrame(at, { type: 'fix', want: option === undefined ? { state } : { option } });
  if (answer.result === 'done' || answer.result === 'save') await keepFixed(at.tabId, finding, answer.result);
  return answer;
};

/** @param {Where} at @returns {Promise<{result: string}>} */
export const undo = async at => {
  const answer = await toFrame(at, { type: 'undo' });
  const was = (await fixed(at.tabId)).find(f => isAt(f.finding, at));
  if (was && answer.result !== 'refused' && answer.result !== 'busy') await forgetFixed(at.tabId, was.finding);
  return answer;
};
