// Judges all frames of a tab at once and returns everything, for measurements and for the tests.
import { api } from '../shared/api.js';
import { check } from './checker.js';
import { framePath } from './frames.js';
import { inject } from './inject.js';

/**
 * @param {number} tabId
 * @param {boolean} all every control, not only those that share unasked
 * @returns {Promise<{frame: string, host: string, controls: number, time: number, longest: number, findings: any[]}[]>}
 */
export const scan = async (tabId, all) => {
  await inject(tabId);
  const results = await api.scripting.executeScript({
    target: { tabId, allFrames: true }, injectImmediately: true, // a frame that never finishes loading would hold up all
    func: async () => {
      const u = /** @type {any} */ (globalThis)[Symbol.for('untick')];
      const { snapshot, time, longest } = await u.collect.collect();
      return { snapshot, time, longest, where: u.frame.where() };
    },
  });
  const frames = results.map(r => /** @type {any} */ (r.result)).filter(Boolean);
  const out = [];
  for (const { snapshot, time, longest, where } of frames) {
    snapshot.page.frame = framePath(where, frames.map(f => f.where));
    const answer = await check(JSON.stringify(snapshot), all);
    const findings = (all ? answer.judged ?? [] : answer.findings).map(f => ({
      ...f, selector: snapshot.controls[f.control]?.selector, nth: snapshot.controls[f.control]?.nth,
    }));
    out.push({ frame: snapshot.page.frame, host: snapshot.page.host, controls: snapshot.controls.length, time, longest, findings });
  }
  return out;
};
