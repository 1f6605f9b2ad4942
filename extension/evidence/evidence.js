// The evidence sheet of one finding: shown, printed or saved by the user, from here and by nobody else. What a site wrote
// is shown as text and never as markup.
import { ask, byId, make } from '../shared/ask.js';
import { lawItem } from '../shared/law.js';
import { save } from '../shared/save.js';
import { cues, localise, says, sentences, t } from '../shared/words.js';

localise(document);
document.title = t('evidence_title');

const id = location.hash.slice(1);
/** @type {any} */
const sheet = /^[0-9a-f-]{36}$/.test(id) ? await ask('sheet', { id }) : null;
const whole = /** @type {HTMLInputElement} */ (byId('whole'));

/** Without query and fragment, which may say who the user is, unless the user wants them. */
const address = () => {
  if (!URL.canParse(sheet.address)) return '';
  const u = new URL(sheet.address);
  if (!whole.checked) u.search = u.hash = '';
  u.username = u.password = '';
  return u.href;
};
const setting = (/** @type {string} */ s) => ['on', 'off', 'mixed'].includes(s) ? t(`state_${s}`) : t('quoted', s);
/** The moment, the same for every reader. */
const utc = (/** @type {string} */ iso) => `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;

const rows = () => {
  const first = sheet.first_seen;
  return [
    ['field_address', address()],
    ['field_embedded', sheet.embedded],
    ['field_seen', utc(sheet.seen)],
    ['field_page_kind', t(`page_${sheet.page_kind}`)],
    ['field_kind', t(`kind_${sheet.kind}`)],
    ['field_setting', `${setting(sheet.setting)}${sheet.required ? ` · ${t('field_required')}` : ''}`],
    ['field_first', first ? `${setting(first.setting)} · ${utc(first.at)}` : ''],
    ['col_by', first ? t(`by_${first.set_by}`) : ''],
    ['field_purpose', t(`effect_${sheet.purpose}`)],
    ['field_cues', cues(sheet).join(', ')],
    ['field_language', sheet.language === 'und' ? '' : sheet.language],
    ['field_versions', t('versions', sheet.versions.untick, sheet.versions.rules)],
  ].filter(([, value]) => value);
};

const draw = () => {
  byId('fields').replaceChildren(...rows().map(([name, value]) => {
    const row = make('tr'), head = make('th', '', t(name)), cell = make('td');
    head.scope = 'row';
    cell.append(make('bdi', '', value));
    row.append(head, cell);
    return row;
  }));
  byId('picture').hidden = !sheet.picture;
  byId('remove').hidden = !sheet.picture;
};

const drawPicture = async () => {
  if (!sheet.picture) return;
  const bytes = Uint8Array.from(atob(sheet.picture.split(',')[1]), c => c.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = /** @type {HTMLCanvasElement} */ (byId('canvas'));
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.style.width = `${image.width / devicePixelRatio}px`;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  canvas.setAttribute('aria-label', t('evidence_picture', sheet.label || t('no_label')));
};

const drawLaw = () => {
  byId('law').hidden = !sheet.law.length;
  byId('laws').append(...sheet.law.map(lawItem));
};

/** What is saved: the fields as they are, and of the address and the picture what the user left in. */
const exported = () => {
  const { picture, want, tab, ...rest } = sheet;
  return { ...rest, address: address(), ...(picture ? { picture } : {}) };
};

if (sheet) {
  const label = byId('label');
  label.textContent = sheet.label || t('no_label');
  label.dir = 'auto';
  if (sheet.language !== 'und') label.lang = sheet.language;
  byId('sentence').textContent = sentences({ ...sheet, back: sheet.switched_on_again }).join(' ');
  byId('says').textContent = says(sheet);
  byId('made').textContent = t('evidence_made', utc(sheet.made));
  draw();
  drawLaw();
  await drawPicture();
  byId('sheet').hidden = false;
  whole.addEventListener('change', draw);
  byId('print').addEventListener('click', () => print());
  byId('json').addEventListener('click', () => save('untick-evidence.json', 'application/json', `${JSON.stringify(exported(), null, 2)}\n`));
  byId('remove').addEventListener('click', () => {
    sheet.picture = '';
    byId('said').textContent = t('evidence_removed');
    draw();
    byId('json').focus();
  });
} else {
  byId('tools-title').textContent = t('evidence_gone');
  for (const e of byId('tools').querySelectorAll('.check, .row')) e.remove();
}
document.documentElement.dataset.ready = 'true';
