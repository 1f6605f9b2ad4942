// The marks on a page that the user asked to check: an outline around each control that was found, and a small button on
// it that says what it gives away and offers what can be done. Whose words these are and what they do is the background's.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.marks) return;
  const { style } = u.layer;
  const { isConnected, parentNode, contains, getRootNode } = u.dom;
  const rectOf = u.dom.method(Element.prototype, 'getBoundingClientRect');
  const at = u.dom.method(Document.prototype, 'elementFromPoint');
  /** @type {typeof chrome} */
  const api = /** @type {any} */ (globalThis).browser ?? globalThis.chrome;
  const MAX = 60; // marks in one frame; the popup lists all
  const PAD = 3, EDGE = 4; // CSS pixels
  const TICK = 500; // ms between two looks where they belong, for what moves without an event
  const CLIPPED = 40, NEAR = 3; // levels up the tree

  /**
   * @typedef {{id: number, tag: string, grave: boolean, label: string, sentence: string, fix: string, leave: string}} Said of one finding, by the background
   * @typedef {{said: Said, record: any, frame: HTMLElement, tag: HTMLButtonElement, clips: Element[], rtl: boolean, here: boolean}} Mark
   */
  /** @type {Said[]} */
  let said = [];
  /** @type {Map<number, any>} */
  let records = new Map();
  /** @type {Map<number, Mark>} */
  const marks = new Map();
  /** @type {HTMLElement | null} */
  let part = null;
  let unwanted = false; // the page took them away
  /** @type {any} */
  let ticking = null, frame = 0;

  const anchor = (/** @type {any} */ record) => {
    const words = record.words?.find(isConnected);
    return record.row && isConnected(record.row) ? record.row : words ? parentNode(words) : record.el;
  };
  /** What cuts the control off where it scrolls away. @param {any} record @returns {Element[]} */
  const clipsOf = record => {
    const out = [];
    for (let p = parentNode(anchor(record)), i = 0; p instanceof Element && p !== document.body && p.localName !== 'html' && i < CLIPPED; p = parentNode(p), i++) {
      if (getComputedStyle(p).overflow !== 'visible') out.push(p);
    }
    return out;
  };

  const colour = (/** @type {boolean} */ grave) => grave ? '#a61b1b' : '#9a3412';
  /** @param {Said} s @param {any} record @returns {Mark} */
  const make = (s, record) => {
    const edge = document.createElement('div'), tag = document.createElement('button');
    edge.setAttribute('aria-hidden', 'true');
    style(edge, { position: 'fixed', left: '0', top: '0', 'box-sizing': 'border-box', border: `2px solid ${colour(s.grave)}`, 'border-radius': '8px', 'box-shadow': '0 0 0 2px rgba(255, 255, 255, .85)', 'pointer-events': 'none' });
    tag.type = 'button';
    tag.setAttribute('aria-haspopup', 'dialog');
    tag.setAttribute('aria-expanded', 'false');
    style(tag, { position: 'fixed', left: '0', top: '0', 'box-sizing': 'border-box', margin: '0', border: '1px solid #fff', 'border-radius': '99px', padding: '2px 10px', 'min-height': '24px', 'max-width': 'calc(100vw - 8px)', overflow: 'hidden', 'white-space': 'nowrap',
      'text-overflow': 'ellipsis', font: '600 12px/1.4 system-ui, sans-serif', color: '#fff', background: colour(s.grave), 'pointer-events': 'auto', cursor: 'pointer', 'outline-offset': '2px' });
    tag.addEventListener('click', e => { if (e.isTrusted) u.panel.toggle(marks.get(s.id)); });
    tag.addEventListener('focus', () => {
      const m = marks.get(s.id);
      if (m && !m.here) u.outline.reveal(m.record);
    });
    return { said: s, record, frame: edge, tag, clips: clipsOf(record), rtl: getComputedStyle(anchor(record)).direction === 'rtl', here: false };
  };

  /**
   * Where the control is now.
   * @param {Mark} m
   * @returns {{box: DOMRect, here: boolean} | null} here: it is to be seen, not scrolled away; null: it is not drawn, or
   *   something lies over it
   */
  const where = m => {
    const whole = isConnected(m.record.el) ? u.outline.boxOf(m.record) : null;
    if (!whole) return null;
    let { left, top, right, bottom } = whole;
    for (const c of m.clips) {
      const r = rectOf(c);
      left = Math.max(left, r.left); top = Math.max(top, r.top); right = Math.min(right, r.right); bottom = Math.min(bottom, r.bottom);
    }
    // A sliver of it is no place for a mark.
    const drawn = right - left >= 4 && bottom - top >= Math.min(8, whole.height / 2), inView = bottom >= 0 && top <= innerHeight && right >= 0 && left <= innerWidth;
    if (!drawn || !inView) return { box: whole, here: false };
    const x = Math.min(innerWidth - 1, Math.max(0, (left + right) / 2)), y = Math.min(innerHeight - 1, Math.max(0, (top + bottom) / 2));
    return covered(anchor(m.record), at(document, x, y)) ? null : { box: new DOMRect(left, top, right - left, bottom - top), here: true };
  };
  /** Whether something lies over it that is not part of its own surroundings: a dialog, a menu. @param {Element} row @param {Element | null} hit */
  const covered = (row, hit) => {
    if (!hit || u.layer.owns(hit)) return false;
    let own = row;
    for (let r = getRootNode(own); r instanceof ShadowRoot; r = getRootNode(own)) own = u.dom.host(r);
    if (contains(hit, own)) return false;
    for (let p = own, i = 0; p instanceof Element && p !== document.body && i <= NEAR; p = parentNode(p), i++) if (contains(p, hit)) return false;
    return true;
  };

  /** Reads all boxes, then writes all places. */
  const place = () => {
    frame = 0;
    if (!part) return;
    u.layer.follow();
    const list = [...marks.values()];
    const places = list.map(where), sizes = list.map(m => rectOf(m.tag));
    list.forEach((m, i) => set(m, places[i], sizes[i]));
    u.panel.place();
  };
  /** Moved by transforms, which browsers do not count as a shift of the page. @param {Mark} m @param {{box: DOMRect, here: boolean} | null} at @param {DOMRect} size of its button */
  const set = (m, at, size) => {
    m.here = at?.here === true;
    style(m.frame, { display: m.here ? 'block' : 'none' });
    // What is scrolled away keeps its button for the tab key, which brings it back into view.
    style(m.tag, { display: at || u.panel.of(m) ? 'block' : 'none', opacity: m.here || u.panel.of(m) ? '1' : '0', 'pointer-events': m.here ? 'auto' : 'none' });
    if (!at) return;
    const { box } = at;
    const x = Math.max(1, box.left - PAD), y = box.top - PAD, right = Math.min(innerWidth - 1, box.right + PAD), w = size.width || 90, h = size.height || 24;
    style(m.frame, { transform: `translate(${x}px, ${y}px)`, width: `${right - x}px`, height: `${box.height + 2 * PAD}px` });
    const left = m.rtl ? x + 8 : right - w - 8;
    const top = y - h + 5 >= EDGE ? y - h + 5 : box.bottom + PAD - 5;
    style(m.tag, { transform: `translate(${Math.min(Math.max(EDGE, left), Math.max(EDGE, innerWidth - w - EDGE))}px, ${Math.min(Math.max(EDGE, top), innerHeight - h - EDGE)}px)` });
  };
  /** Places them before the next picture; however much happens until then, once. */
  const soon = () => { if (part && !frame) frame = requestAnimationFrame(place); };

  const remove = (/** @type {Mark} */ m) => {
    u.panel.leaving(m);
    m.frame.remove();
    m.tag.remove();
    marks.delete(m.said.id);
  };

  const draw = () => {
    const list = said.filter(s => records.has(s.id) && isConnected(records.get(s.id).el)).slice(0, MAX);
    const telling = [...marks.values()].some(u.panel.busy);
    if (unwanted || !list.length && !telling) { clear(); return; }
    if (!part) begin();
    const wanted = new Set(list.map(s => s.id));
    for (const [id, m] of marks) if (!wanted.has(id) && !u.panel.busy(m)) remove(m);
    for (const s of list) {
      const record = records.get(s.id), old = marks.get(s.id);
      const m = old && old.record.el === record.el ? old : make(s, record);
      if (old && old !== m) remove(old);
      m.record = record;
      m.said = s;
      m.tag.textContent = s.tag;
      m.tag.setAttribute('aria-label', `${s.tag}: ${s.sentence}`);
      if (old === m) continue;
      // In the order of the page, which is the order of the tab key. What is there already stays, for it may have the focus.
      const next = [...marks.values()].filter(o => o.record.order > record.order).sort((a, b) => a.record.order - b.record.order)[0]?.frame ?? null;
      part?.insertBefore(m.frame, next);
      part?.insertBefore(m.tag, next);
      marks.set(s.id, m);
    }
    soon();
  };

  const MOVES = /** @type {[EventTarget, string][]} */ ([[globalThis, 'scroll'], [globalThis, 'resize'], [document, 'transitionend'], [document, 'toggle'], [document, 'load']]);
  const begin = () => {
    part = document.createElement('div');
    part.setAttribute('role', 'region');
    part.setAttribute('aria-label', api.i18n.getMessage('marks_label'));
    part.dir = api.i18n.getMessage('direction');
    part.lang = api.i18n.getMessage('language');
    u.layer.put('marks', part, () => { unwanted = true; clear(); });
    for (const [on, type] of MOVES) on.addEventListener(type, soon, { capture: true, passive: true });
    addEventListener('keydown', escape, true);
    ticking = setInterval(() => { if (!document.hidden) soon(); }, TICK);
  };

  /** Escape closes what is open, then takes the marks away, in all frames. @param {KeyboardEvent} e */
  const escape = e => {
    if (!e.isTrusted || e.key !== 'Escape') return;
    if (u.layer.focused()) e.stopImmediatePropagation(); // then it was not meant for the page
    if (!u.panel.close(true)) dismiss();
  };
  const dismiss = () => {
    clear();
    api.runtime.sendMessage({ type: 'unmark' }).catch(() => {});
  };

  const clear = () => {
    if (!part) return;
    part = null;
    clearInterval(ticking);
    cancelAnimationFrame(frame);
    frame = 0;
    for (const [on, type] of MOVES) on.removeEventListener(type, soon, true);
    removeEventListener('keydown', escape, true);
    u.panel.close(false);
    marks.clear();
    u.layer.drop('marks');
  };

  u.marks = {
    /** What is to be marked from now on; nothing, to take the marks away. @param {Said[]} list @param {boolean} [asked] just now, by the user */
    say: (list, asked = false) => { if (asked) unwanted = false; said = list; draw(); },
    /** The elements of the last look. @param {Map<number, any>} found */
    found: found => { records = found; if (part || said.length) draw(); },
    /** Out of the picture, while one is taken. @param {boolean} on */
    hush: on => { if (part) style(part, { visibility: on ? 'hidden' : 'visible' }); },
    draw, soon, dismiss,
    drawn: () => [...marks.values()].sort((a, b) => a.record.order - b.record.order),
  };
})();
