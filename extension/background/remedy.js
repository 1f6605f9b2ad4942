// Showing a finding in its frame, changing it, and changing it back.
import { api } from '../shared/api.js';
import { fixed, forgetFixed, frames, keepFixed } from './tabs.js';
import { entryOf, leave as leaveAs, put, setByUntick } from './memory.js';
import { markWrong } from './wrong.js';

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
  const { state, option, set } = finding.want;
  const before = finding.mark ? await entryOf(finding.site, finding.mark) : undefined;
  const answer = await toFrame(at, { type: 'fix', want: option === undefined ? { state } : { option } });
  if (answer.result === 'done' || answer.result === 'save') {
    await keepFixed(at.tabId, { ...finding, before }, answer.result);
    if (before) await setByUntick(finding.site, finding.mark, option === undefined ? state : set, answer.result === 'done');
  }
  return answer;
};

/** @param {Where} at @returns {Promise<{result: string}>} */
export const undo = async at => {
  const was = (await fixed(at.tabId)).find(f => isAt(f.finding, at));
  // First the memory, then the page: what Untick itself puts back has not come back by itself.
  const { site, mark, before } = was?.finding ?? {};
  const since = before ? await entryOf(site, mark) : undefined;
  if (before) await put(site, mark, before);
  const answer = await toFrame(at, { type: 'undo' });
  if (since && answer.result === 'refused') await put(site, mark, since);
  if (was && answer.result !== 'refused' && answer.result !== 'busy') await forgetFixed(at.tabId, was.finding);
  return answer;
};

const findingAt = async (/** @type {Where} */ at) => {
  for (const frame of await frames(at.tabId)) {
    const finding = [...frame.findings, ...frame.left].find(f => isAt(f, at));
    if (finding) return { finding, frame };
  }
  return null;
};
const lookAgain = (/** @type {Where} */ at) => api.tabs.sendMessage(at.tabId, { type: 'look' }, { frameId: at.frameId }).catch(() => {});

/** The user wants it as it is, or to hear of it again. @param {Where & {on: boolean}} at */
export const leave = async at => {
  const found = await findingAt(at);
  if (!found?.finding.mark) return false;
  await leaveAs(found.finding.site, found.finding.mark, at.on ? found.finding.set : null);
  await lookAgain(at);
  return true;
};

/** The user says that this is no finding. It is noted, and not listed again. @param {Where} at */
export const wrong = async at => {
  const found = await findingAt(at);
  if (!found?.finding.mark) return false;
  await markWrong(found.finding, found.frame.version);
  return leave({ ...at, on: true });
};
