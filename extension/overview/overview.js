// All sites that were visited with findings: what was on, what was switched off, what came back. What a site wrote is
// shown as text and never as markup.
import { api } from '../shared/api.js';
import { ask, byId, make } from '../shared/ask.js';
import { knownSwitch } from '../shared/known.js';
import { csv, save } from '../shared/save.js';
import { localise, t } from '../shared/words.js';

localise(document);
document.title = t('overview_title');

const search = /** @type {HTMLInputElement} */ (byId('search'));
const SHOWN = 100; // sites at once; the search finds the others
const number = new Intl.NumberFormat(), day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
/** @type {any[]} */
let sites = [];

const setting = (/** @type {string} */ set) => set.startsWith('=') ? t('quoted', set.slice(1)) : t(`state_${set}`);
const entries = (/** @type {any} */ site) => /** @type {any[]} */ (Object.values(site.controls)).sort((a, b) => b.back - a.back || Number(b.shares) - Number(a.shares));

const draw = async () => {
  sites = (await ask('memory')).filter((/** @type {any} */ s) => Object.keys(s.controls).length);
  const words = search.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fits = (/** @type {any} */ s) => {
    const text = [s.host, ...entries(s).map(e => e.label)].join('\n').toLocaleLowerCase();
    return words.every(w => text.includes(w));
  };
  const found = sites.filter(fits);
  byId('sites').replaceChildren(...found.slice(0, SHOWN).map(card));
  if (!found.length) byId('sites').append(make('p', 'card empty soft', t(sites.length ? 'overview_no_match' : 'overview_empty')));
  byId('said').textContent = sites.length ? t('overview_count', number.format(found.length), number.format(sites.length)) : '';
  for (const id of ['json', 'csv', 'delete-all']) /** @type {HTMLButtonElement} */ (byId(id)).disabled = !sites.length;
};

/** @param {any} site */
const card = site => {
  const box = make('section', 'card site'), top = make('div'), list = entries(site);
  const on = list.filter(e => e.first.shares).length, off = list.filter(e => e.by !== 'nobody' && !e.shares).length, back = list.filter(e => e.back).length;
  const sum = [t('sum_on', number.format(on)), t('sum_off', number.format(off)), ...(back ? [t('sum_back', number.format(back))] : [])].join(' · ');
  const remove = make('button', 'danger', t('delete_site'));
  remove.setAttribute('aria-label', `${t('delete_site')}: ${site.host}`);
  twice(remove, () => ask('forget_site', { host: site.host }));
  const name = make('h2', '', site.host);
  name.dir = 'ltr';
  top.append(name, make('span', 'soft sum', sum), remove);
  const wide = make('div', 'wide');
  wide.append(table(site.host, list));
  box.append(top, wide);
  return box;
};

const COLUMNS = ['col_first', 'col_now', 'col_by', 'col_when'];
const table = (/** @type {string} */ host, /** @type {any[]} */ list) => {
  const out = make('table'), head = make('thead'), body = make('tbody'), names = make('tr');
  out.setAttribute('aria-label', host);
  for (const c of ['field_label', ...COLUMNS]) {
    const th = make('th', '', t(c));
    th.scope = 'col';
    names.append(th);
  }
  head.append(names);
  for (const e of list) {
    const row = make('tr', e.back ? 'back' : ''), label = make('th');
    label.scope = 'row';
    label.append(make('bdi', '', e.label));
    row.append(label);
    const first = `${setting(e.first.set)} · ${day.format(e.first.at)}`;
    const changed = e.set !== e.first.set || e.by !== 'nobody' || e.back;
    const cells = [first, setting(e.set), e.back ? t('back_again') : changed ? t(`by_${e.by}`) : '–', changed ? day.format(e.back || e.at) : '–'];
    cells.forEach((text, i) => {
      const td = make('td', '', text);
      td.dataset.name = t(COLUMNS[i]);
      if (text === '–') td.className = 'none';
      row.append(td);
    });
    body.append(row);
  }
  out.append(head, body);
  return out;
};

/** What cannot be taken back takes two clicks. @param {HTMLButtonElement} button @param {() => Promise<any>} f */
const twice = (button, f) => {
  const words = button.textContent ?? '', label = button.getAttribute('aria-label');
  let sure = false;
  const rest = () => {
    sure = false;
    button.textContent = words;
    if (label) button.setAttribute('aria-label', label);
  };
  button.addEventListener('blur', rest);
  button.addEventListener('click', async () => {
    if (!sure) {
      sure = true;
      button.removeAttribute('aria-label');
      button.textContent = t('delete_sure');
      return;
    }
    rest();
    await f();
    await draw();
  });
};

const plain = (/** @type {string} */ set) => set.replace(/^=/, '');
const when = (/** @type {number} */ ms) => ms ? new Date(ms).toISOString() : '';
/** What is exported, the same in both forms. */
const rows = () => sites.flatMap(s => entries(s).map(e => ({
  site: s.host, label: e.label, purpose: e.purpose, kind: e.kind, first_seen: when(e.first.at), first_state: plain(e.first.set), first_shares: e.first.shares,
  state: plain(e.set), shares: e.shares, set_by: e.by, set_at: when(e.at), came_back_at: when(e.back), last_visit: when(s.seen),
})));

byId('json').addEventListener('click', () => save('untick.json', 'application/json', `${JSON.stringify(rows(), null, 2)}\n`));
byId('csv').addEventListener('click', () => {
  const all = rows();
  save('untick.csv', 'text/csv;charset=utf-8', csv([Object.keys(all[0]), ...all.map(r => Object.values(r).map(String))]));
});
twice(/** @type {HTMLButtonElement} */ (byId('delete-all')), () => ask('forget_site'));
search.addEventListener('input', draw);
byId('tools').addEventListener('submit', e => e.preventDefault());
api.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && document.hidden && Object.keys(changes).some(k => k.startsWith('memory:'))) draw();
});
await Promise.all([draw(), knownSwitch()()]);
document.documentElement.dataset.ready = 'true';
