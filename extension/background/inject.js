// Checking a tab that no content script was registered for: the scripts go into all its frames, now.
import { api } from '../shared/api.js';
import { EARLY, LATE } from '../shared/files.js';

/** The browser's own pages, its store, and other extensions' pages let nobody in. */
export class CannotCheck extends Error {}

/** Puts the content scripts into every frame of the tab; a script that is there already does nothing. @param {number} tabId */
export const inject = async tabId => {
  try {
    await api.scripting.executeScript({ target: { tabId, allFrames: true }, files: [...EARLY, ...LATE], injectImmediately: true });
  } catch (err) {
    throw new CannotCheck(String(err instanceof Error ? err.message : err));
  }
};

const PATIENCE = 6000; // ms for all frames of a tab to have looked; what comes later is shown when it comes

/** Checks a tab now and waits until its frames have told what they see. @param {number} tabId */
export const check = async tabId => {
  await inject(tabId);
  const looked = api.scripting.executeScript({
    target: { tabId, allFrames: true }, injectImmediately: true,
    func: () => /** @type {any} */ (globalThis)[Symbol.for('untick')]?.main?.look(false, true).then(() => true),
  });
  await Promise.race([looked.catch(() => {}), new Promise(done => setTimeout(done, PATIENCE))]);
  return true;
};
