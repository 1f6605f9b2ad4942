// Changing a control for the user, by a click as the user would make it: the page's own handlers run, so what it saves it
// saves. Then the page is watched: a change that does not come, or is taken back, is no change. One click, never two.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.click) return;
  const { localName, queryAll, isConnected, getRootNode } = u.dom;
  const rectOf = u.dom.method(Element.prototype, 'getBoundingClientRect');
  const CHANGES_WITHIN = 2000, STAYS_FOR = 1200, STEP = 60; // ms
  const DRAWN_ANEW = 8; // times that a control is looked for again

  const pressed = HTMLElement.prototype.click;
  const selectedIndex = /** @type {any} */ (Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'selectedIndex'));
  const inputValue = /** @type {any} */ (Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value'));
  const buttonType = u.dom.getter(HTMLButtonElement.prototype, 'type');
  const wait = (/** @type {number} */ ms) => new Promise(done => setTimeout(done, ms));

  /** @typedef {{state?: 'on' | 'off', option?: number}} Want */

  /** The <select> that a control is or has behind it. @param {any} record @returns {Element | null} */
  const selectOf = record => record.kind !== 'select' ? null : record.how === 'list' ? record.select ?? null : record.el;

  /** What the control is set to. @param {any} record @returns {Want} */
  const now = record => {
    const select = selectOf(record);
    if (select) return { option: selectedIndex.get.call(select) };
    if (record.members.length) return { option: record.members.findIndex((/** @type {Element} */ m) => u.controls.stateOf(record, m) === 'on') };
    return { state: u.controls.stateOf(record) };
  };
  const same = (/** @type {Want} */ a, /** @type {Want} */ b) => a.state === b.state && a.option === b.option;

  /** Where a finger would land: what is drawn at the middle, if that belongs to the control. @param {Element} el */
  const target = el => {
    const r = rectOf(el), x = r.left + r.width / 2, y = r.top + r.height / 2;
    const root = getRootNode(el);
    const hit = (root instanceof ShadowRoot ? ShadowRoot : Document).prototype.elementFromPoint.call(root, x, y);
    return { at: hit && u.dom.contains(el, hit) ? hit : el, x, y };
  };

  /** One click with all that comes before it. @param {Element} el */
  const press = el => {
    const { at, x, y } = target(el);
    const init = { bubbles: true, composed: true, cancelable: true, view: window, clientX: x, clientY: y, button: 0 };
    const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
    at.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
    at.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
    at.dispatchEvent(new PointerEvent('pointerup', pointer));
    at.dispatchEvent(new MouseEvent('mouseup', init));
    if (at instanceof HTMLElement) pressed.call(at);
    else at.dispatchEvent(new MouseEvent('click', { ...init, detail: 1 }));
  };

  const changed = (/** @type {Element} */ el) => {
    el.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    el.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** Does to the control what gives it the wanted setting. @param {any} record @param {Want} want */
  const perform = (record, want) => {
    const { el } = record, select = selectOf(record);
    if (select) {
      selectedIndex.set.call(select, want.option);
      changed(select);
    } else if (record.members.length) {
      const member = record.members[want.option ?? -1];
      if (!member) return;
      if (record.how === 'native') pressed.call(member); else press(member);
    } else if (record.how === 'range') {
      inputValue.set.call(el, want.state === 'on' ? u.dom.attr(el, 'max') || '100' : u.dom.attr(el, 'min') || '0');
      changed(el);
    } else if (record.how === 'slider') {
      const key = want.state === 'on' ? 'ArrowRight' : 'ArrowLeft';
      el.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true, cancelable: true }));
      el.dispatchEvent(new KeyboardEvent('keyup', { key, code: key, bubbles: true, composed: true }));
    } else if (record.how === 'native') {
      pressed.call(el); // whether it is drawn or not, and whatever lies over it
    } else {
      press(el);
    }
  };

  /** Runs f so that nothing it sets off is submitted: a toggle may be a submit button without knowing it. @param {() => void} f */
  const withoutSubmitting = f => {
    const stop = (/** @type {Event} */ e) => { e.preventDefault(); e.stopImmediatePropagation(); };
    addEventListener('submit', stop, true);
    try { f(); } finally { removeEventListener('submit', stop, true); }
  };

  /** Requests that the page sends after this moment. */
  const requests = () => {
    const began = performance.now();
    let sent = 0;
    const seen = new PerformanceObserver(list => {
      for (const e of /** @type {any[]} */ (list.getEntries())) if (e.startTime >= began && SAVES.has(e.initiatorType)) sent++;
    });
    try { seen.observe({ type: 'resource' }); } catch { /* then it is as if none was seen */ }
    return { any: () => sent > 0, stop: () => seen.disconnect() };
  };
  const SAVES = new Set(['fetch', 'xmlhttprequest', 'beacon']);

  /** Whether something on the page is there to be pressed for what was changed to be kept. @param {any} record @param {Set<Element>} before the buttons that could not be pressed before */
  const needsSaving = (record, before) => {
    const form = u.controls.formOf(record.el) ?? record.path.find((/** @type {Element} */ p) => localName(p) === 'form');
    if (form) {
      for (const b of queryAll(form, 'button, input[type=submit], input[type=image]')) {
        if (localName(b) === 'input' || buttonType(b) === 'submit') return true;
      }
    }
    for (const b of before) if (isConnected(b) && !u.dom.matches(b, ':disabled')) return true;
    return false;
  };
  const unpressable = () => new Set([...queryAll(document, 'button:disabled, input[type=submit]:disabled')].slice(0, 200));

  /**
   * Sets a control once and says what came of it.
   * @param {any} record @param {Want} want @param {() => Promise<any>} anew finds the control again that the page drew in its place
   * @returns {Promise<{result: 'done' | 'save' | 'already' | 'refused' | 'gone', from: Want, record?: any}>} done: it changed and stayed;
   *   save: it did, and the page still wants to be saved; refused: it did not, or the page took it back; record: what stands in
   *   the control's place now
   */
  const set = async (record, want, anew) => {
    if (!isConnected(record.el)) {
      const other = await anew();
      if (!other) return { result: 'gone', from: {} };
      record = other;
    }
    const from = now(record);
    if (same(from, want)) return { result: 'already', from, record };
    if (u.dom.matches(record.el, ':disabled') || u.dom.attr(record.el, 'aria-disabled') === 'true') return { result: 'refused', from, record };
    const sent = requests(), before = unpressable();
    try {
      withoutSubmitting(() => perform(record, want));
      const answer = await settled(record, want, anew);
      if (answer.result !== 'done') return { ...answer, from };
      return { ...answer, result: !sent.any() && needsSaving(answer.record, before) ? 'save' : 'done', from };
    } finally {
      sent.stop();
    }
  };

  /** Waits for the change and whether it stays. @param {any} record @param {Want} want @param {() => Promise<any>} anew */
  const settled = async (record, want, anew) => {
    const deadline = performance.now() + CHANGES_WITHIN;
    let until = Infinity, times = 0;
    for (;;) {
      if (!isConnected(record.el)) {
        const other = times++ < DRAWN_ANEW ? await anew() : null;
        if (!other) return { result: /** @type {const} */ ('gone'), record };
        record = other;
      }
      const t = performance.now(), is = same(now(record), want);
      if (!is && (until < Infinity || t > deadline)) return { result: /** @type {const} */ ('refused'), record };
      if (is && until === Infinity) until = t + STAYS_FOR;
      if (t >= until) return { result: /** @type {const} */ ('done'), record };
      await wait(STEP);
    }
  };

  u.click = { set, now, same };
})();
