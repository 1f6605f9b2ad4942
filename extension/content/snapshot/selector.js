// A selector that matches one element, and still does on the next visit where the page lets it: a unique id, a unique
// name, else the path. " >>> " steps into a shadow root.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.selector) return;
  const { localName, attr, hasAttr, parentNode, nodeType, getRootNode, queryAll, previousElementSibling, host } = u.dom;

  const quote = (/** @type {string} */ s) => `"${s.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, c => `\\${c.charCodeAt(0).toString(16)} `)}"`;
  const idSelector = (/** @type {string} */ id) => /^[A-Za-z_\u00a1-\uffff][\w\u00a1-\uffff-]*$/.test(id) ? `#${id}` : `[id=${quote(id)}]`;

  /** Selectors of one scan: what was counted once is not counted again. */
  class Selectors {
    constructor() {
      /** @type {Map<Node, Map<string, number>>} */ this.alone = new Map();
      /** @type {Map<Element, number>} */ this.places = new Map();
      /** @type {Map<Element, string>} */ this.known = new Map();
    }

    /** @param {Element} el @returns {string} */
    of(el) {
      const root = getRootNode(el);
      const inner = this.inRoot(el, root);
      if (nodeType(root) !== 11) return inner;
      return `${this.of(host(root))} >>> ${inner}`;
    }

    /** @param {Element} el @param {Node} root */
    inRoot(el, root) {
      const byName = this.named(el, root);
      if (byName) return byName;
      const parts = [];
      for (let e = el; ; ) {
        const id = attr(e, 'id');
        if (id && id.length <= 200 && this.isAlone(root, `#${id}`)) {
          parts.unshift(idSelector(id));
          break;
        }
        const known = this.known.get(e);
        if (known) {
          parts.unshift(known);
          break;
        }
        const up = parentNode(e);
        const step = `${tag(e)}:nth-of-type(${this.place(e)})`;
        if (!up || nodeType(up) !== 1) {
          parts.unshift(nodeType(root) === 11 ? `${step}:not(* > *)` : tag(e));
          break;
        }
        parts.unshift(step);
        e = up;
      }
      const all = parts.join(' > ');
      const up = parentNode(el);
      if (parts.length > 3 && up && nodeType(up) === 1) this.known.set(up, parts.slice(0, -1).join(' > '));
      return all;
    }

    /** @param {Element} el @param {Node} root */
    named(el, root) {
      const id = attr(el, 'id');
      if (id && id.length <= 200 && this.isAlone(root, `#${id}`)) return idSelector(id);
      const name = attr(el, 'name');
      if (!name || name.length > 200) return '';
      const one = `${localName(el)}[name=${quote(name)}]`;
      if (this.isAlone(root, `${localName(el)} ${name}`)) return one;
      const value = attr(el, 'value');
      if (!value || value.length > 200) return '';
      return this.isAlone(root, `${localName(el)} ${name} ${value}`) ? `${one}[value=${quote(value)}]` : '';
    }

    /** Whether an id, or a name of a tag, is that of one element in its root. @param {Node} root @param {string} key */
    isAlone(root, key) {
      return this.counts(root).get(key) === 1;
    }

    /** Counts the ids and names of a root ahead, in slices: thousands of them are more than one slice holds. @param {Node} root @param {any} slices */
    async prepare(root, slices) {
      const map = new Map();
      let i = 0;
      for (const el of queryAll(root, '[id], [name]')) {
        if ((++i & 127) === 0) await slices.between();
        count(map, el);
      }
      this.alone.set(root, map);
    }

    /** How often each id and each name occurs in a root: counted once, for asking the browser anew each time is quadratic. */
    counts(/** @type {Node} */ root) {
      const known = this.alone.get(root);
      if (known) return known;
      /** @type {Map<string, number>} */
      const map = new Map();
      for (const el of queryAll(root, '[id], [name]')) count(map, el);
      this.alone.set(root, map);
      return map;
    }

    /** The element's number among its parent's elements of its tag. Neighbours ask one after another. */
    place(/** @type {Element} */ el) {
      const known = this.places.get(el);
      if (known) return known;
      const name = localName(el);
      const passed = [];
      let n = el, count = 0;
      for (;;) {
        const at = this.places.get(n);
        if (at) { count = at; break; }
        passed.push(n);
        let p = previousElementSibling(n);
        while (p && localName(p) !== name) p = previousElementSibling(p);
        if (!p) break;
        n = p;
      }
      for (let i = passed.length - 1; i >= 0; i--) this.places.set(passed[i], ++count);
      return count;
    }
  }
  const count = (/** @type {Map<string, number>} */ map, /** @type {Element} */ el) => {
    const add = (/** @type {string} */ key) => map.set(key, (map.get(key) ?? 0) + 1);
    const id = attr(el, 'id'), name = attr(el, 'name');
    if (id) add(`#${id}`);
    if (!name) return;
    add(`${localName(el)} ${name}`);
    if (hasAttr(el, 'value')) add(`${localName(el)} ${name} ${attr(el, 'value')}`);
  };
  // A tag name may hold characters that a selector must escape, in foreign markup.
  const tag = (/** @type {Element} */ el) => CSS.escape(localName(el));

  u.selector = { Selectors, idSelector };
})();
