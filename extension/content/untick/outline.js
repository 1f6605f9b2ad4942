// Showing one control where it stands: a frame around it and its words, and a small tag. It takes no clicks and goes by
// itself.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.outline) return;
  const rectOf = u.dom.method(Element.prototype, 'getBoundingClientRect');
  const STAYS = 12000; // ms
  const PAD = 6, MAX_ROW = 240; // CSS pixels

  /** @type {{stop: () => void} | null} */
  let shown = null;
  const { style } = u.layer;

  const hide = () => {
    const was = shown;
    shown = null;
    was?.stop();
  };

  /** The boxes of a control and of the words that label it, in the viewport. @param {any} record @returns {DOMRect[]} */
  const rectsOf = record => {
    const rects = [];
    for (const el of record.members.length ? record.members : [record.el]) if (u.dom.isConnected(el)) rects.push(rectOf(el));
    const range = document.createRange();
    for (const node of record.words ?? []) {
      if (!u.dom.isConnected(node)) continue;
      range.selectNodeContents(node);
      rects.push(range.getBoundingClientRect());
    }
    if (record.row && u.dom.isConnected(record.row) && rectOf(record.row).height < MAX_ROW) rects.push(rectOf(record.row));
    const drawn = rects.filter(r => r.width > 0 && r.height > 0);
    // An input that is hidden behind its drawing is a point somewhere; its words are not.
    const worth = drawn.some(r => r.width > 3 && r.height > 3) ? drawn.filter(r => r.width > 3 && r.height > 3) : drawn;
    if (worth.length) return worth;
    const parent = u.dom.parentNode(record.el);
    const r = parent instanceof Element ? rectOf(parent) : null;
    return r && r.width > 0 ? [r] : [];
  };

  /** The box around them all, null where nothing is drawn. @param {any} record */
  const boxOf = record => {
    const worth = rectsOf(record);
    if (!worth.length) return null;
    const left = Math.min(...worth.map(r => r.left)), top = Math.min(...worth.map(r => r.top));
    return new DOMRect(left, top, Math.max(...worth.map(r => r.right)) - left, Math.max(...worth.map(r => r.bottom)) - top);
  };

  /** Brings a control into view: folded sections around it are opened, for they can be closed again. @param {any} record @param {boolean} [now] */
  const reveal = (record, now = false) => {
    for (let p = u.dom.parentNode(record.el), i = 0; p && i < 200; p = u.dom.parentNode(p) ?? p.host, i++) {
      if (p instanceof HTMLDetailsElement && !p.open) p.open = true;
    }
    const words = record.words?.find(u.dom.isConnected);
    const target = words ? u.dom.parentNode(words) : record.el;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    Element.prototype.scrollIntoView.call(target instanceof Element ? target : record.el, { block: 'center', inline: 'nearest', behavior: now || calm ? 'instant' : 'smooth' });
  };

  /** @param {any} record @param {string} text of the tag, written by us and in the user's language */
  const show = (record, text) => {
    hide();
    reveal(record);
    const part = document.createElement('div');
    part.setAttribute('aria-hidden', 'true');
    const frame = document.createElement('div'), tag = document.createElement('div');
    style(frame, { position: 'fixed', 'box-sizing': 'border-box', border: '3px solid #c2410c', 'border-radius': '10px', 'box-shadow': '0 0 0 3px #fff, 0 0 0 9999px rgba(15, 23, 42, .28)' });
    style(tag, { position: 'fixed', font: '600 13px/1.35 system-ui, sans-serif', color: '#fff', background: '#9a3412', padding: '5px 10px', 'border-radius': '8px', 'max-width': 'min(340px, calc(100vw - 24px))', 'box-sizing': 'border-box', 'box-shadow': '0 2px 8px rgba(0, 0, 0, .3)' });
    tag.textContent = text;
    part.append(frame, tag);
    u.layer.put('outline', part, hide);
    u.marks.hush(true); // one thing at a time

    let going = true;
    const place = () => {
      if (!going) return;
      const box = u.dom.isConnected(record.el) ? boxOf(record) : null;
      style(part, { display: box ? 'block' : 'none' });
      if (box) {
        const x = Math.max(2, box.left - PAD), y = box.top - PAD;
        style(frame, { left: `${x}px`, top: `${y}px`, width: `${Math.min(innerWidth - 2, box.right + PAD) - x}px`, height: `${box.height + 2 * PAD}px` });
        const size = rectOf(tag);
        const below = y - size.height - 8 < 0;
        const left = Math.min(Math.max(8, x), Math.max(8, innerWidth - size.width - 8));
        style(tag, { left: `${left}px`, top: `${below ? box.bottom + PAD + 8 : y - size.height - 8}px` });
      }
      requestAnimationFrame(place);
    };
    const end = (/** @type {Event} */ e) => {
      if (e instanceof KeyboardEvent && e.key !== 'Escape') return;
      if (e.isTrusted) hide();
    };
    const timer = setTimeout(hide, STAYS);
    addEventListener('keydown', end, true);
    addEventListener('pointerdown', end, true);
    shown = {
      stop: () => {
        going = false;
        clearTimeout(timer);
        removeEventListener('keydown', end, true);
        removeEventListener('pointerdown', end, true);
        u.layer.drop('outline');
        u.marks.hush(false);
      },
    };
    place();
    return boxOf(record) !== null;
  };

  u.outline = { show, hide, rectsOf, boxOf, reveal };
})();
