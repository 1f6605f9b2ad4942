// The page's tree, read safely: prototypes' own accessors (a form with <input name="parentNode"> answers with that input
// otherwise), the flattened order, and texts. Nothing here writes.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {}); // a symbol, for a page's id="untick" would be found under a plain name
  if (u.dom) return;

  /** The prototype's getter of a name. @param {any} proto @param {string} name @returns {(self: any) => any} */
  const getter = (proto, name) => {
    const get = Object.getOwnPropertyDescriptor(proto, name)?.get;
    if (!get) return () => null;
    return self => get.call(self);
  };
  /** The prototype's method of a name. @param {any} proto @param {string} name @returns {(self: any, ...args: any[]) => any} */
  const method = (proto, name) => {
    const f = proto[name];
    return (self, a, b) => f.call(self, a, b);
  };

  const parentNode = getter(Node.prototype, 'parentNode');
  const firstChild = getter(Node.prototype, 'firstChild');
  const lastChild = getter(Node.prototype, 'lastChild');
  const nextSibling = getter(Node.prototype, 'nextSibling');
  const previousSibling = getter(Node.prototype, 'previousSibling');
  const nodeType = getter(Node.prototype, 'nodeType');
  const isConnected = getter(Node.prototype, 'isConnected');
  const getRootNode = method(Node.prototype, 'getRootNode');
  const contains = method(Node.prototype, 'contains');
  const localName = getter(Element.prototype, 'localName');
  const attributeOf = method(Element.prototype, 'getAttribute');
  const hasAttr = method(Element.prototype, 'hasAttribute');
  const hasAttributes = method(Element.prototype, 'hasAttributes');
  const matches = method(Element.prototype, 'matches');
  const childElementCount = getter(Element.prototype, 'childElementCount');
  const lastElementChild = getter(Element.prototype, 'lastElementChild');
  const previousElementSibling = getter(Element.prototype, 'previousElementSibling');
  const nextElementSibling = getter(Element.prototype, 'nextElementSibling');
  const firstElementChild = getter(Element.prototype, 'firstElementChild');
  const openRoot = getter(Element.prototype, 'shadowRoot');
  const host = getter(ShadowRoot.prototype, 'host');
  const dataLength = getter(CharacterData.prototype, 'length');
  const substringData = method(CharacterData.prototype, 'substringData');
  const assignedNodes = method(HTMLSlotElement.prototype, 'assignedNodes');
  /** @type {Record<number, (self: any, selector: string) => any>} */
  const queryIn = {
    1: method(Element.prototype, 'querySelectorAll'),
    9: method(Document.prototype, 'querySelectorAll'),
    11: method(DocumentFragment.prototype, 'querySelectorAll'),
  };
  /** @type {Record<number, (self: any, id: string) => any>} */
  const byIdIn = {
    9: method(Document.prototype, 'getElementById'),
    11: method(DocumentFragment.prototype, 'getElementById'),
  };

  const attr = (/** @type {Element} */ el, /** @type {string} */ name) => attributeOf(el, name) ?? '';
  /** @param {Node} root @param {string} selector @returns {NodeListOf<Element>} */
  const queryAll = (root, selector) => queryIn[nodeType(root)](root, selector);
  /** @param {Node} root @param {string} id @returns {Element | null} */
  const byId = (root, id) => byIdIn[nodeType(root)]?.(root, id) ?? null;

  /** The shadow root of an element, closed ones included. @param {Element} el @returns {ShadowRoot | null} */
  const shadowOf = el => {
    const open = openRoot(el);
    if (open) return open;
    // Only custom elements and a few others can be hosts; asking for each is what costs.
    const name = localName(el);
    if (!HOSTS.has(name) && !name.includes('-')) return null;
    try {
      const chromium = globalThis.chrome?.dom?.openOrClosedShadowRoot;
      if (chromium) return el instanceof HTMLElement ? chromium.call(globalThis.chrome.dom, el) : null;
      return /** @type {any} */ (el).openOrClosedShadowRoot ?? null;
    } catch {
      return null;
    }
  };
  const HOSTS = new Set(['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
    'header', 'main', 'nav', 'p', 'section', 'span']);

  const SILENT = new Set(['script', 'style', 'template', 'noscript', 'select', 'textarea', 'iframe', 'object', 'svg',
    'math', 'datalist']);
  const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'kbd', 'mark',
    'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr', 'slot']);
  const inline = (/** @type {Element} */ el) => INLINE.has(localName(el));

  const SPACES = /[\s\u0000\u0085\u200B]+/g;
  const fold = (/** @type {string} */ s) => s.replace(SPACES, ' ').trim();

  /** The first max characters, never half of a pair. @param {string} s @param {number} max */
  const cut = (s, max) => {
    if (s.length <= max) return s;
    const last = s.charCodeAt(max - 1);
    return s.slice(0, last >= 0xD800 && last < 0xDC00 ? max - 1 : max);
  };

  /** At most 64 K characters of a text node, white space folded: a page may hold megabytes in one. @param {Node} node */
  const dataOf = node => {
    const n = dataLength(node);
    return substringData(node, 0, n > 65536 ? 65536 : n).replace(SPACES, ' ');
  };

  /** The flattened tree of one scan: which shadow root an element hosts, which slot shows a node. */
  class Tree {
    constructor() {
      /** @type {Map<Element, ShadowRoot>} */ this.shadows = new Map();
      /** @type {Map<Node, Element>} */ this.slots = new Map();
      /** @type {Map<Element, {raw: number, text: string, nodes: Text[]}>} short texts, for each is asked for several times */ this.read = new Map();
      /** @type {Element | null} our own overlay, never read */ this.ours = u.overlayHost ?? null;
    }

    /** Enters an element's shadow root, if it has one. @param {Element} el */
    enter(el) {
      const shadow = shadowOf(el);
      if (!shadow) return null;
      this.shadows.set(el, shadow);
      for (const slot of queryAll(shadow, 'slot')) {
        for (const node of assignedNodes(slot)) this.slots.set(node, slot);
      }
      return shadow;
    }

    /** The parent element in the flattened order. @param {Node} node @returns {Element | null} */
    up(node) {
      const slot = this.slots.size ? this.slots.get(node) : undefined;
      if (slot) return slot;
      const parent = parentNode(node);
      if (!parent) return null;
      switch (nodeType(parent)) {
        case 1: return parent;
        case 11: return parent instanceof ShadowRoot ? host(parent) : null;
      }
      return null;
    }

    /** The ancestors, innermost first, at most 200. @param {Node} node @returns {Element[]} */
    path(node) {
      const out = [];
      for (let p = this.up(node); p && out.length < 200; p = this.up(p)) out.push(p);
      return out;
    }

    /** Puts the children on a stack so that the first comes off first. @param {Element} el @param {any[]} stack */
    pushChildren(el, stack) {
      const shadow = this.shadows.size ? this.shadows.get(el) : undefined;
      if (!shadow && localName(el) === 'slot') {
        const shown = assignedNodes(el);
        if (shown.length) {
          for (let i = shown.length - 1; i >= 0; i--) stack.push(shown[i]);
          return;
        }
      }
      for (let n = lastChild(shadow ?? el); n; n = previousSibling(n)) stack.push(n);
    }

    /**
     * The element's text: descendant text nodes in flattened order, white space folded, blocks parted by a space.
     * @param {Element} el @param {number} max characters @param {{nodes: Text[]}} [found] gets the first and last text node
     */
    text(el, max, found) {
      const known = this.read.get(el);
      if (known && known.raw <= 2 * max + 64) {
        if (found) found.nodes.push(...known.nodes);
        return cut(known.text, max);
      }
      if (SILENT.has(localName(el))) return '';
      let out = '';
      /** @type {Text[]} */
      const nodes = [];
      /** @type {any[]} */
      const stack = [];
      this.pushChildren(el, stack);
      for (let steps = 0; stack.length && steps < 20000; steps++) {
        const n = stack.pop();
        if (n === SPACE) { out += ' '; continue; }
        const type = nodeType(n);
        if (type === 3) {
          const data = dataOf(n);
          out += data;
          if (data !== '' && data !== ' ') nodes[nodes.length ? 1 : 0] = n;
          if (out.length > 2 * max + 64) break;
        } else if (type === 1 && !SILENT.has(localName(n)) && n !== this.ours && !hasAttr(n, 'hidden')) {
          if (!inline(n)) { out += ' '; stack.push(SPACE); }
          if (localName(n) === 'img') out += attr(n, 'alt');
          this.pushChildren(n, stack);
        }
      }
      found?.nodes.push(...nodes);
      const text = fold(out);
      if (!stack.length && text.length <= MEMO) this.read.set(el, { raw: out.length, text, nodes });
      return cut(text, max);
    }
  }
  const MEMO = 400; // characters
  const SPACE = Symbol('space');

  /** The elements with these ids, in the element's own root. @param {Element} el @param {string} name of the attribute */
  const idRefs = (el, name) => {
    const value = attr(el, name);
    if (!value) return [];
    const root = getRootNode(el);
    const out = [];
    for (const id of cut(value, 2000).split(/\s+/, 12)) {
      const e = id && byId(root, id);
      if (e) out.push(e);
    }
    return out;
  };

  const now = () => performance.now();
  /** Lets the page work between two slices. @returns {Promise<void>} */
  const breathe = () => new Promise(done => {
    waiting.push(done);
    channel.port2.postMessage(0);
  });
  const channel = new MessageChannel(); // a timer of 0 ms would wait for four
  /** @type {(() => void)[]} */
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()?.();

  /** A clock for work in slices: await it between two steps, it yields when the slice is used up. */
  class Slices {
    /** @param {number} ms of one slice */
    constructor(ms = 12) { this.ms = ms; this.start = now(); this.longest = 0; }
    spent() { return now() - this.start > this.ms; }
    /** Between two steps that are too short to look at the clock by themselves. */
    async between() { if (this.spent()) await this.pause(); }
    async pause() {
      this.longest = Math.max(this.longest, now() - this.start);
      await breathe();
      this.start = now();
    }
  }

  u.dom = { getter, method, parentNode, firstChild, lastChild, nextSibling, previousSibling, nodeType, isConnected,
    getRootNode, contains, localName, attr, hasAttr, hasAttributes, matches, childElementCount, firstElementChild,
    lastElementChild, previousElementSibling, nextElementSibling, queryAll, byId, shadowOf, SILENT, inline, fold, cut, dataOf, Tree, idRefs, Slices, host };
})();
