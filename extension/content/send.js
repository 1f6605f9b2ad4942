// Handing a snapshot over to the background: in pieces, each made and sent within a slice, for a page of 20,000 controls makes
// twenty megabytes, which in one piece holds the page up for a second.
(() => {
  const u = (/** @type {any} */ (globalThis)[Symbol.for('untick')] ??= {});
  if (u.send) return;
  const PIECE = 128 << 10; // characters
  /** @type {typeof chrome} */
  const api = /** @type {any} */ (globalThis).browser ?? globalThis.chrome;
  let count = 0;

  /**
   * The snapshot as JSON, cut anywhere. @param {any} snapshot @param {any} slices
   * @returns {AsyncGenerator<string>}
   */
  async function* pieces(snapshot, slices) {
    const { controls, ...rest } = snapshot;
    let text = `${JSON.stringify(rest).slice(0, -1)},"controls":[`;
    for (let i = 0; i < controls.length; i++) {
      text += (i ? ',' : '') + JSON.stringify(controls[i]);
      if (text.length < PIECE) continue;
      yield text;
      text = '';
      await slices.pause();
    }
    yield `${text}]}`;
  }

  /**
   * Sends a snapshot and waits for what the background makes of it.
   * @param {any} snapshot @param {any} about what goes with it
   * @returns {Promise<any>} the answer
   */
  const snapshot = async (snapshot, about) => {
    const slices = new u.dom.Slices();
    const of = ++count;
    let n = 0;
    /** @type {string | null} */
    let last = null;
    for await (const text of pieces(snapshot, slices)) {
      if (last !== null) {
        const { value } = await api.runtime.sendMessage({ type: 'piece', of, n: n++, text: last });
        if (value !== true) return null; // too much, or the background has just been woken: told again next time
      }
      last = text;
    }
    return api.runtime.sendMessage({ ...about, type: 'snapshot', of, n, snapshot: last });
  };

  u.send = { snapshot };
})();
