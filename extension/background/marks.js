// Marks on the page: only on one that the user asked to check, by opening the popup, and until they are taken away there.
// A page that was checked by itself stays as it is.
import { api } from '../shared/api.js';
import { remedy, sentences, t } from '../shared/words.js';
import { frames, markedKey } from './tabs.js';

/** Whether the user wants marks on pages at all. @returns {Promise<boolean>} */
export const marking = async () => (await api.storage.local.get({ marks: true })).marks === true;

/** What a mark says, in the user's language. @param {any} f */
const say = f => ({
  id: f.id, tag: f.back ? t('back_again') : t(`severity_${f.severity}`), grave: f.back || f.severity >= 4,
  label: f.label || t('no_label'), sentence: sentences(f).join(' '), fix: remedy(f), leave: f.mark ? t('leave') : '',
});
const send = (/** @type {number} */ tabId, /** @type {number} */ frameId, /** @type {any[]} */ marks, asked = false) =>
  api.tabs.sendMessage(tabId, { type: 'mark', marks, asked }, { frameId }).catch(() => {}); // a frame that is gone needs none

/** Tells a frame that was just judged what to mark. @param {number} tabId @param {import('./tabs.js').Frame} frame @param {boolean} [asked] the user asked just now */
export const push = async (tabId, frame, asked = false) => {
  const key = markedKey(tabId);
  if ((await api.storage.session.get(key))[key]) await send(tabId, frame.frameId, frame.findings.map(say), asked);
};

/** The user asked about the page. @param {number} tabId */
export const markTab = async tabId => {
  if (!await marking()) return;
  await api.storage.session.set({ [markedKey(tabId)]: true });
  for (const frame of await frames(tabId)) await push(tabId, frame, true);
};

/** The user has seen enough. @param {number} tabId */
export const unmarkTab = async tabId => {
  await api.storage.session.remove(markedKey(tabId));
  for (const frame of await frames(tabId)) await send(tabId, frame.frameId, []);
};

/** @param {number} tabId whose page shows it at once @param {boolean} on */
export const setMarking = async (tabId, on) => {
  await api.storage.local.set({ marks: on });
  await (on ? markTab(tabId) : unmarkTab(tabId));
  return on;
};
