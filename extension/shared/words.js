// The user's words: everything that is shown comes from _locales, but for what a site wrote, which is shown as it wrote it.
import { api } from './api.js';

/** @param {string} name @param {...string} values */
export const t = (name, ...values) => api.i18n.getMessage(name, values) || name;

/** Fills in a page's texts, their language and its direction: those of the words shown, which are English where the browser's own language is none of ours. @param {ParentNode} root */
export const localise = root => {
  document.documentElement.lang = t('language');
  document.documentElement.dir = t('direction');
  for (const el of root.querySelectorAll('[data-t]')) el.textContent = t(/** @type {HTMLElement} */ (el).dataset.t ?? '');
  for (const el of root.querySelectorAll('[data-t-label]')) el.setAttribute('aria-label', t(/** @type {HTMLElement} */ (el).dataset.tLabel ?? ''));
};

/** @param {number} n */
export const found = n => n === 1 ? t('found_one') : t('found_many', new Intl.NumberFormat().format(n));

/**
 * What a finding means, in sentences: what happens, how it came about, and the words that say so.
 * @param {any} f
 */
export const sentences = f => {
  const out = f.back ? [t('back_sentence'), t(`effect_${f.purpose}`)] : [t(`effect_${f.purpose}`)];
  if (f.back) return out;
  if (f.outcome === 'needs_review') out.push(t('how_needs_review'));
  else if (f.kind === 'radio' || f.kind === 'select' || f.want?.option !== undefined) out.push(t('how_choice'));
  else if (f.polarity === 'withholds') out.push(t('how_withholds'));
  else out.push(t(f.outcome === 'sharing_on' ? 'how_sharing_on' : 'how_preselected'));
  if (f.touched) out.push(t('how_touched'));
  return out;
};

/** The words that decided, quoted as the language of the page has them. @param {any} f */
export const says = f => f.words?.length ? t('says', f.words.slice(0, 4).map((/** @type {string} */ w) => t('quoted', w)).join(' … ')) : '';

/** @param {any} f */
export const cues = f => f.cues.map((/** @type {string} */ c) => t(`cue_${c}`));

/** What the button that changes a finding says; '' where nothing can be done from here. @param {any} f */
export const remedy = f => {
  if (!f.want) return '';
  if (f.want.option !== undefined) return t('choose', f.want.label.length > 40 ? `${f.want.label.slice(0, 39)}…` : f.want.label);
  return t(f.want.state === 'on' ? 'switch_on' : 'switch_off');
};
