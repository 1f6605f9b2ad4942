// Documents that the server signs: GET {server}/v1/rules and GET {server}/v1/known-sites. Each is a signed note
// (golang.org/x/mod/sumdb/note, Ed25519): one JSON document as the text, an empty line, and lines of signatures. The key is
// the one that was pinned when the user agreed; it lies in the local storage as
//
//   pinned: {server: 'https://untick.example.org', verifier: 'untick.example.org+1a2b3c4d+AZ…', …}
//
// and there is none before. A document is used only if its "kind" is the one that was asked for, for one key signs all kinds.
//
// known-sites, at most 1 MiB, changes seldom (it has an ETag, and Cache-Control says for how long it holds):
//
//   {"format": 1, "kind": "known-sites", "epoch": 20781, "k": 20,
//    "sites": [{"site": "example.org",       registrable domain
//               "page_kind": "settings",     as in a finding
//               "boxes": 3,                  kinds of control that share, on at first sight
//               "reporters": 41,             installs that found the most reported one of them so; k at least
//               "settings_url": "https://www.example.org/privacy"}, …]}
//
// sorted by site and page kind; settings_url only where the operator knows it, https and of that same site.

/** The document is not what the pinned key signed. reason is a message's name. */
export class BadSignature extends Error {
  constructor(/** @type {string} */ message) { super(`couldn't accept a signed document: ${message}`); this.reason = 'server_signature'; }
}

const ED25519 = 1; // the note package's number of the algorithm, the first byte of a key
const MAX_TEXT = 1 << 20, MAX_SIGNATURES = 16;

/**
 * The JSON document of a signed note.
 * @param {string} text the note as it was fetched @param {string} verifier the pinned key, "name+hash+base64"
 * @param {string} [kind] that the document must be of
 * @returns {Promise<any>} throws BadSignature
 */
export const verify = async (text, verifier, kind) => {
  const { name, hash, key } = await readVerifier(verifier);
  if (text.length > MAX_TEXT) throw new BadSignature('it is too long');
  const end = text.lastIndexOf('\n\n');
  if (end < 0 || !text.endsWith('\n')) throw new BadSignature('it is no signed note');
  const body = text.slice(0, end + 1), lines = text.slice(end + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) throw new BadSignature('it has too many signatures');
  const signature = lines.map(l => readSignature(l)).find(s => s.name === name && s.hash === hash)?.signature;
  if (!signature) throw new BadSignature('it is not signed by the pinned key');
  if (!await crypto.subtle.verify('Ed25519', key, signature, new TextEncoder().encode(body))) throw new BadSignature('its signature does not fit');
  let document;
  try { document = JSON.parse(body); } catch { throw new BadSignature('it is no JSON'); }
  if (document?.format !== 1 || kind !== undefined && document.kind !== kind) throw new BadSignature('it is of another kind');
  return document;
};

/**
 * A verifier key is consistent in itself: its hash is that of its name and key. @param {string} verifier
 */
export const readVerifier = async verifier => {
  const [, name, hash, encoded] = /^([^\s+]{1,255})\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(verifier) ?? [];
  if (!name) throw new BadSignature('the key is none');
  const raw = bytes(encoded);
  if (raw.length !== 33 || raw[0] !== ED25519) throw new BadSignature('the key is of another kind');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', concat(new TextEncoder().encode(`${name}\n`), raw)));
  if (hex(digest.subarray(0, 4)) !== hash) throw new BadSignature('the key does not fit its name');
  return { name, hash, key: await crypto.subtle.importKey('raw', raw.slice(1), 'Ed25519', false, ['verify']) };
};

/** A line "— name base64": four bytes of the key's hash and the signature. @param {string} line */
const readSignature = line => {
  const [, name, encoded] = /^\u2014 ([^\s+]{1,255}) ([A-Za-z0-9+/]{91}=)$/.exec(line) ?? [];
  if (!name) return { name: '', hash: '', signature: new Uint8Array() }; // another algorithm's, which says nothing here
  const raw = bytes(encoded);
  return { name, hash: hex(raw.subarray(0, 4)), signature: raw.slice(4) };
};

const bytes = (/** @type {string} */ base64) => Uint8Array.from(atob(base64), c => c.charCodeAt(0));
const hex = (/** @type {Uint8Array} */ b) => [...b].map(x => x.toString(16).padStart(2, '0')).join('');
const concat = (/** @type {Uint8Array} */ a, /** @type {Uint8Array} */ b) => { const all = new Uint8Array(a.length + b.length); all.set(a); all.set(b, a.length); return all; };
