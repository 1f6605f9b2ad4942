// What a report holds, to be looked at.
import { make } from './ask.js';
import { t } from './words.js';

/** A report in the clear as a table, the fields with their names in the user's language. */
export const table = (/** @type {Record<string, any>} */ fields) => {
  const out = make('table');
  for (const [name, value] of Object.entries(fields)) {
    const row = make('tr');
    const head = make('th', '', t(FIELDS.get(name) ?? name));
    head.scope = 'row';
    const text = typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value) : (Array.isArray(value) ? value.join(', ') : String(value)) || '–';
    row.append(head, make('td', '', text));
    out.append(row);
  }
  return out;
};
/** @type {Map<string, string>} */
const FIELDS = new Map(['site', 'page_kind', 'kind', 'purpose', 'polarity', 'state', 'cues', 'language', 'region', 'rules', 'epoch'].map(name => [name, `field_${name}`]));
FIELDS.set('text', 'field_label');

/** Hexadecimal with a space after each byte, so that it can break into lines. */
export const spaced = (/** @type {string} */ hex) => hex.replace(/(..)(?=.)/g, '$1 ');
