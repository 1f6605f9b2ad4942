// The one place on a page where Untick draws: a host at the end of the document, in the top layer, with a closed root. It
// moves nothing, takes no clicks but on its own buttons, and a page can neither read nor style what is in it. A page that
// removes it is not fought: after a few times it is left in peace.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.layer) return;
  const AGAIN = 3; // times that it is put back
  const append = u.dom.method(Node.prototype, 'appendChild');
  const { attr, isConnected } = u.dom;
  const rootElement = u.dom.getter(Document.prototype, 'documentElement');

  /** @type {HTMLElement | null} */
  let host = null;
  /** @type {ShadowRoot | null} */
  let root = null;
  let look = '', patience = AGAIN;
  /** @type {Map<string, {part: HTMLElement, lost: () => void}>} what is drawn, by whom */
  const parts = new Map();
  const hosts = new WeakSet();

  /** Sets styles one by one, for a page's policy may forbid a style element, and with weight, for its own rules may say div {…}. */
  const style = (/** @type {HTMLElement} */ el, /** @type {Record<string, string>} */ rules) => {
    for (const [name, value] of Object.entries(rules)) el.style.setProperty(name, value, 'important');
  };
  const HOST = { all: 'initial', position: 'fixed', inset: '0', width: 'auto', height: 'auto', margin: '0', border: '0', padding: '0', background: 'transparent', overflow: 'visible',
    'pointer-events': 'none', 'z-index': '2147483647', display: 'block', 'color-scheme': 'light dark' };

  /** Where the layer hangs: in an open modal dialog, outside of which nothing can be pressed, else at the end of the page. */
  const home = () => [...u.dom.queryAll(document, 'dialog:modal')].at(-1) ?? rootElement(document);

  const hang = () => {
    if (!host) return;
    style(host, HOST);
    host.popover = 'manual';
    look = attr(host, 'style');
    append(home(), host);
    try { host.showPopover(); } catch { /* an old browser: the z-index has to do */ }
    watcher.disconnect();
    for (const parent of new Set([rootElement(document), u.dom.parentNode(host)])) if (parent) watcher.observe(parent, { childList: true });
    watcher.observe(host, { attributes: true });
  };

  /** Puts it back as it was, if the page has not yet been plain enough. */
  const resist = () => {
    if (!host) return;
    if (u.dom.parentNode(host) && !isConnected(host)) { hang(); return; }
    const open = isConnected(host) && host.matches(':popover-open');
    if (open && attr(host, 'style') === look && attr(host, 'popover') === 'manual') return;
    if (patience-- > 0) hang();
    else end();
  };
  const watcher = new MutationObserver(resist);

  const end = () => {
    const lost = [...parts.values()].map(p => p.lost);
    take();
    for (const f of lost) f();
  };
  /** Takes the host away with all that is in it. */
  const take = () => {
    watcher.disconnect();
    parts.clear();
    const was = host;
    host = root = u.overlayHost = null;
    was?.remove();
  };

  /**
   * Draws a part into the layer, in the place of the same name's last one.
   * @param {string} name @param {HTMLElement} part @param {() => void} lost the page does not want the layer
   */
  const put = (name, part, lost) => {
    if (!host) {
      host = u.overlayHost = document.createElement('div');
      hosts.add(host);
      patience = AGAIN;
      root = host.attachShadow({ mode: 'closed' });
      // What happens on our buttons is nobody else's: no page's click handler closes a menu for it.
      for (const type of ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'keydown', 'keyup', 'focusin', 'focusout']) root.addEventListener(type, e => e.stopPropagation());
      host.addEventListener('toggle', resist);
      hang();
    }
    parts.get(name)?.part.remove();
    parts.set(name, { part, lost });
    root?.append(part);
  };
  /** @param {string} name */
  const drop = name => {
    parts.get(name)?.part.remove();
    parts.delete(name);
    if (!parts.size) take();
  };
  /** Follows a modal dialog that opened, closed, or was taken away with the layer in it. */
  const follow = () => {
    if (!host) return;
    const parent = u.dom.parentNode(host);
    if (parent && parent !== home()) hang();
  };

  u.layer = { put, drop, follow, style, owns: (/** @type {object} */ node) => hosts.has(node), focused: () => root?.activeElement ?? null, host: () => host };
})();
