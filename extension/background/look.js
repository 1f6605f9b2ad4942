// One frame's snapshot, judged and kept.
import { check } from './checker.js';
import { choose } from './choose.js';
import { framePath } from './frames.js';
import { frames, keep } from './tabs.js';
import { note } from './outbox.js';

const MAX_MESSAGE = 48 << 20; // characters of a snapshot that are taken; the checker has its own limit

/**
 * @param {{snapshot: string, ids: number[], where: import('./frames.js').Where}} message
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<{ids: number[]}>} the numbers of the elements that something was found about
 */
export const look = async (message, sender) => {
  const tabId = sender.tab?.id, frameId = sender.frameId ?? 0;
  if (tabId === undefined || typeof message.snapshot !== 'string' || message.snapshot.length > MAX_MESSAGE || !Array.isArray(message.ids)) return { ids: [] };
  const snapshot = JSON.parse(message.snapshot);
  const where = cleaned(message.where);
  if (frameId !== 0) snapshot.page.frame = framePath(where, (await frames(tabId)).map(f => f.where));
  const contributing = await note.wanted(sender);
  const answer = await check(JSON.stringify(snapshot), contributing);
  const findings = [];
  for (const f of answer.findings) {
    const { selector, touched } = snapshot.controls[f.control];
    findings.push({ ...f, id: message.ids[f.control], frameId, selector, touched, want: await choose(snapshot, f) });
  }
  await keep(tabId, {
    frameId, host: snapshot.page.host, version: answer.version, where, page_kind: answer.page_kind, language: answer.language,
    count: answer.findings.length, controls: snapshot.controls.length, dropped: answer.dropped, findings,
  });
  if (contributing) await note(snapshot, answer, sender.origin ?? sender.url);
  return { ids: findings.map(f => f.id) };
};

const cleaned = (/** @type {any} */ w) => ({
  path: typeof w?.path === 'string' ? w.path.slice(0, 2000) : null,
  numbers: Array.isArray(w?.numbers) ? w.numbers.slice(0, 10).map(Number) : [],
  children: Array.isArray(w?.children) ? w.children.slice(0, 100).map((/** @type {any} */ c) => String(c).slice(0, 500)) : [],
});
