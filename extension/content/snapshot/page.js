// The page around its controls: what it is called, its headings, its forms, its own text.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.page) return;
  const { method, localName, attr, hasAttr, queryAll, fold, cut } = u.dom;
  const rectOf = method(Element.prototype, 'getBoundingClientRect');
  const MAX_PAGE_TEXT = 8000, MAX_FORMS = 500, MAX_FIELDS = 200;

  const LANDMARK_TAGS = new Map(Object.entries({ dialog: 'dialog', form: 'form', ul: 'list', ol: 'list', li: 'listitem', table: 'table',
    menu: 'menu', nav: 'nav', details: 'details', aside: 'aside', header: 'header', footer: 'footer', search: 'search' }));
  const LANDMARK_ROLES = new Map(Object.entries({ dialog: 'dialog', alertdialog: 'dialog', form: 'form', list: 'list', listbox: 'list',
    listitem: 'listitem', table: 'table', toolbar: 'toolbar', menu: 'menu', menubar: 'menu', navigation: 'nav', search: 'search',
    grid: 'grid', treegrid: 'grid', tabpanel: 'tabpanel', complementary: 'aside', banner: 'header', contentinfo: 'footer' }));

  /** @param {Element[]} path innermost first */
  const within = path => {
    const out = [];
    for (const p of path) {
      const role = hasAttr(p, 'role') ? attr(p, 'role').trim() : '';
      const mark = role ? LANDMARK_ROLES.get(role) : LANDMARK_TAGS.get(localName(p));
      if (mark) out.push(mark);
      if (out.length === 16) break;
    }
    return out;
  };

  /** @param {any} found of the walk @param {any} gather @param {boolean} measured whether the page's layout is wanted */
  const page = (found, gather, measured) => {
    const body = document.documentElement ? queryAll(document, 'body')[0] : null;
    return {
      host: cut(location.hostname, 300), path: cut(location.pathname, 300), frame: '',
      lang: cut(fold(attr(document.documentElement, 'lang')), 35), title: titleOf(found),
      headings: found.headings.slice(0, 40).map((/** @type {Element} */ h) => gather.short(h)).filter(Boolean),
      text: body ? gather.text(body, MAX_PAGE_TEXT) : '',
      navigation: navigation(), width: innerWidth, height: innerHeight,
      scroll_h: measured ? document.documentElement.scrollHeight : 0,
    };
  };
  const titleOf = (found) => {
    const t = queryAll(document, 'head > title')[0] ?? queryAll(document, 'title')[0];
    return t ? found.tree.text(t, 300) : '';
  };
  const navigation = () => {
    const entry = /** @type {any} */ (performance.getEntriesByType('navigation')[0]);
    return ['navigate', 'reload', 'back_forward'].includes(entry?.type) ? entry.type : '';
  };

  /** The forms in document order, and last the fields outside every form. @param {any} found @param {any} tree */
  const forms = (found, tree) => {
    const list = found.forms.slice(0, MAX_FORMS - 1).map((/** @type {Element} */ f) => form(f, tree));
    const outside = empty();
    for (const el of found.loose) field(outside, el, localName(el));
    if (outside.fields.length) list.push(outside);
    return list;
  };
  const empty = () => ({ fields: [], names: [], submit: '', submit_y: 0, method: '', action: '', id: '' });

  const form = (/** @type {Element} */ el, tree) => {
    /** @type {any} */
    const out = empty();
    out.method = cut(attr(el, 'method').toLowerCase(), 10);
    out.action = pathOf(attr(el, 'action'));
    out.id = cut(fold(`${attr(el, 'id')} ${attr(el, 'name')} ${cut(attr(el, 'class'), 200)}`), 300);
    for (const e of queryAll(el, 'input, textarea, button')) {
      const name = localName(e);
      const type = name === 'input' ? u.controls.typeOf(e) : name === 'button' && attr(e, 'type').toLowerCase() !== 'button' && attr(e, 'type').toLowerCase() !== 'reset' ? 'submit' : '';
      if (name === 'button' && !type) continue;
      if (type === 'submit' || type === 'image') {
        if (!out.submit) submit(out, e, tree);
        continue;
      }
      field(out, e, name);
    }
    return out;
  };

  const NOT_TEXT = new Set(['hidden', 'checkbox', 'radio', 'button', 'reset', 'submit', 'image']);
  const field = (out, /** @type {Element} */ el, /** @type {string} */ name) => {
    const type = name === 'textarea' ? 'textarea' : u.controls.typeOf(el);
    if (NOT_TEXT.has(type) || out.fields.length >= MAX_FIELDS) return;
    out.fields.push(type);
    out.names.push(cut(fold(`${attr(el, 'name')} ${attr(el, 'autocomplete')}`), 100));
  };
  const submit = (out, /** @type {Element} */ el, tree) => {
    out.submit = tree.text(el, 300);
    for (const a of ['value', 'aria-label', 'alt', 'title']) if (!out.submit) out.submit = fold(cut(attr(el, a), 300));
    const r = rectOf(el);
    out.submit_y = r.height > 0 ? Math.round(r.top + scrollY) : 0;
  };
  const pathOf = (/** @type {string} */ action) => {
    const bare = cut(action, 2000).split(/[?#]/)[0];
    return cut(bare.replace(/^([a-z+.-]+:)?\/\/[^/]*/i, '') || (bare.includes('//') ? '/' : ''), 300);
  };

  u.page = { page, forms, within };
})();
