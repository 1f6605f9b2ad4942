// One frame's snapshot, judged, compared with what this device remembers, and kept.
import { check } from './checker.js';
import { choose } from './choose.js';
import { framePath } from './frames.js';
import { push } from './marks.js';
import { frames, keep } from './tabs.js';
import { remember, settingOf } from './memory.js';
import { note } from './outbox.js';
import { Pieces } from './pieces.js';

const pieces = new Pieces();
/** A piece of a frame's snapshot, of which the last one comes to look. @param {any} message @param {chrome.runtime.MessageSender} sender */
export const piece = async (message, sender) => pieces.take(message, sender);

/**
 * @param {{snapshot: string, of: number, n: number, ids: number[], where: import('./frames.js').Where, visit: string, quiet: number}} message
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<{ids: number[]}>} the numbers of the elements that something was found about
 */
export const look = async (message, sender) => {
  const tabId = sender.tab?.id, frameId = sender.frameId ?? 0;
  if (tabId === undefined || !Array.isArray(message.ids)) return { ids: [] };
  const text = pieces.whole(message, sender);
  if (text === null) throw new Error('pieces of the snapshot are missing');
  const snapshot = JSON.parse(text);
  const where = cleaned(message.where);
  if (frameId !== 0) snapshot.page.frame = framePath(where, (await frames(tabId)).map(f => f.where));
  const contributing = await note.wanted(sender), remembering = sender.tab?.incognito === false;
  let answer = await check(JSON.stringify(snapshot), contributing || remembering);
  const site = hostOf(snapshot, sender);
  const memory = remembering ? await remember(snapshot, answer, { host: site, visit: String(message.visit).slice(0, 40), quiet: Number(message.quiet) }) : new Map();
  for (const [i, m] of memory) snapshot.controls[i].own = m.own;
  // The checker says what an own choice means; it is asked again only where one matters.
  if (answer.findings.some(f => memory.get(f.control)?.own)) answer = await check(JSON.stringify(snapshot), contributing);
  const wants = await choose(snapshot, answer.findings);
  const all = [];
  for (const f of answer.findings) {
    const control = snapshot.controls[f.control], m = memory.get(f.control);
    all.push({ ...f, id: message.ids[f.control], frameId, selector: control.selector, touched: control.touched, required: control.required,
      site: m ? site : '', mark: m?.mark ?? '', set: settingOf(control), back: m?.back === true, left: m?.left === true && !m.back, want: wants.get(f) ?? null });
  }
  const findings = all.filter(f => !f.left);
  /** @type {import('./tabs.js').Frame} */
  const frame = {
    frameId, at: Date.now(), host: snapshot.page.host, version: answer.version, where, page_kind: answer.page_kind, language: answer.language, laws: answer.laws ?? [],
    count: findings.length, controls: snapshot.controls.length, dropped: answer.dropped, findings, left: all.filter(f => f.left),
  };
  await keep(tabId, frame);
  await push(tabId, frame);
  if (contributing) await note(snapshot, answer, sender.origin ?? sender.url);
  return { ids: all.map(f => f.id) };
};

/** @param {any} snapshot @param {chrome.runtime.MessageSender} sender */
export const hostOf = (snapshot, sender) => {
  if (snapshot?.page.host) return String(snapshot.page.host).slice(0, 255);
  try { return new URL(sender.origin ?? sender.url ?? '').hostname; } catch { return ''; }
};

const cleaned = (/** @type {any} */ w) => ({
  path: typeof w?.path === 'string' ? w.path.slice(0, 2000) : null,
  numbers: Array.isArray(w?.numbers) ? w.numbers.slice(0, 10).map(Number) : [],
  children: Array.isArray(w?.children) ? w.children.slice(0, 100).map((/** @type {any} */ c) => String(c).slice(0, 500)) : [],
});
