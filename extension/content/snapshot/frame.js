// Where a frame stands in its top page. A frame knows its parent's elements only when they share an origin; otherwise it
// knows its number there, and the background joins that with the selectors that the parent gives.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.frame) return;
  const { getter, queryAll } = u.dom;
  const MAX_DEPTH = 8, MAX_FRAMES = 100;

  const contentWindow = {
    iframe: getter(HTMLIFrameElement.prototype, 'contentWindow'),
    frame: getter(HTMLFrameElement.prototype, 'contentWindow'),
  };

  /** The selector path by elements, null where an ancestor is of another origin. @returns {string | null} */
  const byElements = () => {
    const parts = [];
    try {
      for (let w = /** @type {Window} */ (window), i = 0; w !== w.parent; w = w.parent, i++) {
        const el = w.frameElement;
        if (!el || i > MAX_DEPTH) return null;
        parts.unshift(new u.selector.Selectors().of(el));
      }
    } catch {
      return null;
    }
    return parts.join(' >>> ');
  };

  /** The numbers from the top page down, -1 where a frame stands in a shadow root. @returns {number[]} */
  const byNumbers = () => {
    const out = [];
    for (let w = /** @type {Window} */ (window), i = 0; w !== w.parent && i < MAX_DEPTH; w = w.parent, i++) {
      let at = -1;
      for (let n = 0; n < Math.min(w.parent.length, 1000); n++) if (w.parent[n] === w) { at = n; break; }
      out.unshift(at);
    }
    return out;
  };

  /** The selectors of this document's own frames, by their number. @param {any} selectors */
  const children = selectors => {
    const out = [];
    const elements = [...queryAll(document, 'iframe, frame')].slice(0, MAX_FRAMES);
    for (let n = 0; n < Math.min(window.length, MAX_FRAMES); n++) {
      const el = elements.find(e => /** @type {any} */ (contentWindow)[u.dom.localName(e)](e) === window[n]);
      out.push(el ? selectors.of(el) : '');
    }
    return out;
  };

  u.frame = { where: (selectors = new u.selector.Selectors()) => ({ path: byElements(), numbers: byNumbers(), children: children(selectors) }) };
})();
