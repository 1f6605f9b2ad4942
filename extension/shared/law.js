// A law or study that speaks of a finding, as a list item: what it is called, what it says in the reader's language, where it stands.
import { t } from './words.js';
import { make } from './ask.js';

/** By the id of wasm/finding/law.go. @param {string} id */
const says = id => t(`law_${id.replaceAll('-', '_')}`);

/** @param {{id: string, title: string, source: string}} law */
export const lawItem = law => {
  const item = make('li'), title = make('p', 'title', law.title), source = make('p', 'soft', law.source);
  title.dir = 'auto'; // cited as it is published
  source.dir = 'ltr';
  item.append(title, make('p', '', says(law.id)), source);
  return item;
};
