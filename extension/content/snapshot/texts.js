// The texts around a control, each with where it was found, by the rules written at wasm/snapshot.Source. Which of them
// is the label is decided in Go, once.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.texts) return;
  const { parentNode, nextSibling, previousSibling, firstElementChild, lastElementChild, nextElementSibling, nodeType, getRootNode, contains, localName,
    attr, hasAttr, queryAll, fold, cut, dataOf, idRefs, inline, SILENT } = u.dom;
  const MAX_TEXT = 2000, NEAR = 600, MAX_TEXTS = 24;
  const MANY = Symbol('many');

  /**
   * Which control an element holds: that one, or MANY. Climbing stops where others have been, so all controls together
   * cost no more than the elements above them.
   */
  class Owners {
    constructor(tree) { this.tree = tree; /** @type {Map<Element, any>} */ this.map = new Map(); }
    /** @param {Element} el @param {any} control */
    claim(el, control) {
      let mine = control;
      for (let p = el; p; p = this.tree.up(p)) {
        const before = this.map.get(p);
        if (before === MANY || (before !== undefined && before === mine)) return;
        if (before !== undefined) mine = MANY;
        this.map.set(p, mine);
      }
    }
    get(/** @type {Element} */ el) { return this.map.get(el); }
    has(/** @type {Element} */ el) { return this.map.has(el); }
  }

  /** One gathering: what it shares between controls. */
  class Gather {
    /** @param {any} tree @param {Owners} owner of every control @param {Owners} member of every radio */
    constructor(tree, owner, member) {
      this.tree = tree;
      this.owner = owner;
      this.member = member;
      /** @type {Map<Node, Map<string, Element[]>>} label[for] by root: input.labels is superlinear */ this.labels = new Map();
      /** @type {Map<Element, string>} */ this.cache = new Map();
      this.budget = 8_000_000; // characters in one snapshot; what comes after is cut short
    }

    /** @param {Element} el @param {number} max @param {any} [found] */
    text(el, max, found) { return this.tree.text(el, max, found); }

    /** Notes the labels of a root ahead, in slices. @param {Node} root @param {any} slices */
    async prepare(root, slices) {
      const map = new Map();
      let i = 0;
      for (const l of queryAll(root, 'label[for]')) {
        if ((++i & 127) === 0) await slices.between();
        note(map, l);
      }
      this.labels.set(root, map);
    }

    labelsFor(/** @type {Element} */ el) {
      const id = attr(el, 'id');
      if (!id) return [];
      const root = getRootNode(el);
      let map = this.labels.get(root);
      if (!map) {
        this.labels.set(root, map = new Map());
        if (nodeType(root) !== 9 && nodeType(root) !== 11) return [];
        for (const l of queryAll(root, 'label[for]')) note(map, l);
      }
      return map.get(id) ?? [];
    }

    /** The texts of a control that is no group. @param {any} c */
    control(c) {
      const out = new List(this, c.answer);
      this.own(out, c.el, this.owner, c, c.path);
      this.around(out, c.path, c);
      this.last(out, c);
      return out;
    }

    /** The texts of a radio group: of what holds all its members. @param {any} c */
    group(c) {
      const out = new List(this);
      const box = c.box ?? c.el;
      const named = c.path.find((/** @type {Element} */ p) => attr(p, 'role') === 'radiogroup' && this.owner.get(p) === c) ?? (c.box && this.owner.get(box) === c ? box : null);
      if (named) {
        out.add('labelledby', this.refs(named, 'aria-labelledby'));
        out.add('aria-label', fold(cut(attr(named, 'aria-label'), NEAR)));
        out.add('title', fold(cut(attr(named, 'title'), NEAR)));
        out.add('describedby', this.refs(named, 'aria-describedby'));
      }
      if (box !== c.el) {
        const inside = this.within(box, c.members[0]);
        out.add('prev', inside.text, inside.nodes.length ? inside.nodes : null);
      }
      const before = this.sibling(box, false, c, this.owner); // what follows a group belongs to the next thing
      out.add('prev', before.text, before.nodes);
      this.around(out, this.tree.path(box), c);
      this.last(out, c);
      return out;
    }

    /** The texts of one member of a group. @param {any} c @param {Element} el */
    option(c, el) {
      const out = new List(this);
      const path = this.tree.path(el);
      this.own(out, el, this.member, el, path);
      const row = this.row(path, this.member, el);
      if (row) out.add('row', this.text(row, NEAR));
      return out.texts;
    }

    /** What the markup itself gives as the element's name. @param {List} out @param {Element} el @param {Owners} owners @param {any} me @param {Element[]} path */
    own(out, el, owners, me, path) {
      const named = idRefs(el, 'aria-labelledby');
      if (named.length) out.add('labelledby', this.refs(el, 'aria-labelledby'), named.find((/** @type {Element} */ e) => e !== el));
      if (hasAttr(el, 'aria-label')) out.add('aria-label', fold(cut(attr(el, 'aria-label'), NEAR)));
      const labels = this.labelsFor(el);
      if (labels.length) out.add('for', cut(labels.slice(0, 4).map((/** @type {Element} */ l) => this.text(l, MAX_TEXT)).filter(Boolean).join(' '), MAX_TEXT), labels[0]);
      for (const p of path) {
        if (localName(p) === 'label') { out.add('wrap', this.text(p, MAX_TEXT), p); break; }
      }
      const name = localName(el);
      if (name !== 'input' && name !== 'select' && me.how !== 'list') out.add('own', this.text(el, MAX_TEXT), el);
      if (hasAttr(el, 'title')) out.add('title', fold(cut(attr(el, 'title'), NEAR)));
      this.beside(out, el, me, owners);
      if (hasAttr(el, 'aria-describedby')) out.add('describedby', this.refs(el, 'aria-describedby'));
    }

    beside(/** @type {List} */ out, /** @type {Element} */ el, me, /** @type {Owners} */ owners) {
      const after = this.sibling(el, true, me, owners), before = this.sibling(el, false, me, owners);
      out.add('next', after.text, after.nodes);
      out.add('prev', before.text, before.nodes);
    }

    refs(/** @type {Element} */ el, /** @type {string} */ name) {
      const parts = [];
      for (const e of idRefs(el, name)) {
        const s = this.text(e, NEAR) || fold(cut(attr(e, 'aria-label'), NEAR));
        if (s && parts.length < 8) parts.push(s);
      }
      return cut(parts.join(' '), MAX_TEXT);
    }

    /** The text right beside an element, up to the next control, line break or block that holds a control. */
    sibling(/** @type {Node} */ el, /** @type {boolean} */ forward, me, /** @type {Owners} */ owners) {
      const step = forward ? nextSibling : previousSibling;
      let text = '';
      const nodes = [];
      for (let n = step(el), i = 0; n && i < 400 && text.length < 4 * NEAR; n = step(n), i++) {
        const type = nodeType(n);
        let s = '';
        if (type === 3) {
          s = dataOf(n);
          if (s && s !== ' ') nodes.push(n);
        } else if (type === 1) {
          const name = localName(n);
          if (name === 'br' || name === 'hr') {
            if (name === 'br' && !fold(text)) continue;
            break;
          }
          const holder = owners.get(n);
          if (holder !== undefined && holder !== me) break;
          if (holder === me || n === this.tree.ours || SILENT.has(name)) continue;
          const found = { nodes: [] };
          s = this.text(n, 4 * NEAR, found);
          nodes.push(...found.nodes);
          s = inline(n) ? edge(n, s) : ` ${s} `;
        }
        text = forward ? text + s : s + text;
      }
      return { text: cut(fold(text), NEAR), nodes };
    }

    /** The text in a group's box before its first member. */
    within(/** @type {Element} */ box, /** @type {Element} */ first) {
      let top = first;
      for (let p = this.tree.up(first); p && p !== box; p = this.tree.up(p)) top = p;
      let text = '';
      const nodes = [];
      for (let n = previousSibling(top), i = 0; n && i < 50 && text.length < 4 * NEAR; n = previousSibling(n), i++) {
        const found = { nodes: [] };
        const s = nodeType(n) === 3 ? dataOf(n) : nodeType(n) === 1 ? ` ${this.text(n, NEAR, found)} ` : '';
        if (nodeType(n) === 3 && s.trim()) nodes.push(n); else nodes.push(...found.nodes);
        text = s + text;
      }
      return { text: cut(fold(text), NEAR), nodes };
    }

    /** The smallest ancestor with any text that holds no other control. */
    row(/** @type {Element[]} */ path, /** @type {Owners} */ owners, me) {
      for (const p of path) {
        if (owners.get(p) !== me || localName(p) === 'body') return null;
        if (me.answer ? u.lists.without(this.text(p, NEAR), me.answer) : this.text(p, 1)) return p;
      }
      return null;
    }

    around(/** @type {List} */ out, /** @type {Element[]} */ path, c) {
      const row = this.row(path, this.owner, c);
      if (row) {
        c.row = row;
        const found = { nodes: [] };
        out.add('row', this.text(row, NEAR, found), found.nodes);
        const card = this.card(path, c);
        if (card && card !== row) out.add('card', this.text(card, NEAR));
      }
      const self = c.members.length && c.box ? [c.box, ...path] : path; // a group may be the whole cell or fieldset
      out.add('legend', this.legend(self));
      this.table(out, self);
      for (const p of self) if (localName(p) === 'dd') { out.add('dt', this.term(p)); break; }
    }

    card(/** @type {Element[]} */ path, me) {
      /** @type {Element | null} */
      let best = null;
      for (const p of path) {
        if (this.owner.get(p) !== me || localName(p) === 'body' || localName(p) === 'html') break;
        const s = this.text(p, NEAR + 1);
        if (s.length > NEAR) break;
        if (s) best = p;
      }
      return best;
    }

    legend(/** @type {Element[]} */ path) {
      for (const p of path) {
        if (localName(p) === 'fieldset') {
          for (let k = firstElementChild(p); k; k = nextElementSibling(k)) {
            if (localName(k) === 'legend') {
              const s = this.text(k, NEAR);
              if (s) return s;
              break;
            }
          }
        }
        const role = hasAttr(p, 'role') ? attr(p, 'role') : '';
        if (role === 'group' || role === 'radiogroup') {
          const s = this.refs(p, 'aria-labelledby') || fold(cut(attr(p, 'aria-label'), NEAR));
          if (s) return s;
        }
      }
      return '';
    }

    table(/** @type {List} */ out, /** @type {Element[]} */ path) {
      const cell = path.find(p => localName(p) === 'td' || localName(p) === 'th');
      const row = cell && parentNode(cell);
      if (!cell || !row || nodeType(row) !== 1) return;
      let head = '', headed = false, column = 0, at = -1;
      for (let k = firstElementChild(row); k; k = nextElementSibling(k)) {
        const name = localName(k);
        if (name !== 'td' && name !== 'th') continue;
        if (k === cell) { at = column; break; }
        if (!this.owner.has(k) && (!head || (name === 'th' && !headed))) {
          const s = this.text(k, NEAR);
          if (s) { head = s; headed = name === 'th'; }
        }
        column += span(k);
      }
      out.add('th-row', head);
      const table = path.find(p => localName(p) === 'table');
      const first = table && this.firstRow(table);
      if (!first || first === row || at < 0) return;
      column = 0;
      for (let k = firstElementChild(first); k; k = nextElementSibling(k)) {
        if (column === at && localName(k) === 'th') { out.add('th-col', this.text(k, NEAR)); return; }
        column += span(k);
      }
    }
    firstRow(/** @type {Element} */ table) {
      for (let k = firstElementChild(table), i = 0; k && i < 4; k = nextElementSibling(k), i++) {
        if (localName(k) === 'tr') return k;
        if (localName(k) === 'thead' || localName(k) === 'tbody') return firstElementChild(k);
      }
      return null;
    }

    term(/** @type {Element} */ dd) {
      for (let n = previousSibling(dd), i = 0; n && i < 100; n = previousSibling(n), i++) {
        if (nodeType(n) === 1 && localName(n) === 'dt') return this.text(n, NEAR);
      }
      return '';
    }

    /** The heading before it, and the text before the list or section that it stands in. */
    last(/** @type {List} */ out, c) {
      if (c.heading) out.add('heading', this.short(c.heading));
      for (const p of c.path) {
        const name = localName(p);
        if (name === 'details') {
          for (let k = firstElementChild(p); k; k = nextElementSibling(k)) if (localName(k) === 'summary') out.add('parent', this.text(k, NEAR));
          return;
        }
        if (LISTS.has(name) || (hasAttr(p, 'role') && attr(p, 'role') === 'list')) {
          out.add('parent', this.sibling(p, false, c, this.owner).text);
          return;
        }
      }
    }
    /** A heading serves many controls. */
    /** @param {Element} el @returns {string} */
    short(el) {
      const known = this.cache.get(el);
      if (known !== undefined) return known;
      const s = this.text(el, 300);
      this.cache.set(el, s);
      return s;
    }
  }
  const note = (/** @type {Map<string, Element[]>} */ map, /** @type {Element} */ label) => {
    const to = attr(label, 'for'), list = map.get(to);
    if (list) list.push(label); else map.set(to, [label]);
  };
  const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'section', 'fieldset']);

  /** An inline element's text keeps the white space at its ends, for it parts words. */
  const edge = (/** @type {Element} */ el, /** @type {string} */ s) => {
    const first = u.dom.firstChild(el), last = u.dom.lastChild(el);
    const lead = first && nodeType(first) === 3 && dataOf(first).startsWith(' ') ? ' ' : '';
    const tail = last && nodeType(last) === 3 && dataOf(last).endsWith(' ') ? ' ' : '';
    return lead + s + tail;
  };
  const span = (/** @type {Element} */ el) => {
    const n = hasAttr(el, 'colspan') ? parseInt(attr(el, 'colspan'), 10) : 1;
    return n > 0 && n < 1000 ? n : 1;
  };

  /** The texts of one control, and where its label is drawn. */
  class List {
    /** @param {Gather} g @param {string} [answer] of a list, which is no part of its label */
    constructor(g, answer = '') {
      this.g = g;
      this.answer = answer;
      /** @type {{s: string, t: string}[]} */ this.texts = [];
      /** @type {Map<string, any>} source → the element or text nodes that hold it */ this.at = new Map();
    }
    /** @param {string} source @param {string} text @param {any} [at] an element, or text nodes */
    add(source, text, at) {
      text = u.lists.without(text, this.answer);
      if (!text || this.texts.length >= MAX_TEXTS) return;
      if (this.g.budget <= 0) text = cut(text, 200);
      this.g.budget -= text.length;
      this.texts.push({ s: source, t: text });
      if (at && !this.at.has(source)) this.at.set(source, at);
    }
  }

  /** The smallest element around all members of a group. @param {any} tree @param {Element[]} members */
  const around = (tree, members) => {
    for (const p of tree.path(members[0])) {
      if (members.every(m => contains(p, m) || tree.path(m).includes(p))) return p;
    }
    return null;
  };

  u.texts = { Gather, Owners, MANY, around, lastElementChild };
})();
