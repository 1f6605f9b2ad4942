// A real report of this device taken apart: what it says, what of it is sent, who sees what, and what is not protected. The page
// sends nothing.
import { ask, byId, make } from '../shared/ask.js';
import { spaced, table } from '../shared/fields.js';
import { isLoopback } from '../shared/hosts.js';
import { localise, t } from '../shared/words.js';

localise(document);
document.title = t('anonymity_title');

/** A control that nobody has, for whoever has sealed nothing yet. */
const MADE_UP = {
  host: 'example.org', rules: '1',
  finding: { kind: 'checkbox', state: 'on', purpose: 'third_party_sharing', polarity: 'gives', page_kind: 'sign_up', language: 'en', cues: ['tiny'], label: '' },
};
/** The parts of a report and their bytes, in order; server/docs/protocol.md has the same table. @param {number} k @param {number} length @returns {[string, number][]} */
const parts = (k, length) => [
  ['part_version', 1], ['part_k', 1], ['part_epoch', 4], ['part_place', 32], ['part_value', 32], ['part_commitments', 32 * k], ['part_nonce', 12],
  ['part_locked', length - 82 - 32 * k],
];
const hex = (/** @type {string} */ base64) => [...atob(base64)].map(c => c.charCodeAt(0).toString(16).padStart(2, '0')).join('');

const status = await ask('status');
byId('trial').hidden = !isLoopback(new URL(status.server).hostname) || Boolean(status.relay);
const sealed = await ask('sealed');
byId('whose').textContent = t(sealed ? 'anonymity_own' : 'anonymity_sample');
if (sealed) {
  byId('clear').append(table(sealed.about));
  byId('none').hidden = true;
  const all = hex(sealed.report), k = Number.parseInt(all.slice(2, 4), 16);
  byId('length').textContent = t('anonymity_bytes', String(all.length / 2));
  let at = 0;
  for (const [name, bytes] of parts(k, all.length / 2)) {
    const value = make('dd');
    value.append(make('code', '', spaced(all.slice(2 * at, 2 * (at + bytes)))));
    byId('parts').append(make('dt', '', t(name)), value);
    at += bytes;
  }
} else {
  const [{ prepared }] = await ask('preview', { list: [MADE_UP] });
  byId('clear').append(table(prepared.measurement));
  byId('clear-bytes').hidden = false;
  byId('clear-bytes').textContent = spaced(prepared.bytes);
}
document.documentElement.dataset.ready = 'true';
