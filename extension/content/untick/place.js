// Where a control stands in what the browser shows, for a picture of it: brought into view, without our own drawing over it.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.place) return;
  const rectOf = u.dom.method(Element.prototype, 'getBoundingClientRect');
  const frames = u.dom.getter(HTMLIFrameElement.prototype, 'contentWindow');
  const clientLeft = u.dom.getter(Element.prototype, 'clientLeft'), clientTop = u.dom.getter(Element.prototype, 'clientTop');

  /** Two pictures later what was asked for is drawn. A tab in the background draws none. */
  const drawn = () => new Promise(done => {
    const timer = setTimeout(done, 500);
    requestAnimationFrame(() => requestAnimationFrame(() => { clearTimeout(timer); done(null); }));
  });
  const plain = (/** @type {DOMRect} */ r) => ({ left: r.left, top: r.top, right: r.right, bottom: r.bottom });

  const view = () => ({ width: innerWidth, height: innerHeight, zoom: visualViewport?.scale ?? 1 });

  /**
   * @param {any} record @param {boolean} move it into view first
   * @returns {Promise<{rects: {left: number, top: number, right: number, bottom: number}[], view: {width: number, height: number, zoom: number}}>} in CSS pixels of the frame
   */
  const of = async (record, move) => {
    if (move) {
      u.outline.hide();
      u.marks.hush(true);
      u.outline.reveal(record, true);
    }
    await drawn();
    return { rects: u.outline.rectsOf(record).slice(0, 50).map(plain), view: view() };
  };

  /** Where the frame of a number stands in this one. @param {number} number */
  const ofFrame = number => {
    for (const el of u.dom.queryAll(document, 'iframe')) {
      if (frames(el) !== window[number]) continue;
      const r = rectOf(el);
      const style = getComputedStyle(el);
      if (style.transform !== 'none') return null; // then its inside has another measure
      const left = r.left + clientLeft(el) + parseFloat(style.paddingLeft), top = r.top + clientTop(el) + parseFloat(style.paddingTop);
      return { left, top, right: left + parseFloat(style.width), bottom: top + parseFloat(style.height), view: view() };
    }
    return null;
  };

  u.place = { of, ofFrame };
})();
