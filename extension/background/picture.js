// A picture of one control with its words. What else the page shows is painted over before anything of it is kept: it may
// be the user's own.
import { api } from '../shared/api.js';
import { frames } from './tabs.js';

const PAD = 4, MARGIN = 14; // CSS pixels shown around each part; black around all
const MAX_SIDE = 4000; // pixels
const TRIES = 3;

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */
/** @typedef {{width: number, height: number, zoom: number}} View in CSS pixels; zoom: 1, but where two fingers made a part larger */

const tell = async (/** @type {number} */ tabId, /** @type {number} */ frameId, /** @type {any} */ message) => (await api.tabs.sendMessage(tabId, message, { frameId }))?.value ?? null;

/**
 * The parts to be shown, in CSS pixels of the top page, cut off where a frame ends.
 * @param {import('./remedy.js').Where} at @param {boolean} move
 * @returns {Promise<{rects: Box[], view: View} | null>} null where it cannot be said; the view is that of the top page
 */
const placeOf = async (at, move) => {
  const all = await frames(at.tabId);
  const frame = all.find(f => f.frameId === at.frameId);
  if (!frame) return null;
  const place = await tell(at.tabId, at.frameId, { type: 'place', id: at.id, move });
  if (!place?.rects?.length) return null;
  let rects = /** @type {Box[]} */ (place.rects), view = /** @type {View} */ (place.view);
  const { numbers } = frame.where;
  for (let depth = numbers.length - 1; depth >= 0 && at.frameId !== 0; depth--) {
    const parent = all.find(f => f.where.numbers.length === depth && f.where.numbers.every((n, i) => n === numbers[i]));
    const outer = parent && await tell(at.tabId, parent.frameId, { type: 'frame_place', number: numbers[depth] });
    if (!outer) return null;
    rects = rects.map(r => ({ left: Math.max(r.left, 0) + outer.left, top: Math.max(r.top, 0) + outer.top, right: Math.min(r.right + outer.left, outer.right), bottom: Math.min(r.bottom + outer.top, outer.bottom) }));
    view = outer.view;
  }
  return { rects: rects.filter(r => r.right > r.left && r.bottom > r.top), view };
};
const same = (/** @type {any} */ a, /** @type {any} */ b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * @param {import('./remedy.js').Where} at
 * @returns {Promise<string>} a PNG as a data: address; '' where none can be taken
 */
export const picture = async at => {
  const shown = async () => {
    const tab = await api.tabs.get(at.tabId);
    return tab.active ? tab : null;
  };
  try {
    for (let i = 0; i < TRIES; i++) {
      const before = await placeOf(at, true), tab = await shown();
      if (!before?.rects.length || !tab) return '';
      const whole = await api.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
      // What moved, or another tab, while the picture was taken is not what was asked for.
      if (same(before, await placeOf(at, false)) && (await shown())?.url === tab.url) return await cropped(whole, before);
    }
    return '';
  } catch (err) {
    console.debug('Untick could not take a picture:', err);
    return '';
  } finally {
    for (const f of await frames(at.tabId)) tell(at.tabId, f.frameId, { type: 'placed' }).catch(() => {});
  }
};

/** @param {string} whole @param {{rects: Box[], view: View}} place */
const cropped = async (whole, { rects, view }) => {
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(whole.slice(whole.indexOf(',') + 1)), c => c.charCodeAt(0))], { type: 'image/png' }));
  const scale = image.width / view.width;
  // A picture of anything but the page's whole view would show other things in the control's place.
  if (view.zoom !== 1 || Math.abs(image.height - view.height * scale) > 0.01 * image.height + 2) return '';
  const px = rects.map(r => ({
    left: Math.max(0, Math.floor((r.left - PAD) * scale)), top: Math.max(0, Math.floor((r.top - PAD) * scale)),
    right: Math.min(image.width, Math.ceil((r.right + PAD) * scale)), bottom: Math.min(image.height, Math.ceil((r.bottom + PAD) * scale)),
  })).filter(r => r.right > r.left && r.bottom > r.top);
  if (!px.length) return '';
  const margin = Math.round(MARGIN * scale);
  const left = Math.min(...px.map(r => r.left)) - margin, top = Math.min(...px.map(r => r.top)) - margin;
  const w = Math.min(MAX_SIDE, Math.max(...px.map(r => r.right)) + margin - left), h = Math.min(MAX_SIDE, Math.max(...px.map(r => r.bottom)) + margin - top);
  const canvas = new OffscreenCanvas(w, h), draw = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
  draw.fillStyle = '#000';
  draw.fillRect(0, 0, w, h);
  for (const r of px) draw.drawImage(image, r.left, r.top, r.right - r.left, r.bottom - r.top, r.left - left, r.top - top, r.right - r.left, r.bottom - r.top);
  image.close();
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let s = '';
  for (let i = 0; i < bytes.length; i += 8192) s += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return `data:image/png;base64,${btoa(s)}`;
};
