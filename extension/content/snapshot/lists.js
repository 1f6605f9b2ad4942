// Drop-down lists that are no <select>: a combobox or a button that opens a listbox. Most pages draw the answers only while
// the list is open, so what is known of a closed one is the answer that it shows; where a <select> out of sight stands behind
// it, as many kits have it for the form's sake, the answers are that one's.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.lists) return;
  const { getter, attr, hasAttr, localName, queryAll, fold, cut } = u.dom;
  const typeOf = getter(HTMLInputElement.prototype, 'type');
  const valueOf = getter(HTMLInputElement.prototype, 'value');
  const multiple = getter(HTMLSelectElement.prototype, 'multiple');
  const LIST = '[role=combobox], [aria-haspopup=listbox]';
  const LEVELS = 3, MAX_ANSWER = 200;

  /** Whether an element is one, by its markup. @param {Element} el @param {string} name @param {string} role */
  const is = (el, name, role) => {
    if (role !== 'combobox') {
      const button = role === 'button' || role === '' && name === 'button';
      if (!button || !hasAttr(el, 'aria-haspopup') || attr(el, 'aria-haspopup') !== 'listbox') return false;
    }
    return name !== 'textarea' && name !== 'select' && !(name === 'input' && typeOf(el) === 'search');
  };

  /** The answer that it shows; '' where it shows none. @param {Element} el @param {any} tree */
  const answer = (el, tree) => {
    if (localName(el) !== 'input') return tree.text(el, MAX_ANSWER);
    const typed = fold(cut(valueOf(el), MAX_ANSWER));
    if (typed) return typed;
    for (let p = tree.up(el), i = 0; p && i < LEVELS; p = tree.up(p), i++) {
      if (localName(p) === 'label' || queryAll(p, 'label').length || queryAll(p, LIST).length > 1) return '';
      const shown = tree.text(p, MAX_ANSWER);
      if (shown) return shown;
    }
    return '';
  };

  /** The <select> behind it, or null. @param {Element} el @param {any} tree */
  const behind = (el, tree) => {
    for (let p = tree.up(el), i = 0; p && i < LEVELS; p = tree.up(p), i++) {
      const [select, more] = queryAll(p, 'select');
      if (!select) continue;
      if (more || multiple(select) || queryAll(p, LIST).length !== 1) return null;
      const outOfUse = attr(select, 'aria-hidden') === 'true' || attr(select, 'tabindex') === '-1';
      return outOfUse || getComputedStyle(select).display === 'none' ? select : null;
    }
    return null;
  };

  /**
   * Gives each its answer or its <select>, and leaves out those that show nothing, and the <select>s behind others.
   * @param {any[]} controls in order @param {any} tree @param {number} nth the number after the last <select>'s
   */
  const settle = (controls, tree, nth) => {
    /** @type {Map<Element, any>} */
    const selects = new Map();
    let lists = false;
    for (const c of controls) if (c.how === 'list') lists = true; else if (c.kind === 'select') selects.set(c.el, c);
    if (!lists) return controls;
    const drop = new Set();
    for (const c of controls) {
      if (c.how !== 'list') continue;
      const native = selects.get(behind(c.el, tree));
      c.answer = answer(c.el, tree);
      if (native) {
        drop.add(native);
        Object.assign(c, { select: native.el, nth: native.nth });
      } else if (c.answer) {
        c.nth = nth++;
      } else {
        drop.add(c);
      }
    }
    return controls.filter(c => !drop.has(c));
  };

  /** A text without the answer that it ends with or is. @param {string} text @param {string} answer */
  const without = (text, answer) => answer && text.endsWith(answer) ? text.slice(0, -answer.length).trimEnd() : text;

  u.lists = { is, settle, without };
})();
