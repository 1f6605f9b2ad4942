// How a control's label is drawn: its box, type, colours, and what hides it. The label's and not the input's, since a
// styled toggle hides its input rightly. Everything is read after the collecting, and nothing is written.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.look) return;
  const { method, localName, attr, hasAttr, matches, parentNode, firstChild, nextSibling, firstElementChild, nextElementSibling, previousElementSibling, isConnected } = u.dom;
  const rectOf = method(Element.prototype, 'getBoundingClientRect');
  const rectsOf = method(Element.prototype, 'getClientRects');
  const checkVisibility = /** @type {any} */ (Element.prototype).checkVisibility
    ? method(Element.prototype, 'checkVisibility') : () => true;

  /** A computed colour as [r, g, b, a], 0–255 and 0–1. */
  const parse = (/** @type {string} */ s) => {
    const known = colours.get(s);
    if (known) return known;
    const m = /^([a-z-]+)\(\s*(?:(srgb|srgb-linear|display-p3|xyz|xyz-d65|xyz-d50|rec2020|a98-rgb|prophoto-rgb)\s+)?([^)]*)\)$/i.exec(s);
    let out = [0, 0, 0, 0];
    if (m) {
      const v = m[3].split(/[\s,/]+/).filter(Boolean).map(x => x === 'none' ? 0 : x.endsWith('%') ? parseFloat(x) / 100 : parseFloat(x));
      const a = v.length > 3 ? v[3] : 1;
      switch (m[1].toLowerCase()) {
        case 'rgb': case 'rgba': out = [v[0], v[1], v[2], a]; break;
        case 'color': out = m[2] === 'srgb-linear' ? [...v.slice(0, 3).map(gamma), a] : [v[0] * 255, v[1] * 255, v[2] * 255, a]; break;
        case 'oklab': out = [...oklab(v[0], v[1], v[2]), a]; break;
        case 'oklch': out = [...oklab(v[0], v[1] * Math.cos(v[2] * Math.PI / 180), v[1] * Math.sin(v[2] * Math.PI / 180)), a]; break;
        case 'lab': out = [...lab(v[0], v[1], v[2]), a]; break;
        case 'lch': out = [...lab(v[0], v[1] * Math.cos(v[2] * Math.PI / 180), v[1] * Math.sin(v[2] * Math.PI / 180)), a]; break;
      }
    }
    out = out.map((x, i) => i === 3 ? Math.min(1, Math.max(0, x || 0)) : Math.min(255, Math.max(0, x || 0)));
    if (colours.size > 500) colours.clear();
    colours.set(s, out);
    return out;
  };
  /** @type {Map<string, number[]>} */
  const colours = new Map();
  const gamma = (/** @type {number} */ x) => 255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * Math.pow(Math.max(x, 0), 1 / 2.4) - 0.055);
  // https://bottosson.github.io/posts/oklab/ and CSS Color 4, section 10
  const oklab = (/** @type {number} */ L, /** @type {number} */ a, /** @type {number} */ b) => {
    const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3, m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3, s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
    return [4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s].map(gamma);
  };
  const lab = (/** @type {number} */ L, /** @type {number} */ a, /** @type {number} */ b) => {
    const fy = ((L <= 1 ? L * 100 : L) + 16) / 116, f = (/** @type {number} */ t) => t > 6 / 29 ? t ** 3 : (t - 4 / 29) * 3 * (6 / 29) ** 2;
    const x = 0.9643 * f(fy + a / 500), y = f(fy), z = 0.8251 * f(fy - b / 200); // D50
    return [3.1341359 * x - 1.6173863 * y - 0.4906619 * z, -0.978796 * x + 1.9162544 * y + 0.0334428 * z, 0.0719551 * x - 0.2289771 * y + 1.4053860 * z].map(gamma);
  };
  const over = (/** @type {number[]} */ top, /** @type {number[]} */ under) => {
    const a = top[3] + under[3] * (1 - top[3]);
    if (a === 0) return [0, 0, 0, 0];
    return [0, 1, 2].map(i => (top[i] * top[3] + under[i] * under[3] * (1 - top[3])) / a).concat(a);
  };
  const css = (/** @type {number[]} */ c) => c[3] >= 0.999 ? `rgb(${Math.round(c[0])}, ${Math.round(c[1])}, ${Math.round(c[2])})`
    : `rgba(${Math.round(c[0])}, ${Math.round(c[1])}, ${Math.round(c[2])}, ${Math.round(c[3] * 1000) / 1000})`;
  const round = (/** @type {number} */ n) => Number.isFinite(n) ? Math.round(n * 10) / 10 : 0;

  /** What an element and its ancestors do to what is drawn in it: measured once an element. */
  class Ground {
    constructor(tree) {
      this.tree = tree;
      /** @type {Map<Element, any>} */ this.known = new Map();
      this.sx = scrollX; this.sy = scrollY;
      const root = document.documentElement;
      this.canvas = getComputedStyle(root).colorScheme.includes('dark') && !getComputedStyle(root).colorScheme.includes('light') ? [18, 18, 18, 1] : [255, 255, 255, 1];
      this.width = Math.max(root.scrollWidth, innerWidth);
      this.height = Math.max(root.scrollHeight, innerHeight);
      this.range = document.createRange();
      /** @type {Set<string> | null} ids that a folded control opens */ this.folded = null;
    }

    /** @param {Element | null} el @returns {{back: number[], opacity: number, clip: any, cut: boolean, style: CSSStyleDeclaration | null}} */
    of(el) {
      const chain = [];
      let p = el, at;
      while (p && !(at = this.known.get(p)) && chain.length < 400) { chain.push(p); p = this.tree.up(p); }
      at ??= { back: this.canvas, opacity: 1, clip: null, cut: false, style: null };
      for (let i = chain.length - 1; i >= 0; i--) {
        at = this.step(chain[i], at);
        this.known.set(chain[i], at);
      }
      return at;
    }

    /**
     * Five properties an element, for each costs: what is not displayed shows in its box, and visibility is inherited, so
     * both are asked of the label alone.
     * @param {Element} el @param {any} up what holds for its parent
     */
    step(el, up) {
      const style = getComputedStyle(el);
      const back = parse(style.backgroundColor);
      const alpha = parseFloat(style.opacity);
      let { clip, cut } = up;
      if (style.overflow !== 'visible' && localName(el) !== 'html' && localName(el) !== 'body' && style.display !== 'none') clip = this.clipped(el, style, clip);
      cut ||= clips(style);
      return { back: back[3] > 0 ? over(back, up.back) : up.back, opacity: up.opacity * (Number.isFinite(alpha) ? alpha : 1), clip, cut, style };
    }

    /** Why a label without a box has none. @param {Element} el */
    gone(el) {
      for (let p = /** @type {Element | null} */ (el); p; p = this.tree.up(p)) {
        if (getComputedStyle(p).display === 'none') return this.isFolded(p) ? 'collapsed' : 'display';
      }
      if (matches(el, 'details:not([open]) *') && !matches(el, 'details:not([open]) > summary, details:not([open]) > summary *')) return 'collapsed';
      return checkVisibility(el) ? 'zero' : 'display';
    }

    /** Folded away by something that unfolds it, rather than just not shown. @param {Element} el */
    isFolded(el) {
      if (matches(el, 'details:not([open]) > *') || attr(el, 'hidden') === 'until-found' || attr(el, 'role') === 'tabpanel') return true;
      if (/(^|[-_\s])(collaps|accordion|fold|expand|panel)/i.test(attr(el, 'class'))) return true;
      const id = attr(el, 'id');
      if (!id) return false;
      if (!this.folded) {
        this.folded = new Set();
        for (const e of u.dom.queryAll(document, '[aria-expanded="false"][aria-controls], [data-target], [data-bs-target]')) {
          for (const to of `${attr(e, 'aria-controls')} ${attr(e, 'data-target')} ${attr(e, 'data-bs-target')}`.slice(0, 500).split(/\s+/)) this.folded.add(to.replace(/^#/, ''));
        }
      }
      return this.folded.has(id);
    }

    /** The part of the page that an overflow lets through. @param {Element} el @param {CSSStyleDeclaration} s @param {any} up */
    clipped(el, s, up) {
      const r = rectOf(el);
      const scrolls = /auto|scroll/.test(s.overflowX + s.overflowY);
      const out = { x0: r.left, y0: r.top, x1: r.right, y1: r.bottom, flat: r.height <= 1 || r.width <= 1, folded: r.height <= 1 && r.width > 20 };
      if (scrolls && !out.flat) return up; // what scrolling leads to is not hidden
      if (!up) return out;
      return { x0: Math.max(out.x0, up.x0), y0: Math.max(out.y0, up.y0), x1: Math.min(out.x1, up.x1), y1: Math.min(out.y1, up.y1), flat: out.flat || up.flat, folded: out.folded || up.folded };
    }
  }

  /** Cut away by clip or clip-path, as labels for screen readers are. @param {CSSStyleDeclaration} s */
  const clips = s => {
    const path = s.clipPath;
    if (path !== 'none') {
      const inset = /^inset\((\d+)%/.exec(path);
      if (inset ? Number(inset[1]) >= 50 : path.startsWith('circle(0')) return true;
    }
    const rect = s.clip;
    return Boolean(rect) && rect !== 'auto' && /^rect\(\s*(0|1)(px)?[,\s]/.test(rect) && (s.position === 'absolute' || s.position === 'fixed');
  };

  const SOURCES = ['labelledby', 'for', 'wrap', 'own', 'next', 'prev', 'row'];

  /** The first and last piece of the label's text. @param {any} list @param {any} tree @returns {{el: Element | null, nodes: Text[]}} */
  const anchor = (list, tree) => {
    for (const source of SOURCES) {
      const at = list.at.get(source);
      if (!at) continue;
      if (Array.isArray(at)) {
        if (at.length) return { el: parentNode(at[0]), nodes: at.length === 1 ? at : [at[0], at[at.length - 1]] };
        continue;
      }
      const found = { nodes: [] };
      tree.text(at, 400, found);
      if (found.nodes.length) return { el: parentNode(found.nodes[0]), nodes: found.nodes };
    }
    return { el: null, nodes: [] };
  };

  /** @param {any} c @param {any} list its texts @param {Ground} ground */
  const measure = (c, list, ground) => {
    const label = anchor(list, ground.tree);
    c.words = label.nodes;
    const el = label.el && label.el.nodeType === 1 ? label.el : c.el;
    if (!isConnected(c.el) || !isConnected(el)) return null;
    const at = ground.of(el);
    const style = /** @type {CSSStyleDeclaration} */ (at.style);
    const box = label.nodes.length ? union(label.nodes, el, style, ground.range) : rectOf(c.el);
    const font = parseFloat(style.fontSize) || 0;
    const own = centre(c, ground);
    return {
      x: round(box.left + ground.sx), y: round(box.top + ground.sy), w: round(box.width), h: round(box.height),
      cx: own ? round(own.x + ground.sx) : 0, cy: own ? round(own.y + ground.sy) : 0,
      font: round(font), fore: css(parse(/** @type {any} */ (style).webkitTextFillColor || style.color)), back: css(at.back),
      opacity: Math.round(at.opacity * 1000) / 1000, hidden: hidden(el, box, at, ground, style, font),
    };
  };

  /** @param {Text[]} nodes @param {Element} el the first one's parent @param {CSSStyleDeclaration} style its @param {Range} range */
  const union = (nodes, el, style, range) => {
    // An inline element around one text and nothing else has the text's own box, which costs half.
    if (nodes.length === 1 && style.display === 'inline' && firstChild(el) === nodes[0] && !nextSibling(nodes[0])) return rectOf(el);
    let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
    for (const n of nodes) {
      range.selectNodeContents(n);
      const r = range.getBoundingClientRect();
      if (r.width === 0 && r.height === 0) continue;
      left = Math.min(left, r.left); top = Math.min(top, r.top); right = Math.max(right, r.right); bottom = Math.max(bottom, r.bottom);
    }
    if (left === Infinity) return { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  };

  /** Why the label cannot be seen. @param {Element} el @param {any} box @param {any} at @param {Ground} ground @param {CSSStyleDeclaration} style @param {number} font */
  const hidden = (el, box, at, ground, style, font) => {
    const why = [];
    if (style.visibility !== 'visible') why.push('visibility');
    if (at.cut) why.push('clip');
    if (at.opacity < 0.05) why.push('opacity');
    if (box.width === 0 && box.height === 0) return [...why, ground.gone(el)];
    if (box.width <= 1 || box.height <= 1 || font === 0) why.push('zero');
    const x = box.left + ground.sx, y = box.top + ground.sy;
    // What lies left of or above the page is out of reach; right of it only where the page does not scroll.
    if (x + box.width <= 0 || y + box.height <= 0 || x >= ground.width + 1 || y >= ground.height + 1 || parseFloat(style.textIndent) < -500) why.push('offscreen');
    const { clip } = at;
    if (clip) {
      const w = Math.min(box.right, clip.x1) - Math.max(box.left, clip.x0), h = Math.min(box.bottom, clip.y1) - Math.max(box.top, clip.y0);
      if (clip.flat && clip.folded) why.push('collapsed');
      else if (!at.cut && (clip.flat || w <= 1 || h <= 1)) why.push('clip');
    }
    return why;
  };

  /** The centre of what is drawn of the control itself. @param {any} c @param {Ground} ground @returns {{x: number, y: number} | null} */
  const centre = (c, ground) => {
    const mid = (/** @type {DOMRect} */ r) => ({ x: r.left + r.width / 2, y: r.top + r.height / 2 });
    const r = rectOf(c.el);
    const shown = r.width > 2 && r.height > 2 && r.right + ground.sx > 0 && r.bottom + ground.sy > 0;
    if (shown && drawn(c.el, ground)) return mid(r);
    // A styled toggle: the input is there to be clicked, something small beside or around it is drawn.
    for (const e of [nextElementSibling(c.el), previousElementSibling(c.el), ground.tree.up(c.el)]) {
      if (!e || rectsOf(e).length === 0) continue;
      const b = rectOf(e);
      if (b.width > 4 && b.height > 4 && b.width <= 160 && b.height <= 64) return mid(b);
    }
    if (shown) return mid(r);
    const label = ground.tree.up(c.el);
    return label && localName(label) === 'label' && rectsOf(label).length ? { x: rectOf(label).left, y: mid(rectOf(label)).y } : null;
  };

  const drawn = (/** @type {Element} */ el, /** @type {Ground} */ ground) => {
    const { opacity, visibility } = getComputedStyle(el);
    return visibility === 'visible' && parseFloat(opacity) * ground.of(ground.tree.up(el)).opacity >= 0.05;
  };

  u.look = { Ground, measure, parse, css, over, firstElementChild, hasAttr };
})();
