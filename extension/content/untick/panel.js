// What opens at a mark's button: the control's words, what it gives away, and what can be done. One is open at a time. The
// page's own clicks do nothing here: only the user's count.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.panel) return;
  const { style } = u.layer;
  const rectOf = u.dom.method(Element.prototype, 'getBoundingClientRect');
  /** @type {typeof chrome} */
  const api = /** @type {any} */ (globalThis).browser ?? globalThis.chrome;
  const t = (/** @type {string} */ name) => api.i18n.getMessage(name) || name;
  const GAP = 6, EDGE = 8; // CSS pixels

  /** @type {{mark: any, box: HTMLElement, said: HTMLElement, actions: HTMLElement, working: boolean, told: boolean} | null} */
  let open = null;

  const text = (/** @type {string} */ words, /** @type {Record<string, string>} */ rules) => {
    const p = document.createElement('p');
    style(p, { margin: '0', 'overflow-wrap': 'anywhere', ...rules });
    p.textContent = words;
    return p;
  };
  /** @param {string} words @param {boolean} main @param {() => void} act */
  const button = (words, main, act) => {
    const b = document.createElement('button');
    b.type = 'button';
    b.textContent = words;
    style(b, { font: '600 13px/1.4 system-ui, sans-serif', margin: '0', padding: '5px 12px', 'min-height': '32px', 'border-radius': '8px', cursor: 'pointer', 'max-width': '100%', 'outline-offset': '2px',
      border: main ? '1px solid transparent' : '1px solid light-dark(#c9c6be, #4a5452)', color: main ? 'light-dark(#fff, #0c2322)' : 'light-dark(#0f5c5c, #7fd0c8)', background: main ? 'light-dark(#0f5c5c, #7fd0c8)' : 'transparent' });
    b.addEventListener('click', e => { if (e.isTrusted) act(); });
    return b;
  };

  /** @param {any} mark */
  const show = mark => {
    close(false);
    const s = mark.said;
    const box = document.createElement('div');
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', s.sentence);
    style(box, { position: 'fixed', 'z-index': '2', 'box-sizing': 'border-box', width: 'min(340px, calc(100vw - 16px))', 'max-height': 'calc(100vh - 16px)', overflow: 'auto', padding: '13px 15px', 'border-radius': '12px', border: '1px solid light-dark(#dcd9d2, #3c4543)',
      'box-shadow': '0 6px 24px rgba(0, 0, 0, .28)', background: 'light-dark(#fff, #1f2524)', color: 'light-dark(#1f2523, #eceeec)', font: '400 13.5px/1.5 system-ui, sans-serif', 'text-align': 'start', 'pointer-events': 'auto', cursor: 'default' });
    const label = text(s.label, { 'font-weight': '620', display: '-webkit-box', '-webkit-box-orient': 'vertical', '-webkit-line-clamp': '3', overflow: 'hidden' });
    label.dir = 'auto';
    const said = text('', { 'margin-top': '8px', 'font-weight': '600' });
    said.setAttribute('role', 'status');
    const actions = document.createElement('div');
    style(actions, { display: 'flex', 'flex-wrap': 'wrap', gap: '8px', 'margin-top': '11px' });
    box.append(label, text(s.sentence, { 'margin-top': '5px' }), said, actions);
    open = { mark, box, said, actions, working: false, told: false };
    offer();
    mark.tag.after(box);
    mark.tag.setAttribute('aria-expanded', 'true');
    addEventListener('pointerdown', outside, true);
    place();
    /** @type {HTMLElement | null} */ (actions.firstElementChild)?.focus({ preventScroll: true });
  };

  /** The buttons of a finding that is as it was found. */
  const offer = () => {
    if (!open) return;
    const { said: s } = open.mark;
    const list = [];
    if (s.fix) list.push(button(s.fix, true, () => act('fix')));
    if (s.leave) list.push(button(s.leave, false, () => act('leave')));
    list.push(button(t('marks_hide'), false, () => u.marks.dismiss()));
    open.actions.replaceChildren(...list);
  };

  /** Asks the background, which knows what it means, and says what came of it. @param {'fix' | 'leave' | 'undo'} what */
  const act = async what => {
    const mine = open;
    if (!mine || mine.working) return;
    mine.working = true;
    mine.said.textContent = what === 'leave' ? '' : t('working');
    for (const b of mine.actions.children) /** @type {HTMLButtonElement} */ (b).disabled = true;
    const answer = await api.runtime.sendMessage({ type: what, id: mine.mark.said.id }).catch(() => null);
    mine.working = false;
    if (open !== mine) { u.marks.draw(); return; }
    mine.told = true;
    if (what === 'leave') {
      close(true);
      u.marks.draw();
      return;
    }
    const result = typeof answer?.value?.result === 'string' ? answer.value.result : 'gone';
    mine.said.textContent = t(`result_${what === 'undo' && result === 'done' ? 'undone' : result}`);
    const good = what === 'fix' && (result === 'done' || result === 'save');
    const shut = button(t('marks_close'), false, () => { close(true); u.marks.draw(); });
    mine.actions.replaceChildren(...(good ? [button(t('undo'), false, () => act('undo'))] : []), shut);
    /** @type {HTMLElement | null} */ (mine.actions.firstElementChild)?.focus({ preventScroll: true });
    place();
  };

  const outside = (/** @type {Event} */ e) => {
    if (!e.isTrusted || e.target === u.layer.host()) return;
    close(false);
    u.marks.draw();
  };

  /** @param {boolean} back the focus goes to the mark's button @returns {boolean} whether one was open */
  const close = back => {
    const was = open;
    if (!was) return false;
    open = null;
    removeEventListener('pointerdown', outside, true);
    was.box.remove();
    was.mark.tag.setAttribute('aria-expanded', 'false');
    if (back) was.mark.tag.focus({ preventScroll: true });
    return true;
  };

  /** Under its control, or over it, where there is room: what it speaks of stays to be seen. */
  const place = () => {
    if (!open) return;
    const tag = rectOf(open.mark.tag), size = rectOf(open.box), bottom = Math.max(tag.bottom, rectOf(open.mark.frame).bottom);
    const below = bottom + GAP + size.height <= innerHeight - EDGE || tag.top - GAP - size.height < EDGE;
    const left = open.mark.rtl ? tag.left : tag.right - size.width;
    style(open.box, { left: `${Math.max(EDGE, Math.min(left, innerWidth - size.width - EDGE))}px`, top: `${Math.max(EDGE, Math.min(below ? bottom + GAP : tag.top - GAP - size.height, innerHeight - size.height - EDGE))}px` });
  };

  u.panel = {
    place, close,
    toggle: (/** @type {any} */ mark) => { if (mark && open?.mark === mark) close(true); else if (mark) show(mark); },
    of: (/** @type {any} */ mark) => open?.mark === mark,
    /** Whether the mark has to stay: what was done about it is still being said. */
    busy: (/** @type {any} */ mark) => open?.mark === mark && (open?.working || open?.told),
    leaving: (/** @type {any} */ mark) => { if (open?.mark === mark) close(false); },
  };
})();
