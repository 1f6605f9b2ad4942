// Which elements are controls: one walk over the flattened tree finds native and ARIA ones, and notes what may be a
// toggle by its class names alone (toggles.js decides). Radio groups become one control here.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.controls) return;
  const { getter, localName, attr, hasAttr, hasAttributes, nodeType, parentNode, previousSibling, getRootNode, matches,
    childElementCount, Slices } = u.dom;

  const checked = getter(HTMLInputElement.prototype, 'checked');
  const defaultChecked = getter(HTMLInputElement.prototype, 'defaultChecked');
  const indeterminate = getter(HTMLInputElement.prototype, 'indeterminate');
  const typeOf = getter(HTMLInputElement.prototype, 'type');
  const inputForm = getter(HTMLInputElement.prototype, 'form');
  const selectForm = getter(HTMLSelectElement.prototype, 'form');
  const buttonForm = getter(HTMLButtonElement.prototype, 'form');
  const multiple = getter(HTMLSelectElement.prototype, 'multiple');

  const ROLES = new Set(['switch', 'checkbox', 'radio', 'menuitemcheckbox', 'menuitemradio']);
  const STATES = new Set(['checked', 'unchecked', 'on', 'off', 'indeterminate']);
  // Not walked into: no control that a user can see lives there.
  const SKIP = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'math', 'canvas', 'video', 'audio', 'object',
    'select', 'textarea', 'option']);
  const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

  /**
   * @typedef {object} Control
   * @property {'checkbox'|'radio'|'select'|'aria'|'button'} kind
   * @property {string} how  what made it one: native, role, pressed, state, class, pill, element, segments, range, slider, list
   * @property {Element} el  the element itself; of a group its selected member, else its first
   * @property {Element[]} members  of a group, else empty
   * @property {Element | null} box  of a group: the smallest element around all members
   * @property {number} order  in the walk
   * @property {number} nth
   * @property {number[]} nths  of the members
   * @property {Element | null} heading  the last one before it
   * @property {Element[]} path  its ancestors in the flattened order, innermost first
   * @property {Element} [row]  the smallest element around it that has words
   * @property {Text[]} [words]  the first and last piece of its label, once measured
   * @property {'on'|'off'|'mixed'} [state] where a heuristic already knows it
   * @property {string} [answer] of a list: what it shows
   * @property {Element} [select] of a list: the <select> behind it
   */

  const stateOfRole = (/** @type {string} */ aria, /** @type {string} */ data) => {
    if (aria === 'true' || (aria === '' && (data === 'checked' || data === 'on'))) return 'on';
    if (aria === 'mixed' || (aria === '' && data === 'indeterminate')) return 'mixed';
    return 'off';
  };

  /** The state of a control now. @param {Control} c @param {Element} [member] of a group */
  const stateOf = (c, member) => {
    const el = member ?? c.el;
    if (c.kind === 'select') return 'mixed';
    switch (c.how) {
      case 'native':
        if (c.kind === 'checkbox' && indeterminate(el)) return 'mixed';
        return checked(el) ? 'on' : 'off';
      case 'role': return stateOfRole(attr(el, 'aria-checked'), attr(el, 'data-state'));
      case 'pressed': return stateOfRole(attr(el, 'aria-pressed'), '');
      case 'state': return stateOfRole('', attr(el, 'data-state'));
    }
    return u.toggles.stateOf(c, el);
  };

  /** The state that the markup gives it, for natives; others have none but the first seen. @param {Control} c @param {Element} [member] */
  const defaultOf = (c, member) => {
    const el = member ?? c.el;
    if (c.how === 'native' && c.kind !== 'select') return defaultChecked(el) ? 'on' : 'off';
    return null;
  };

  /** A native input that only mirrors a button beside it, for the form's sake. @param {Element} el */
  const isBubble = el => attr(el, 'aria-hidden') === 'true' && attr(el, 'tabindex') === '-1' && besideRole(el);
  /** @param {Element} el */
  const besideRole = el => {
    for (let n = previousSibling(el), i = 0; n && i < 6; n = previousSibling(n), i++) {
      if (nodeType(n) === 1 && isRole(n)) return true;
    }
    for (let p = parentNode(el), i = 0; p && nodeType(p) === 1 && i < 3; p = parentNode(p), i++) {
      if (isRole(p)) return true;
    }
    return false;
  };
  const isRole = (/** @type {Element} */ el) => ROLES.has(attr(el, 'role').toLowerCase()) || STATES.has(attr(el, 'data-state'));

  const formOf = (/** @type {Element} */ el) => {
    switch (localName(el)) {
      case 'input': return inputForm(el);
      case 'select': return selectForm(el);
      case 'button': return buttonForm(el);
    }
    return null;
  };

  /** One walk over the page. @param {any} slices */
  const walk = async (slices = new Slices()) => {
    const tree = new u.dom.Tree();
    const found = {
      tree,
      /** @type {Control[]} */ real: [],
      /** @type {Control[]} */ maybe: [],
      /** @type {Element[]} */ headings: [],
      /** @type {Element[]} */ forms: [],
      /** @type {Element[]} fields outside every form */ loose: [],
      /** @type {Element[]} */ bubbles: [],
      nth: { checkbox: 0, radio: 0, select: 0, aria: 0, button: 0 },
    };
    /** @type {Element | null} */
    let heading = null;
    let order = 0;
    /** @type {Element[]} */
    const stack = document.documentElement ? [document.documentElement] : [];
    const slotted = new Set();
    while (stack.length) {
      const el = /** @type {Element} */ (stack.pop());
      if ((++order & 63) === 0 && slices.spent()) await slices.pause();
      const name = localName(el);
      if (SKIP.has(name) && name !== 'select') continue;
      if (el === tree.ours) continue;
      const c = look(el, name, found);
      if (c) {
        Object.assign(c, { el, members: [], box: null, order, nths: [], heading, path: null });
        (c.how === 'maybe' ? found.maybe : found.real).push(c);
      }
      if (name.length === 2 && HEADINGS.has(name) || (c === null && hasAttr(el, 'role') && attr(el, 'role') === 'heading')) {
        heading = el;
        found.headings.push(el);
      } else if (name === 'form') {
        found.forms.push(el);
      } else if ((name === 'input' || name === 'textarea') && !formOf(el) && found.loose.length < 200) {
        found.loose.push(el);
      }
      if (name === 'select' || name === 'input') continue;
      descend(el, name, tree, stack, slotted);
    }
    return found;
  };

  /** Puts an element's children on the walk's stack, a shadow root's content in place of its host's. */
  const descend = (/** @type {Element} */ el, /** @type {string} */ name, tree, /** @type {Element[]} */ stack,
    /** @type {Set<Element>} */ slotted) => {
    const shadow = tree.enter(el);
    if (shadow) {
      u.touched.watch(shadow);
      // What no slot shows is not on the page, but it counts: it comes after what is.
      for (let n = u.dom.lastChild(el); n; n = previousSibling(n)) if (nodeType(n) === 1 && !tree.slots.has(n)) stack.push(n);
      for (let n = u.dom.lastChild(shadow); n; n = previousSibling(n)) if (nodeType(n) === 1) stack.push(n);
      return;
    }
    if (name === 'slot') {
      const at = stack.length;
      tree.pushChildren(el, stack);
      for (let i = stack.length - 1; i >= at; i--) {
        if (nodeType(stack[i]) !== 1 || slotted.has(stack[i])) stack.splice(i, 1);
        else if (tree.slots.has(stack[i])) slotted.add(stack[i]);
      }
      return;
    }
    for (let n = u.dom.lastElementChild(el); n; n = u.dom.previousElementSibling(n)) stack.push(n);
  };

  /** What an element is by its markup; null for nothing. @returns {any} */
  const look = (/** @type {Element} */ el, /** @type {string} */ name, found) => {
    if (name === 'input') return native(el, found);
    if (name === 'select') {
      const nth = found.nth.select++;
      return multiple(el) ? null : { kind: 'select', how: 'native', nth };
    }
    if (!hasAttributes(el)) return null;
    const role = hasAttr(el, 'role') ? attr(el, 'role').trim().toLowerCase() : '';
    if (ROLES.has(role)) {
      // Only these four are counted: the number is a contract with who reads the results.
      const nth = role === 'menuitemradio' ? found.nth.aria : found.nth.aria++;
      return { kind: 'aria', how: 'role', nth };
    }
    if (u.lists.is(el, name, role)) return { kind: 'select', how: 'list' };
    if (role === 'slider') return u.toggles.isTwoStop(el) ? { kind: 'button', how: 'slider' } : null;
    if (hasAttr(el, 'aria-pressed')) return { kind: 'button', how: 'pressed' };
    if (hasAttr(el, 'data-state') && role === '' && STATES.has(attr(el, 'data-state')) && name !== 'label') return { kind: 'button', how: 'maybe', why: 'state' };
    const why = u.toggles.suspect(el, name, role);
    return why ? { kind: 'button', how: 'maybe', why } : null;
  };

  const native = (/** @type {Element} */ el, found) => {
    const type = typeOf(el);
    if (hasAttr(el, 'role') && u.lists.is(el, 'input', attr(el, 'role').trim().toLowerCase())) return { kind: 'select', how: 'list' };
    if (type === 'range') return u.toggles.isTwoStop(el) ? { kind: 'button', how: 'range' } : null;
    if (type !== 'checkbox' && type !== 'radio') return null;
    const nth = found.nth[type]++;
    if (hasAttr(el, 'role') && ROLES.has(attr(el, 'role').trim().toLowerCase())) found.nth.aria++;
    if (isBubble(el)) {
      found.bubbles.push(el);
      return null;
    }
    return { kind: type, how: 'native', nth };
  };

  /** A wrapper with a role around a native input is one control: the native one, unless it is out of use. @param {Control[]} real */
  const withoutWrappers = (real, tree, found) => {
    /** @type {Map<Element, Control>} */
    const roles = new Map();
    for (const c of real) if (c.how === 'role' || c.how === 'pressed') roles.set(c.el, c);
    if (!roles.size) return real;
    const drop = new Set();
    for (const c of real) {
      if (c.how !== 'native' || c.kind === 'select') continue;
      for (let p = tree.up(c.el), i = 0; p && i < 5; p = tree.up(p), i++) {
        const wrapper = roles.get(p);
        if (!wrapper || drop.has(wrapper)) continue;
        const unused = attr(c.el, 'aria-hidden') === 'true' || (attr(c.el, 'tabindex') === '-1' && hasAttr(p, 'tabindex'));
        if (unused) found.bubbles.push(c.el);
        drop.add(unused ? c : wrapper);
        break;
      }
    }
    return real.filter(c => !drop.has(c));
  };

  /** Makes one control of each radio group, in place of its first member. @param {Control[]} all @param {any} tree */
  const group = (all, tree) => {
    /** @type {Map<any, Map<string, Control>>} */
    const groups = new Map();
    const out = [];
    for (const c of all) {
      const key = groupKey(c, tree);
      if (!key) { out.push(c); continue; }
      let named = groups.get(key.owner);
      if (!named) groups.set(key.owner, named = new Map());
      const g = named.get(key.name);
      if (g) {
        g.members.push(c.el);
        g.nths.push(c.nth);
      } else {
        c.members = [c.el];
        c.nths = [c.nth];
        named.set(key.name, c);
        out.push(c);
      }
    }
    return out;
  };

  const groupKey = (/** @type {Control} */ c, tree) => {
    if (c.kind === 'radio') {
      const name = attr(c.el, 'name');
      if (name) return { owner: inputForm(c.el) ?? getRootNode(c.el), name };
      const owner = ancestor(c.el, tree, '[role=radiogroup], fieldset', 8);
      return owner && { owner, name: '' };
    }
    if (c.how === 'role' && attr(c.el, 'role').includes('radio')) {
      const owner = ancestor(c.el, tree, '[role=radiogroup], [role=menu], [role=group], fieldset', 12) ?? tree.up(c.el);
      return owner && { owner, name: '\0aria' };
    }
    return null;
  };

  const ancestor = (/** @type {Element} */ el, tree, /** @type {string} */ selector, /** @type {number} */ levels) => {
    for (let p = tree.up(el), i = 0; p && i < levels; p = tree.up(p), i++) if (matches(p, selector)) return p;
    return null;
  };

  u.controls = { walk, group, withoutWrappers, stateOf, defaultOf, formOf, checked, defaultChecked, typeOf, childElementCount };
})();
