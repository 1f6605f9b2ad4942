// Whose law is shown: a guess from the clock's time zone and the browser's language, made here and told to nobody.

const EEA = new Set(['Amsterdam', 'Athens', 'Berlin', 'Bratislava', 'Brussels', 'Bucharest', 'Budapest', 'Busingen', 'Copenhagen', 'Dublin', 'Helsinki', 'Lisbon',
  'Ljubljana', 'Luxembourg', 'Madrid', 'Malta', 'Mariehamn', 'Oslo', 'Paris', 'Prague', 'Riga', 'Rome', 'Sofia', 'Stockholm', 'Tallinn', 'Vaduz', 'Vienna', 'Vilnius',
  'Warsaw', 'Zagreb'].map(c => `Europe/${c}`).concat('Asia/Nicosia', 'Asia/Famagusta', 'Atlantic/Reykjavik', 'Atlantic/Azores', 'Atlantic/Madeira', 'Atlantic/Canary', 'Africa/Ceuta', 'Arctic/Longyearbyen'));
const ZONES = new Map([
  ['uk', new Set(['Europe/London', 'Europe/Belfast', 'Europe/Jersey', 'Europe/Guernsey', 'Europe/Isle_of_Man'])],
  ['cn', new Set(['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Kashgar'])],
  ['in', new Set(['Asia/Kolkata', 'Asia/Calcutta'])],
  ['eu', EEA],
]);
// A language that is official in one region only; English and Spanish say nothing.
const LANGUAGES = new Map([['de', 'eu'], ['it', 'eu'], ['nl', 'eu'], ['pl', 'eu'], ['sv', 'eu'], ['da', 'eu'], ['fi', 'eu'], ['nb', 'eu'], ['cs', 'eu'], ['sk', 'eu'], ['hu', 'eu'],
  ['ro', 'eu'], ['bg', 'eu'], ['el', 'eu'], ['hr', 'eu'], ['sl', 'eu'], ['et', 'eu'], ['lv', 'eu'], ['lt', 'eu'], ['hi', 'in']]);

/**
 * @param {string} [zone] IANA time zone @param {string} [language] BCP 47
 * @returns {'eu' | 'uk' | 'cn' | 'us-ca' | 'in' | ''} '' where neither tells
 */
export const region = (zone = Intl.DateTimeFormat().resolvedOptions().timeZone, language = navigator.language) => {
  for (const [name, zones] of ZONES) if (zones.has(zone)) return /** @type {any} */ (name);
  const tag = language.toLowerCase();
  if (zone === 'America/Los_Angeles' && tag.endsWith('-us')) return 'us-ca';
  // A clock that is set to no place leaves the language.
  if (zone && zone !== 'UTC' && !zone.startsWith('Etc/')) return '';
  if (tag === 'en-gb') return 'uk';
  if (tag === 'zh-cn') return 'cn';
  if (tag === 'en-in') return 'in';
  return /** @type {any} */ (LANGUAGES.get(tag.split('-')[0]) ?? '');
};
