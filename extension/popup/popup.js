// The popup: what was found on the tab's page, where it stands, and a way to change it. It shows what the background
// keeps; what a site wrote is shown as text and never as markup.
import { api } from '../shared/api.js';
import { ask, byId, make, Refusal } from '../shared/ask.js';
import { lawItem } from '../shared/law.js';
import { cues, found, localise, remedy, says, sentences, t } from '../shared/words.js';

localise(document);

const given = Number(new URLSearchParams(location.search).get('tab'));
const tabId = given || (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id || 0;

/** @typedef {{frames: any[], fixed: any[]}} Page */
/** @type {any[]} what is listed, in that order */
let listed = [];
/** @type {Map<string, any>} by id */
const laws = new Map();
/** @type {Map<string, string>} by a finding's key: what it is being told, while it is being changed */
const working = new Map();
/** @type {Map<string, string>} by a finding's key: what came of an attempt that changed nothing */
const refused = new Map();
let checking = true, failure = '';

const key = (/** @type {any} */ f) => `${f.frameId}:${f.id}`;

const draw = async () => {
  /** @type {Page} */
  const page = await ask('page', { tabId });
  const gone = new Set(page.fixed.map(x => key(x.finding)));
  const findings = page.frames.flatMap(f => f.findings).filter(f => !gone.has(key(f))).sort((a, b) => Number(b.back) - Number(a.back) || b.severity - a.severity || a.frameId - b.frameId || a.control - b.control);
  const count = page.frames.reduce((n, f) => n + f.count, 0) - page.frames.flatMap(f => f.findings).filter(f => gone.has(key(f))).length;
  for (const law of page.frames.flatMap(f => f.laws)) laws.set(law.id, law);
  listed = findings;
  headline(count, page);
  drawAll();
  drawLeft(page.frames.flatMap(f => f.left));
  replace(byId('list'), findings.map(f => card(f, null)));
  replace(byId('fixed-list'), page.fixed.map(x => card(x.finding, x)));
  byId('fixed').hidden = !page.fixed.length;
  byId('all-undo').hidden = page.fixed.length < 2 || goingOn;
  const dropped = page.frames.reduce((n, f) => n + f.dropped, 0);
  byId('dropped').hidden = !dropped;
  byId('dropped').textContent = dropped ? t('dropped', String(dropped)) : '';
};

/** Puts in the new items; the focus stays where it was. @param {HTMLElement} list @param {HTMLElement[]} items */
const replace = (list, items) => {
  const held = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset.key;
  const open = new Set([...list.querySelectorAll('details[open]')].map(d => /** @type {HTMLElement} */ (d).dataset.key));
  list.replaceChildren(...items);
  for (const d of list.querySelectorAll('details')) d.open = open.has(d.dataset.key);
  if (held) /** @type {HTMLElement | undefined} */ ([...document.querySelectorAll('button[data-key], summary[data-key]')].find(b => /** @type {HTMLElement} */ (b).dataset.key === held))?.focus();
};

/** @param {number} count @param {Page} page */
const headline = (count, page) => {
  const empty = !count && !page.fixed.length;
  byId('headline').textContent = count ? found(count) : checking ? t('checking') : failure ? t('name') : page.fixed.length ? t('nothing_title') : t('name');
  byId('message').hidden = !empty;
  if (!empty) return;
  const state = checking ? 'checking' : failure === 'cannot_check' ? 'cannot' : failure ? 'failed' : 'nothing';
  const controls = page.frames.reduce((n, f) => n + f.controls, 0);
  byId('picture').className = `picture ${state === 'checking' ? 'checking turning' : state === 'nothing' ? '' : 'bad'}`;
  byId('message-title').textContent = state === 'checking' ? '' : t(`${state}_title`);
  byId('message-text').textContent = state === 'checking' ? t('checking') : state === 'failed' ? t('failed_text', failure) : state === 'nothing' && !controls ? t('no_controls_text') : t(`${state}_text`);
  byId('retry').hidden = state !== 'failed';
};

/** @param {any} f @param {any} fixed what was changed, if it was @returns {HTMLElement} */
const card = (f, fixed) => {
  const item = make('li', `finding card s${f.severity}${fixed ? ' fixed' : f.back ? ' back' : ''}`);
  item.dataset.finding = key(f);
  if (!fixed) {
    const top = make('div', 'top');
    top.append(make('span', 'severity', f.back ? t('back_again') : t(`severity_${f.severity}`)));
    if (f.frameId) top.append(make('span', 'soft', t('in_frame')));
    item.append(top);
  }
  const label = make('p', 'label', f.label || t('no_label'));
  label.dir = 'auto';
  label.title = f.label;
  if (f.language && f.language !== 'und') label.lang = f.language;
  item.append(label);
  if (!fixed) describe(item, f);
  const told = fixed ? t(`result_${fixed.result}`) : working.has(key(f)) ? t('working') : refused.get(key(f));
  if (told) item.append(make('p', `result ${fixed ? 'good' : working.has(key(f)) ? '' : 'bad'}`, told));
  item.append(...actions(f, fixed));
  if (!fixed && f.laws.length) item.append(law(f));
  return item;
};

const describe = (/** @type {HTMLElement} */ item, /** @type {any} */ f) => {
  item.append(make('p', 'sentence', sentences(f).join(' ')));
  const quoted = says(f);
  if (quoted) item.append(make('p', 'says soft', quoted));
  if (!f.cues.length) return;
  const list = make('ul', 'cues');
  list.setAttribute('aria-label', t('cues_label'));
  list.append(...cues(f).map((/** @type {string} */ c) => make('li', '', c)));
  item.append(list);
};

/** The law as information, under a fold. @param {any} f */
const law = f => {
  const box = make('details', 'fold law'), head = make('summary', '', t('law_heading'));
  box.dataset.key = head.dataset.key = `law ${key(f)}`;
  box.append(head, make('p', 'soft', t('law_note')));
  const list = make('ul');
  list.append(...f.laws.map((/** @type {string} */ id) => laws.get(id)).filter(Boolean).map(lawItem));
  box.append(list);
  return box;
};

const actions = (/** @type {any} */ f, /** @type {any} */ fixed) => {
  const row = make('div', 'actions'), quiet = make('div', 'actions quiet-actions');
  const busy = working.has(key(f));
  const add = (/** @type {string} */ name, /** @type {string} */ text, /** @type {string} */ className, /** @type {() => void} */ act) => {
    const b = make('button', className, text);
    b.dataset.key = `${name} ${key(f)}`;
    b.dataset.act = name;
    b.disabled = busy;
    b.addEventListener('click', act);
    (className === 'quiet' ? quiet : row).append(b);
  };
  if (!fixed && remedy(f)) add('fix', remedy(f), 'main', () => change('fix', f));
  add('show', t('show'), '', () => show(f));
  if (fixed) add('undo', t('undo'), '', () => change('undo', f));
  else {
    if (f.mark) add('leave', t('leave'), 'quiet', () => told('leave', f, t('leave_said')));
    add('evidence', t('evidence'), 'quiet', () => { ask('evidence', { tabId, frameId: f.frameId, id: f.id }).catch(() => {}); });
    if (f.mark) add('wrong', t('wrong'), 'quiet', () => told('wrong', f, t('wrong_said')));
  }
  return quiet.childElementCount ? [row, quiet] : [row];
};

/** Tells the background what the user thinks of a finding. @param {'leave' | 'wrong'} what @param {any} f @param {string} said */
const told = async (what, f, said) => {
  await ask(what, { tabId, frameId: f.frameId, id: f.id, on: true });
  byId('all-said').textContent = said;
  await draw();
};

/** What the user wants left alone, to be listed again. @param {any[]} left */
const drawLeft = left => {
  byId('left').hidden = !left.length;
  byId('left-title').textContent = t('left_heading', new Intl.NumberFormat().format(left.length));
  replace(byId('left-list'), left.map(f => {
    const item = make('li', 'finding card s1'), label = make('p', 'label', f.label), row = make('div', 'actions'), b = make('button', '', t('list_again'));
    label.dir = 'auto';
    b.dataset.key = `again ${key(f)}`;
    b.addEventListener('click', async () => { await ask('leave', { tabId, frameId: f.frameId, id: f.id, on: false }); await draw(); });
    row.append(b);
    item.append(label, row);
    return item;
  }));
};

// All at once: listed before anything is clicked; nothing that is needed, unsure or bound to the terms; one after the other.
const canGo = (/** @type {any} */ f) => remedy(f) && !f.required && f.outcome !== 'needs_review' && f.purpose !== 'terms_bundling';
let goingOn = false, listing = false;

const drawAll = () => {
  const able = listed.filter(canGo);
  byId('all').hidden = !goingOn && able.length < 2 && !byId('all-said').textContent;
  byId('all-off').hidden = goingOn || listing || able.length < 2;
  byId('all-list').hidden = !listing;
};
byId('all-off').addEventListener('click', () => {
  listing = true;
  const able = listed.filter(canGo);
  byId('all-items').replaceChildren(...able.map(f => {
    const item = make('li', '', f.label || t('no_label'));
    item.dir = 'auto';
    item.dataset.key = key(f);
    if (f.want.option !== undefined || f.want.state === 'on') item.append(make('span', 'soft', ` · ${remedy(f)}`));
    return item;
  }));
  drawAll();
  byId('all-go').focus();
});
byId('all-cancel').addEventListener('click', () => { listing = false; drawAll(); byId('all-off').focus(); });
byId('all-go').addEventListener('click', async () => {
  const keys = [...byId('all-items').children].map(e => /** @type {HTMLElement} */ (e).dataset.key);
  const able = listed.filter(f => keys.includes(key(f)) && canGo(f));
  listing = false;
  await oneByOne('fix', able);
});
byId('all-undo').addEventListener('click', async () => {
  const { fixed } = await ask('page', { tabId });
  await oneByOne('undo', fixed.map((/** @type {any} */ x) => x.finding).reverse());
});

/** @param {'fix' | 'undo'} how @param {any[]} list */
const oneByOne = async (how, list) => {
  if (goingOn) return;
  goingOn = true;
  for (const [i, f] of list.entries()) {
    byId('all-said').textContent = t('all_progress', String(i + 1), String(list.length));
    await change(how, f, true);
  }
  goingOn = false;
  byId('all-said').textContent = '';
  await draw();
};

const show = (/** @type {any} */ f) => ask('show', { tabId, frameId: f.frameId, id: f.id, text: t('tag', t(`effect_${f.purpose}`)) }).catch(() => {});

const change = async (/** @type {'fix' | 'undo'} */ how, /** @type {any} */ f, many = false) => {
  working.set(key(f), '');
  refused.delete(key(f));
  await draw();
  try {
    const { result } = await ask(how, { tabId, frameId: f.frameId, id: f.id });
    if (result !== 'done' && result !== 'save') refused.set(key(f), t(`result_${result}`));
    if (result === 'refused' && !many) show(f);
  } catch (err) {
    refused.set(key(f), t('result_gone'));
  } finally {
    working.delete(key(f));
    await draw();
  }
};

const check = async () => {
  checking = true;
  failure = '';
  await draw();
  try {
    await ask('check', { tabId, asked: true });
  } catch (err) {
    failure = err instanceof Refusal ? err.message : String(err);
  }
  checking = false;
  await draw();
};

byId('options').addEventListener('click', () => api.runtime.openOptionsPage());
byId('retry').addEventListener('click', check);
byId('automatic').addEventListener('click', async () => {
  // The browser asks only from a click, and Firefox closes the popup while it asks: the background hears of the answer.
  await api.storage.local.set({ automatic: true });
  const yes = await api.permissions.request({ origins: ['<all_urls>'] });
  await ask('automatic', { on: yes });
  byId('footer').hidden = yes;
});
api.storage.onChanged.addListener((changes, area) => {
  if (area === 'session' && Object.keys(changes).some(k => k.startsWith(`frame:${tabId}:`) || k.startsWith(`fixed:${tabId}:`))) draw();
});
/** What others found on the site, before anything on it is opened; from the list on this device. */
const drawKnown = async () => {
  const { url = '' } = await api.tabs.get(tabId).catch(() => (/** @type {chrome.tabs.Tab} */ ({})));
  const site = URL.canParse(url) ? await ask('known_site', { host: new URL(url).hostname }) : null;
  byId('known').hidden = !site;
  if (!site) return;
  const number = new Intl.NumberFormat();
  byId('known-found').textContent = t('known_found', number.format(site.boxes), number.format(site.reporters));
  const open = /** @type {HTMLAnchorElement} */ (byId('known-open'));
  open.hidden = !site.settings;
  if (site.settings) open.href = site.settings;
};
drawKnown().catch(() => {}); // what was found on the page does not wait for it

const marking = /** @type {HTMLInputElement} */ (byId('marking'));
marking.addEventListener('change', () => ask('mark', { tabId, on: marking.checked }));
ask('marking').then(on => { marking.checked = on; });
ask('status').then(s => { byId('footer').hidden = s.automatic; });
await check();
document.documentElement.dataset.ready = 'true';
