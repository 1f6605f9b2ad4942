// Toggles that no markup names: a pill with a knob, a drawn box, a class that says "on", segments of which one is lit,
// a slider with two stops, a custom element. Suspects are noted in the walk; whether one is a toggle is asked of its
// drawing, since class names are in every language and style.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.toggles) return;
  const { getter, method, localName, attr, hasAttr, matches, nodeType, parentNode, nextSibling, childElementCount,
    firstElementChild, lastElementChild, fold, cut, dataOf } = u.dom;

  const rectOf = method(Element.prototype, 'getBoundingClientRect');
  const valueOf = getter(HTMLInputElement.prototype, 'value');
  const defaultValue = getter(HTMLInputElement.prototype, 'defaultValue');
  const MAX_SUSPECTS = 4000;

  const SWITCHY = /(^|[-_\s]|[a-z])(switch|toggle|tgl|check-?box|chk|on-?off)(er|r|s|btn|button)?([-_\s\d]|$)/i;
  const CAMEL = /(Switch|Toggle|CheckBox|Checkbox)/;
  const OTHER_USE = /(nav|menu|drop|accord|sidebar|collaps|burger|search|modal|carousel|password|pwd|theme|icon)/i;
  const ON = /^(is-?|has-?)?(on|active|checked|selected|enabled|lit)$|[-_](on|active|checked|selected|enabled)$|[a-z](Checked|Active|Selected|On)$/;
  const OFF = /^(is-?)?(off|inactive|unchecked|deselected|disabled)$|[-_](off|inactive|unchecked)$|[a-z](Unchecked|Inactive|Off)$/;
  const ELEMENT = /(^|-)(switch|toggle|checkbox|check-box)(-|$)/;
  const RADIO = /(^|-)radio(-button)?$/;
  const PLAIN = new Set(['div', 'span', 'i', 'b', 'em', 'button', 'a', 'p', 'li', 'u', 's', 'ins', 'em', 'strong', 'small']);

  const classOf = (/** @type {Element} */ el) => cut(attr(el, 'class'), 400);
  /** @param {Element} el @returns {'on' | 'off' | ''} */
  const classState = el => {
    let state = '';
    for (const token of classOf(el).split(/\s+/)) {
      if (OFF.test(token)) return 'off';
      if (ON.test(token)) state = 'on';
    }
    return /** @type {any} */ (state);
  };

  /** What an element may be, from its markup alone; '' for nothing. @param {Element} el @param {string} name @param {string} role */
  const suspect = (el, name, role) => {
    if (RADIO.test(name) && name.includes('-')) return role === '' ? 'radio' : '';
    if (name.includes('-')) return ELEMENT.test(name) && !OTHER_USE.test(name) && (role === '' || role === 'button') ? 'element' : '';
    if (!PLAIN.has(name) || (role !== '' && role !== 'button')) return '';
    const kids = childElementCount(el);
    if (kids > 4 || hasAttr(el, 'aria-expanded') || hasAttr(el, 'aria-haspopup')) return '';
    if (name === 'a' && /^(https?:|\/|\.|mailto)/i.test(attr(el, 'href'))) return '';
    const words = hasAttr(el, 'class') ? classOf(el) : '';
    if ((SWITCHY.test(words) || CAMEL.test(words)) && !OTHER_USE.test(words)) return 'class';
    if (kids === 1 && bare(el) && drawnKnob(firstElementChild(el))) return 'pill';
    if (kids === 0 && words && bare(el)) return 'box';
    if (name === 'button' && words && classState(el) === 'on') return 'segment';
    return '';
  };
  const drawnKnob = (/** @type {Element} */ el) => PLAIN.has(localName(el)) && childElementCount(el) === 0 && bare(el);
  /** Without a text of its own. @param {Element} el */
  const bare = el => {
    for (let n = u.dom.firstChild(el); n; n = nextSibling(n)) if (nodeType(n) === 3 && fold(dataOf(n))) return false;
    return true;
  };

  /** @param {Element} el of type range or role slider */
  const isTwoStop = el => {
    if (localName(el) === 'input') {
      const min = Number(attr(el, 'min') || 0), max = Number(attr(el, 'max') || 100), step = Number(attr(el, 'step') || 1);
      return max - min === step && step > 0;
    }
    return attr(el, 'aria-valuemin') === '0' && attr(el, 'aria-valuemax') === '1';
  };

  /** The drawing of a toggle: a pill or box of a switch's size with a round or square knob. @param {Element} el */
  const pillState = el => {
    const box = rectOf(el);
    if (box.height < 10 || box.height > 60 || box.width < box.height * 1.25 || box.width > box.height * 3.2) return '';
    const style = getComputedStyle(el);
    const round = radius(style, box.height);
    const knob = knobOf(el, box);
    if (!knob || knob.w < box.height * 0.35 || knob.w > box.height * 1.25) return '';
    if (round < 0.3 && knob.round < 0.4) return '';
    const middle = knob.x - box.left, right = box.right - knob.x;
    if (Math.abs(middle - right) < box.width * 0.1) return '';
    const rtl = style.direction === 'rtl';
    return (middle > right) !== rtl ? 'on' : 'off';
  };
  const radius = (/** @type {CSSStyleDeclaration} */ style, /** @type {number} */ height) => {
    const value = style.borderTopLeftRadius;
    return value.endsWith('%') ? parseFloat(value) / 100 : parseFloat(value) / (height || 1);
  };

  /** Where the knob is: a child about as wide as high, or a pseudo-element. @param {Element} el @param {DOMRect} box */
  const knobOf = (el, box) => {
    /** @type {{x: number, w: number, round: number} | null} */
    let best = null;
    for (let k = firstElementChild(el), i = 0; k && i < 4; k = u.dom.nextElementSibling(k), i++) {
      for (const e of [k, firstElementChild(k)]) {
        if (!e || !bare(e)) continue;
        const r = rectOf(e);
        if (r.width < 4 || Math.abs(r.width - r.height) > r.height * 0.35 || r.width > box.width * 0.75) continue;
        best = { x: r.left + r.width / 2, w: r.width, round: radius(getComputedStyle(e), r.height) };
      }
    }
    if (best) return best;
    for (const pseudo of ['::after', '::before']) {
      const s = getComputedStyle(el, pseudo);
      if (s.content === 'none' || s.content === 'normal') continue;
      const w = parseFloat(s.width), h = parseFloat(s.height);
      if (!(w >= 4) || Math.abs(w - h) > h * 0.35 || w > box.width * 0.75) continue;
      let x = parseFloat(s.left) || 0;
      if (s.transform !== 'none') x += new DOMMatrixReadOnly(s.transform).m41;
      return { x: box.left + x + w / 2, w, round: radius(s, h) };
    }
    return null;
  };

  const clickable = (/** @type {Element} */ el, /** @type {CSSStyleDeclaration} */ style) => localName(el) === 'button' ||
    hasAttr(el, 'onclick') || hasAttr(el, 'tabindex') || style.cursor === 'pointer' || attr(el, 'role') === 'button';

  /** A small drawn square whose class says that it is ticked, with words beside it. @param {Element} el */
  const boxState = el => {
    const state = classState(el);
    const box = rectOf(el);
    if (box.height < 6 || box.height > 40 || Math.abs(box.width - box.height) > box.height * 0.3) return '';
    const style = getComputedStyle(el);
    const edged = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
    const round = radius(style, box.height);
    if (!clickable(el, style) && (!edged || round > 0.4)) return '';
    if (!edged && style.backgroundImage === 'none') return '';
    return state;
  };

  /** @param {Element} el */
  const elementState = el => {
    const aria = attr(el, 'aria-checked') || attr(el, 'aria-pressed');
    if (aria) return aria === 'true' ? 'on' : aria === 'mixed' ? 'mixed' : 'off';
    if (hasAttr(el, 'checked')) return attr(el, 'checked') === 'false' ? 'off' : 'on';
    return matchesState(el) ? 'on' : classState(el) || 'off';
  };

  /** Whether a radio button that is an element of its own is chosen: it may say so to nobody but in how its inside is drawn. @param {Element} el */
  const radioOn = el => {
    const inside = u.dom.shadowOf(el);
    for (let k = inside && inside.firstElementChild, i = 0; k && i < 8; k = u.dom.nextElementSibling(k), i++) if (classState(k) === 'on') return true;
    return inside && !hasAttr(el, 'aria-checked') ? matchesState(el) : elementState(el) === 'on';
  };
  const matchesState = (/** @type {Element} */ el) => {
    try { return matches(el, ':state(checked)'); } catch { return false; }
  };

  /** The state of a toggle that is already known as one. @param {any} c @param {Element} el */
  const stateOf = (c, el) => {
    switch (c.how) {
      case 'range': return valueOf(el) === (attr(el, 'max') || '100') ? 'on' : 'off';
      case 'slider': return attr(el, 'aria-valuenow') === '1' ? 'on' : 'off';
      case 'element': return elementState(el);
      case 'radios': return radioOn(el) ? 'on' : 'off';
      case 'segments': return segmentOn(el) ? 'on' : 'off';
      case 'pill': return classState(el) || pillState(el) || 'off';
    }
    return classState(el) || 'off';
  };

  /** Decides over the suspects of a walk; the real controls must be owned by then. @param {any[]} suspects @param {any} ctx */
  const confirm = async (suspects, ctx) => {
    const out = [];
    const taken = new Set();
    const lit = new Set(); // classes of the boxes seen ticked: one that is off shows no state but looks like those
    const isOff = (c) => c.why === 'box' && classState(c.el) !== 'on';
    for (const late of [false, true]) {
      for (const c of suspects.slice(0, MAX_SUSPECTS)) {
        if (ctx.slices.spent()) await ctx.slices.pause();
        if (late ? !isOff(c) || !lit.has(base(c.el)) : isOff(c) && !pillState(c.el)) continue;
        if (taken.has(c.el) || ctx.owner.has(c.el) || standIn(c.el, ctx) || inside(c.el, ctx.tree, taken)) continue;
        if (!judge(c, ctx)) continue;
        if (c.how === 'box') lit.add(base(c.el));
        taken.add(c.el);
        out.push(c);
      }
      if (!lit.size) break;
    }
    return out.sort((a, b) => a.order - b.order);
  };

  const judge = (c, ctx) => {
    const el = c.el;
    switch (c.why) {
      case 'state':
        c.how = 'state';
        return worded(el, ctx) || localName(el) === 'button';
      case 'element':
        c.how = 'element';
        return true;
      case 'radio':
        c.how = 'radios';
        return true;
      case 'segment':
        return false; // its whole row is looked at in segments()
      case 'box':
        if (pillState(el)) break; // its knob is a pseudo-element
        c.how = 'box';
        c.state = classState(el) || 'off';
        return (c.state === 'on' ? boxState(el) === 'on' : sized(el)) && beside(el, ctx);
    }
    const drawn = pillState(el);
    c.state = classState(el) || drawn;
    c.how = 'pill';
    if (drawn) return clickable(el, getComputedStyle(el)) || SWITCHY.test(classOf(el)) || classState(el) !== '';
    if (c.why !== 'class' || !c.state) return false;
    const box = rectOf(el);
    return box.height >= 8 && box.height <= 60 && box.width <= 130 && ctx.tree.text(el, 8).length < 8 &&
      clickable(el, getComputedStyle(el));
  };
  const sized = (/** @type {Element} */ el) => {
    const r = rectOf(el);
    return r.height >= 6 && r.height <= 40 && Math.abs(r.width - r.height) <= r.height * 0.3;
  };
  const base = (/** @type {Element} */ el) => classOf(el).split(/\s+/).filter(t => t && !ON.test(t) && !OFF.test(t)).sort().join(' ');
  const beside = (/** @type {Element} */ el, ctx) => {
    const parent = ctx.tree.up(el);
    return parent !== null && ctx.tree.text(parent, 12).length >= 3;
  };
  const worded = (/** @type {Element} */ el, ctx) => ctx.tree.text(el, 4) !== '' || hasAttr(el, 'aria-label') || hasAttr(el, 'aria-labelledby');

  /** The drawn part of a real control that is hidden beside it. @param {Element} el @param {any} ctx */
  const standIn = (el, ctx) => {
    for (let p = ctx.tree.up(el), i = 0; p && i < 8; p = ctx.tree.up(p), i++) {
      const owner = ctx.owner.get(p);
      if (localName(p) === 'label' && (owner || hasAttr(p, 'for'))) return true;
      if (owner && i < 4) return owner !== ctx.MANY && ctx.tree.text(p, 24).length < 20;
    }
    return false;
  };
  const inside = (/** @type {Element} */ el, tree, /** @type {Set<Element>} */ taken) => {
    for (let p = tree.up(el), i = 0; p && i < 6; p = tree.up(p), i++) {
      if (taken.has(p) || (localName(p) === 'button' && i < 3)) return true;
    }
    return false;
  };

  /** Radio buttons that are elements of their own, made one control a group. @param {any[]} toggles @param {any} tree */
  const radios = (toggles, tree) => {
    /** @type {Map<Element, Map<string, any>>} */
    const groups = new Map();
    return toggles.filter(c => {
      if (c.how !== 'radios') return true;
      const box = tree.path(c.el).find((/** @type {Element} */ p) => matches(p, '[role=radiogroup], fieldset, form, body'));
      const name = attr(c.el, 'name');
      const named = groups.get(box) ?? new Map();
      groups.set(box, named);
      const first = named.get(name);
      if (first) first.members.push(c.el); else named.set(name, Object.assign(c, { members: [c.el], nths: [] }));
      return !first;
    });
  };

  const segmentOn = (/** @type {Element} */ el) => hasAttr(el, 'aria-pressed') ? attr(el, 'aria-pressed') === 'true'
    : hasAttr(el, 'data-state') ? /^(on|checked|active)$/.test(attr(el, 'data-state')) : classState(el) === 'on';

  /** Rows of buttons of which one is pressed, made one control each. @param {any[]} buttons in order @param {any[]} suspects */
  const segments = (buttons, suspects) => {
    /** @type {Map<Element, any[]>} */
    const rows = new Map();
    for (const c of buttons) {
      const row = (c.how === 'pressed' || c.how === 'state') && parentNode(c.el);
      if (row && nodeType(row) === 1) rows.set(row, [...(rows.get(row) ?? []), c]);
    }
    const drop = new Set();
    for (const [row, list] of rows) {
      if (list.length < 2 || list.length > 8 || matches(row, '[role=toolbar], [role=toolbar] *')) continue;
      if (list.filter(c => segmentOn(c.el)).length !== 1) continue;
      const [first, ...rest] = list;
      Object.assign(first, { how: 'segments', members: list.map(c => c.el), nths: [] });
      rest.forEach(c => drop.add(c));
    }
    const out = buttons.filter(c => !drop.has(c));
    for (const c of suspects) {
      const members = c.why === 'segment' ? litRow(c.el) : null;
      if (members) out.push(Object.assign(c, { how: 'segments', members, nths: [] }));
    }
    return out;
  };

  /** The buttons beside a lit one, if they make one choice. @param {Element} el */
  const litRow = el => {
    const row = parentNode(el);
    if (!row || nodeType(row) !== 1 || matches(row, 'nav, nav *, [role=tablist], [role=toolbar], [role=navigation] *, header *')) return null;
    const members = [];
    const same = base(el).split(' ')[0];
    for (let k = firstElementChild(row); k; k = u.dom.nextElementSibling(k)) {
      if (localName(k) !== 'button' || !base(k).includes(same) || members.length > 6) return null;
      members.push(k);
    }
    return members.length >= 2 && members.filter(segmentOn).length === 1 && lastElementChild(row) === members.at(-1) ? members : null;
  };

  u.toggles = { suspect, isTwoStop, stateOf, confirm, segments, radios, defaultValue };
})();
