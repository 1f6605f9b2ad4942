// One frame of a page as a Snapshot (wasm/snapshot): collected in slices that leave the page its time, layout read once
// after the collecting.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.collect) return;
  const { attr, hasAttr, matches, localName, fold, cut, isConnected, Slices, queryAll, nodeType, firstElementChild } = u.dom;
  const MAX_CONTROLS = 20000, MAX_OPTIONS = 200;
  const MANY = 500; // controls from which on what they share is counted ahead, in slices

  /** @type {WeakMap<Element, string>} the state in which a control that has no markup default was first seen */
  const firstSeen = new WeakMap();
  /** @type {WeakMap<Element, number>} */
  const ids = new WeakMap();
  let nextId = 1;
  /** A number that stays with an element while the page lives. @param {Element} el */
  const idOf = el => {
    let id = ids.get(el);
    if (!id) ids.set(el, id = nextId++);
    return id;
  };

  /**
   * The controls of this frame, found and owned, without texts.
   * @param {any} slices
   */
  const find = async slices => {
    const found = await u.controls.walk(slices);
    const { tree } = found;
    const owner = new u.texts.Owners(tree), member = new u.texts.Owners(tree);
    const singles = u.controls.withoutWrappers(u.lists.settle(found.real, tree, found.nth.select), tree, found);
    await slices.between();
    const grouped = u.controls.group(singles, tree);
    await slices.between();
    const real = u.toggles.segments(grouped, found.maybe);
    await slices.between();
    for (const c of singles) if (c.kind === 'radio' || c.how === 'role') member.claim(c.el, c.el);
    await own(real, owner, member, slices);
    const ctx = { tree, owner, slices, MANY: u.texts.MANY };
    const toggles = await u.toggles.confirm(found.maybe.filter((c) => c.how === 'maybe'), ctx);
    const made = u.toggles.segments(u.toggles.radios(toggles, tree), []);
    await own(made, owner, member, slices);
    const all = [...real, ...made].sort((a, b) => a.order - b.order);
    let buttons = 0;
    for (const c of all) {
      await slices.between();
      if (c.kind === 'button') numberButton(c, () => buttons++);
      c.path ??= tree.path(c.el);
    }
    return { found, tree, owner, member, all };
  };
  const numberButton = (c, /** @type {() => number} */ next) => {
    if (!c.members.length) { c.nth = next(); return; }
    c.nths = c.members.map(next);
  };

  const own = async (/** @type {any[]} */ list, owner, member, slices) => {
    for (const c of list) {
      if (slices.spent()) await slices.pause();
      for (const el of c.members.length ? c.members : [c.el]) owner.claim(el, c);
      if (c.how === 'segments' || c.how === 'radios') for (const el of c.members) member.claim(el, el);
    }
  };

  /** A group's chosen member stands for it: the last that is on, as browsers have it, else the first. @param {any} c */
  const choose = (c, tree) => {
    if (!c.members.length) return;
    let at = 0;
    c.members.forEach((/** @type {Element} */ m, /** @type {number} */ i) => { if (u.controls.stateOf(c, m) === 'on') at = i; });
    c.el = c.members[at];
    c.nth = c.nths[at];
    c.path = tree.path(c.el);
    c.box = c.members.length > 1 ? u.texts.around(tree, c.members) : null;
  };

  /** @param {any} c @param {any} ctx */
  const control = (c, ctx) => {
    const { el } = c;
    const group = c.members.length > 0;
    const list = group ? ctx.gather.group(c) : ctx.gather.control(c);
    const state = group ? (c.members.some((/** @type {Element} */ m) => u.controls.stateOf(c, m) === 'on') ? 'on' : 'off') : u.controls.stateOf(c);
    const options = group ? members(c, ctx) : c.kind === 'select' ? answers(c) : null;
    const wire = {
      kind: c.kind, nth: c.nth, selector: ctx.selectors.of(el), role: c.how === 'list' ? 'combobox' : cut(attr(el, 'role'), 40), name: cut(attr(el, 'name'), 300),
      id: cut(attr(el, 'id'), 300), class: cut(attr(el, 'class'), 200), state,
      default: options ? (c.kind === 'select' ? 'mixed' : options.some(o => o.default) ? 'on' : 'off') : defaultOf(c, state),
      disabled: matches(el, ':disabled') || attr(el, 'aria-disabled') === 'true',
      required: hasAttr(el, 'required') || attr(el, 'aria-required') === 'true',
      touched: touched(c, list, ctx.tree), form: formIndex(c, ctx), within: u.page.within(c.path),
      texts: list.texts, look: null,
    };
    if (options) /** @type {any} */ (wire).options = options;
    return { wire, list };
  };

  /** What a list can be set to, as far as it is known. */
  const answers = c => {
    if (c.how !== 'list' || c.select) return choices(c.select ?? c.el);
    if (!firstSeen.has(c.el)) firstSeen.set(c.el, c.answer);
    return [{ value: '', selected: true, default: firstSeen.get(c.el) === c.answer, disabled: false, nth: 0, texts: [{ s: 'own', t: c.answer }] }];
  };

  const defaultOf = (c, /** @type {string} */ state, /** @type {Element} */ member = c.el) => {
    const markup = u.controls.defaultOf(c, member);
    if (markup) return markup;
    if (!firstSeen.has(member)) firstSeen.set(member, state);
    return firstSeen.get(member);
  };

  const members = (c, ctx) => c.members.slice(0, MAX_OPTIONS).map((/** @type {Element} */ m, /** @type {number} */ i) => {
    const state = u.controls.stateOf(c, m);
    return {
      value: cut(attr(m, 'value'), 300), selected: state === 'on', default: defaultOf(c, state, m) === 'on',
      disabled: matches(m, ':disabled') || attr(m, 'aria-disabled') === 'true', nth: c.nths[i], texts: ctx.gather.option(c, m),
    };
  });

  const optionSelected = u.dom.getter(HTMLOptionElement.prototype, 'selected');
  const optionDefault = u.dom.getter(HTMLOptionElement.prototype, 'defaultSelected');
  const optionText = u.dom.getter(HTMLOptionElement.prototype, 'text');
  const optionValue = u.dom.getter(HTMLOptionElement.prototype, 'value');
  /** The options of a select. @param {Element} el */
  const choices = el => {
    const all = [...queryAll(el, 'option')].slice(0, MAX_OPTIONS);
    const out = all.map((o, i) => {
      const label = fold(cut(attr(o, 'label') || optionText(o), 300));
      return { value: cut(optionValue(o), 300), selected: optionSelected(o), default: optionDefault(o), disabled: matches(o, ':disabled'), nth: i, texts: label ? [{ s: 'own', t: label }] : [] };
    });
    // Without a selected one in the markup the browser shows the first that can be chosen.
    if (!out.some(o => o.default)) {
      const first = out.find(o => !o.disabled);
      if (first) first.default = true;
    }
    return out;
  };

  const touched = (c, list, tree) => {
    if (u.touched.has(c.el) || c.members.some(u.touched.has)) return true;
    for (const at of list.at.values()) if (!Array.isArray(at) && localName(at) === 'label' && u.touched.has(at)) return true;
    // A toggle's own wrapper catches the pointer; one that holds other controls says nothing.
    for (const p of c.path.slice(0, 3)) if (u.touched.has(p) && tree.text(p, 2) === '') return true;
    return false;
  };

  const formIndex = (c, ctx) => {
    const form = u.controls.formOf(c.el) ?? c.path.find((/** @type {Element} */ p) => localName(p) === 'form');
    return form ? ctx.forms.get(form) ?? -1 : -1;
  };

  /**
   * Collects this frame.
   * @returns {Promise<{snapshot: any, elements: any[], ids: number[], roots: Node[], signature: string, time: number, longest: number}>}
   *   elements[i] is what a control of the same index was made of, for whoever acts on it later; the signature changes
   *   when something of the controls does; times in ms
   */
  const collect = async () => {
    const began = performance.now();
    const slices = new Slices();
    const { found, tree, owner, member, all } = await find(slices);
    const gather = new u.texts.Gather(tree, owner, member);
    const ctx = { tree, owner, gather, selectors: new u.selector.Selectors(), forms: new Map(found.forms.slice(0, 499).map((/** @type {Element} */ f, /** @type {number} */ i) => [f, i])) };
    const kept = all.slice(0, MAX_CONTROLS);
    if (kept.length > MANY) for (const part of [ctx.selectors, gather]) await part.prepare(document, slices);
    const made = [];
    for (const c of kept) {
      if (slices.spent()) await slices.pause();
      if (!isConnected(c.el)) continue;
      choose(c, tree);
      made.push({ c, ...control(c, ctx) });
    }
    await slices.between();
    const page = u.page.page(found, gather, made.length > 0);
    await slices.between();
    const forms = made.length ? u.page.forms(found, tree) : [];
    await slices.between();
    const ground = made.length ? new u.look.Ground(tree) : null; // a page without controls is not asked for its layout
    const ids = [], signs = [];
    for (const m of made) {
      if (slices.spent()) await slices.pause();
      m.wire.look = u.look.measure(m.c, m.list, ground);
      ids.push(idOf(m.c.members[0] ?? m.c.el));
      signs.push(sign(ids[ids.length - 1], m.wire));
    }
    return {
      snapshot: { v: 1, page, forms, controls: made.map(m => m.wire), dropped: all.length - kept.length },
      elements: made.map(m => m.c), ids, signature: signs.join(), roots: [document, ...tree.shadows.values()],
      time: performance.now() - began, longest: slices.longest,
    };
  };

  const sign = (/** @type {number} */ id, /** @type {any} */ w) =>
    `${id}${w.state[1]}${w.texts.reduce((/** @type {number} */ n, t) => n + t.t.length, 0)}${w.touched ? 't' : ''}${w.options ? w.options.findIndex(o => o.selected) : ''}${w.role === 'combobox' ? w.options[0]?.texts[0]?.t : ''}${w.look?.hidden.length ? 'h' : ''}`;

  u.collect = { collect, nodeType, firstElementChild };
})();
