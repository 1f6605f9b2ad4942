// Snapshots that come in pieces, put together again. They are held in memory only: a background that is put to sleep between
// two pieces refuses the next, and the page tells it all again.

const MAX_MESSAGE = 48 << 20, MAX_HELD = 96 << 20; // characters of one snapshot that are taken; of all that are under way
const key = (/** @type {chrome.runtime.MessageSender} */ sender) => `${sender.tab?.id}:${sender.frameId ?? 0}`;

export class Pieces {
  constructor() {
    /** @type {Map<string, {of: number, texts: string[], size: number}>} by frame; a frame has one under way */
    this.held = new Map();
  }

  /**
   * Takes the next piece of a snapshot.
   * @param {{of: number, n: number, text: string}} message the snapshot's number in its frame, and the piece's
   * @param {chrome.runtime.MessageSender} sender
   * @returns {boolean} whether it was taken
   */
  take({ of, n, text }, sender) {
    if (typeof text !== 'string') return false;
    const at = key(sender);
    const begun = n === 0 ? { of, texts: [], size: 0 } : this.held.get(at);
    this.held.delete(at);
    if (!begun || begun.of !== of || begun.texts.length !== n || begun.size + text.length > MAX_MESSAGE) return false;
    begun.texts.push(text);
    begun.size += text.length;
    this.held.set(at, begun); // now the youngest
    let all = 0;
    for (const { size } of this.held.values()) all += size;
    for (const [oldest, { size }] of this.held) {
      if (all <= MAX_HELD) break;
      this.held.delete(oldest);
      all -= size;
    }
    return this.held.has(at);
  }

  /**
   * The whole snapshot, of which the message holds the last piece.
   * @param {{of?: number, n?: number, snapshot: unknown}} message
   * @param {chrome.runtime.MessageSender} sender
   * @returns {string | null} null where pieces are missing or it is too long
   */
  whole({ of, n = 0, snapshot }, sender) {
    const begun = this.held.get(key(sender));
    this.held.delete(key(sender));
    if (typeof snapshot !== 'string') return null;
    const before = n === 0 ? [] : begun?.of === of && begun?.texts.length === n ? begun.texts : null;
    if (!before) return null;
    const text = before.join('') + snapshot;
    return text.length > MAX_MESSAGE ? null : text;
  }
}
