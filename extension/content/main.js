// The content script's switchboard: looks at the page when it loads and when it changes, tells the background, and does
// what the popup asks for.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.main) {
    u.main.look(true);
    return;
  }
  /** @type {typeof chrome} */
  const api = /** @type {any} */ (globalThis).browser ?? globalThis.chrome;
  const SOONEST = 1000, LATEST = 30000; // ms between two looks
  const AFTER_USER = 200, CHEAP = 40; // ms after the user's click; of a look that may come so soon
  const AFTER_LOAD = 100, PATIENCE = 300, STALLED = 3000; // ms that the first look leaves the page for its own start; that it waits for a quiet moment; for a page to finish loading
  const SHARE = 20; // a look may take one part in this of the page's time

  /** @type {Map<number, any>} what a finding was made of, by the element's number */
  let records = new Map();
  /** @type {Map<number, any>} by the element's number: what it was set to before we changed it */
  const undo = new Map();
  const busy = new Set();
  /** @type {string | null} the signature of what the background knows */
  let sent = null;
  let gap = SOONEST, again = false, ended = false;
  /** @type {Promise<void> | null} */
  let running = null;
  /** @type {any} */
  let timer = null;
  let lastTime = 0, due = false, looked = false;
  const visit = [...crypto.getRandomValues(new Uint8Array(8))].map(b => b.toString(16).padStart(2, '0')).join('');

  /**
   * Looks now; while it looks, once more afterwards.
   * @param {boolean} [force] tell the background even what it has heard before
   * @param {boolean} [join] a look that is under way will do
   */
  const look = (force = false, join = false) => {
    if (ended) return Promise.resolve();
    if (running) {
      if (!join) again = true;
      return running;
    }
    return running = once(force);
  };

  const once = async (/** @type {boolean} */ force) => {
    clearTimeout(timer);
    timer = null;
    force ||= !looked; // an empty page is told of once, so that it is known to have been looked at
    looked = true;
    try {
      const found = await u.collect.collect();
      lastTime = found.time;
      watch(found.roots);
      if (found.elements.length || sent || force) await tell(found, force);
    } catch (err) {
      if (gone()) end(); else console.debug('Untick could not look at this frame:', err);
    } finally {
      running = null;
    }
    if (again) { again = false; soon(); }
  };

  /** @param {any} found @param {boolean} force */
  const tell = async (found, force) => {
    if (found.signature === sent && !force) {
      gap = Math.min(LATEST, gap * 2); // a page that changes without its controls changing is looked at less and less
      keep(found, [...records.keys()]);
      return;
    }
    gap = SOONEST;
    sent = null;
    const answer = await u.send.snapshot(found.snapshot, { ids: found.ids, where: u.frame.where(), visit, quiet: u.touched.quiet() });
    if (answer?.value) sent = found.signature; // otherwise it is told again next time
    keep(found, answer?.value?.ids ?? []);
  };

  /** Holds on to the elements of findings, and to no others. @param {any} found @param {number[]} ids */
  const keep = (found, ids) => {
    const kept = new Map();
    const held = [...undo.keys(), ...busy]; // what is being changed may be no finding at the moment
    const wanted = new Set([...ids, ...held]);
    found.ids.forEach((/** @type {number} */ id, /** @type {number} */ i) => { if (wanted.has(id)) kept.set(id, Object.assign(found.elements[i], { says: says(found.snapshot.controls[i]) })); });
    for (const id of held) if (!kept.has(id) && records.has(id)) kept.set(id, records.get(id));
    records = kept;
    u.marks.found(records);
  };

  /** What a control is called and is, to find it again. @param {any} control of a snapshot */
  const says = control => JSON.stringify([control.kind, control.role, control.texts]);
  /** The control that the page drew in the place of one: the only one that says the same. @param {any} record */
  const anew = async record => {
    const { snapshot, elements } = await u.collect.collect();
    const same = elements.filter((/** @type {any} */ _, /** @type {number} */ i) => says(snapshot.controls[i]) === record.says);
    if (same.length === 1) Object.assign(same[0], { says: record.says });
    return same.length === 1 ? same[0] : null;
  };
  /** Sets a control; where the page draws all anew for it, what counts is the new one. @param {number} id @param {any} want */
  const set = async (id, want) => {
    const record = records.get(id);
    const done = await u.click.set(record, want, () => anew(record));
    if (done.record) records.set(id, done.record);
    return done;
  };

  const soon = () => {
    if (timer !== null || ended) return;
    if (document.hidden) { due = true; return; }
    timer = setTimeout(() => look(), Math.max(gap, lastTime * SHARE));
  };

  const watched = new WeakSet();
  const ATTRIBUTES = ['class', 'checked', 'aria-checked', 'aria-pressed', 'aria-valuenow', 'data-state', 'disabled', 'hidden', 'open', 'selected'];
  const seen = new MutationObserver(list => {
    // Our own drawing is no change of the page.
    if (list.every(m => u.layer.owns(m.target) || m.type === 'childList' && [...m.addedNodes, ...m.removedNodes].every(u.layer.owns))) return;
    u.marks.soon();
    soon();
  });
  const watch = (/** @type {Node[]} */ roots) => {
    for (const root of roots) {
      if (watched.has(root)) continue;
      watched.add(root);
      seen.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
      root.addEventListener('change', quick, { capture: true, passive: true });
      root.addEventListener('click', quick, { capture: true, passive: true });
    }
  };
  const quick = (/** @type {Event} */ e) => {
    gap = SOONEST;
    if (!e.isTrusted || lastTime > CHEAP || ended || document.hidden) return soon();
    clearTimeout(timer); // what the user sets may be sent off a moment later
    timer = setTimeout(() => look(), AFTER_USER);
  };

  /** The extension was updated or removed under a page that is still open. */
  const gone = () => { try { return !api.runtime?.id; } catch { return true; } };
  const end = () => {
    ended = true;
    clearTimeout(timer);
    seen.disconnect();
    u.outline.hide();
    u.marks.say([]);
  };

  document.addEventListener('visibilitychange', () => { if (!document.hidden && due) { due = false; soon(); } });
  addEventListener('pagehide', () => { if (sent && !gone()) api.runtime.sendMessage({ type: 'gone' }).catch(() => {}); });
  addEventListener('pageshow', e => { if (e.persisted) look(true); });

  /** What the user set and sends off is the site's to keep. A form that a script sends proves nothing. */
  const sending = (/** @type {Event} */ e) => {
    const quiet = u.touched.quiet();
    if (e.isTrusted && !e.defaultPrevented && quiet >= 0 && quiet < 5000 && !gone()) api.runtime.sendMessage({ type: 'saved', visit, host: location.hostname }).catch(() => {});
  };
  addEventListener('submit', sending);

  const settle = () => setTimeout(() => look(true), 50);

  /** @type {Record<string, (message: any) => any>} */
  const ASKED = {
    look: () => look(true).then(() => true),
    show: ({ id, text }) => {
      const record = records.get(id);
      return record && u.dom.isConnected(record.el) ? { shown: u.outline.show(record, String(text).slice(0, 300)) } : { gone: true };
    },
    hide: () => { u.outline.hide(); return true; },
    mark: ({ marks, asked }) => { u.marks.say(marks, asked === true); return true; },
    place: ({ id, move }) => {
      const record = records.get(id);
      return record && u.dom.isConnected(record.el) ? u.place.of(record, move === true) : null;
    },
    frame_place: ({ number }) => u.place.ofFrame(Number(number)),
    placed: () => { u.marks.hush(false); return true; },
    fix: async ({ id, want }) => {
      const record = records.get(id);
      if (!record) return { result: 'gone' };
      if (busy.has(id)) return { result: 'busy' };
      busy.add(id);
      try {
        const { result, from } = await set(id, want);
        if (result === 'done' || result === 'save') undo.set(id, from);
        settle();
        return { result };
      } finally {
        busy.delete(id);
      }
    },
    undo: async ({ id }) => {
      const record = records.get(id), from = undo.get(id);
      if (!record || !from) return { result: 'gone' };
      if (busy.has(id)) return { result: 'busy' };
      busy.add(id);
      try {
        const { result } = await set(id, from);
        if (result === 'done' || result === 'save' || result === 'already') undo.delete(id);
        settle();
        return { result };
      } finally {
        busy.delete(id);
      }
    },
  };
  api.runtime.onMessage.addListener((message, sender, reply) => {
    if (sender.id !== api.runtime.id || !Object.hasOwn(ASKED, message?.type)) return false;
    Promise.resolve().then(() => ASKED[message.type](message)).then(value => reply({ value }), err => reply({ error: String(err?.message ?? err) }));
    return true;
  });

  /** The first look waits until the page has loaded and has nothing to do, but not for ever: some never finish. */
  const begin = () => { if (!looked) look(true); };
  const idle = () => globalThis.requestIdleCallback(begin, { timeout: PATIENCE });
  const later = () => setTimeout(idle, AFTER_LOAD);
  if (document.readyState === 'complete') later(); else addEventListener('load', later, { once: true });
  setTimeout(begin, STALLED);

  u.main = { look };
})();
