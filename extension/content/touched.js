// Who touched a control: only trusted pointer and key events prove a user, so they are noted from document_start on, in
// the capture phase, before the page can stop them.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.touched) return;

  /** @type {WeakSet<object>} */
  const elements = new WeakSet();
  const KEYS = new Set([' ', 'Spacebar', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);
  const path = Event.prototype.composedPath;
  const LEVELS = 8;

  let last = -1; // when the user touched anything here

  /** @param {Event} event */
  const note = event => {
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent && !KEYS.has(event.key)) return;
    last = performance.now();
    let level = 0;
    for (const node of path.call(event)) {
      if (!(node instanceof Element) || level++ >= LEVELS) break;
      elements.add(node);
      if (node instanceof HTMLLabelElement) {
        const control = labelled.call(node);
        if (control) elements.add(control);
      }
    }
  };
  const labelled = /** @type {any} */ (Object.getOwnPropertyDescriptor(HTMLLabelElement.prototype, 'control')).get;

  // A click alone proves nothing: label.click() from a script forwards a click that the browser marks as trusted. An
  // assistive tool's click comes without pointer events, so a click counts unless a forged one just went before it.
  let forged = false;
  /** @param {Event} event */
  const click = event => {
    if (!event.isTrusted) {
      forged = true;
      setTimeout(() => { forged = false; });
    } else if (!forged) {
      note(event);
    }
  };

  /** Listens on a window, or on a closed shadow root, whose inside the window's listener cannot see. @param {EventTarget} target */
  const watch = target => {
    if (watched.has(target)) return;
    watched.add(target);
    target.addEventListener('pointerdown', note, { capture: true, passive: true });
    target.addEventListener('keydown', note, { capture: true, passive: true });
    target.addEventListener('click', click, { capture: true, passive: true });
  };
  const watched = new WeakSet();

  watch(globalThis);
  u.touched = { watch, quiet: () => last < 0 ? -1 : Math.round(performance.now() - last), has: (/** @type {object} */ el) => elements.has(el) };
})();
