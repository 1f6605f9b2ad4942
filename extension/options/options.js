// The settings: checking every page, contributing, the outbox, the server. Each switch is off until the user moves it, and
// shows what is so, not what was asked for.
import { api } from '../shared/api.js';
import { ask, byId, make } from '../shared/ask.js';
import { permit, switches, tell } from '../shared/consent.js';
import { hosts } from '../shared/hosts.js';
import { save } from '../shared/save.js';
import { spaced, table } from '../shared/fields.js';
import { localise, t } from '../shared/words.js';

localise(document);
document.title = t('options_title');

const contribute = /** @type {HTMLInputElement} */ (byId('contribute')), server = /** @type {HTMLInputElement} */ (byId('server'));
let paused = false;

const draw = async () => {
  const s = await ask('status');
  paused = s.paused;
  if (document.activeElement !== server) server.value = s.server;
  await show(s);
  byId('outbox').hidden = !s.contribute;
  for (const name of ['noted', 'pending', 'sent']) byId(name).textContent = new Intl.NumberFormat().format(s[name]);
  byId('trouble').hidden = !s.trouble;
  byId('trouble').textContent = s.trouble ? t(s.trouble) : '';
  byId('verifier').textContent = s.verifier ? t('server_verifier', s.verifier) : '';
  byId('relay').textContent = s.relay ? t('server_relay', new URL(s.relay).host) : '';
  const waits = s.noted > 0 && s.nextEpoch > Date.now();
  byId('waits').hidden = !waits;
  byId('waits').textContent = waits ? t('outbox_waits', new Date(s.nextEpoch).toLocaleString()) : '';
  byId('pause').textContent = t(s.paused ? 'resume' : 'pause');
  byId('log-box').hidden = !s.log.length;
  byId('log').replaceChildren(...s.log.map(logLine));
  const wrong = await ask('marked_wrong');
  byId('wrong-count').textContent = t('wrong_count', new Intl.NumberFormat().format(wrong.length));
  for (const id of ['wrong-export', 'wrong-clear']) /** @type {HTMLButtonElement} */ (byId(id)).disabled = !wrong.length;
};

const logLine = (/** @type {any} */ l) => {
  const line = make('li', 'soft');
  const what = [new Date(l.at).toLocaleString(), l.about?.site, l.about?.purpose ?? t('log_label'), l.result === 'sent' ? '' : t('log_refused')];
  line.textContent = what.filter(Boolean).join(' · ');
  return line;
};

const show = switches(() => server.value, draw);

byId('pause').addEventListener('click', async () => { await ask('pause', { on: !paused }); await draw(); });
byId('empty').addEventListener('click', async () => { await ask('empty'); await draw(); });
byId('send').addEventListener('click', async () => { await ask('send'); await draw(); });

byId('wrong-export').addEventListener('click', async () => save('untick-wrong.json', 'application/json', `${JSON.stringify(await ask('marked_wrong'), null, 2)}\n`));
byId('wrong-clear').addEventListener('click', async () => { await ask('clear_wrong'); await draw(); });

byId('server-form').addEventListener('submit', e => {
  e.preventDefault();
  tell('server-said', async () => {
    if (contribute.checked) await permit(hosts(server.value), false);
    await ask('server', { url: server.value });
    return t('server_saved');
  }, draw);
});

byId('preview').addEventListener('click', async () => {
  const tabs = await api.tabs.query({ currentWindow: true });
  const list = [];
  let checked = 0;
  for (const tab of tabs) {
    if (tab.id === undefined) continue;
    for (const frame of (await ask('page', { tabId: tab.id })).frames) {
      checked++;
      for (const f of frame.findings) list.push({ finding: f, host: frame.host, rules: frame.version });
    }
  }
  const box = byId('previews');
  box.replaceChildren();
  const done = list.length ? await ask('preview', { list }) : [];
  if (!done.length) box.append(make('p', '', t(checked ? 'preview_nothing' : 'preview_none')));
  for (const { finding, prepared } of done) box.append(preview(finding, prepared));
});

const preview = (/** @type {any} */ finding, /** @type {any} */ p) => {
  const card = make('div', 'preview');
  const name = make('h4', '', finding.label || t('no_label'));
  name.dir = 'auto';
  card.append(name);
  if (!p.allowed) {
    card.append(make('p', 'soft', t(NOT_SENT.get(p.reason) ?? 'preview_not')));
    return card;
  }
  card.append(table(p.measurement), make('p', 'soft', t('preview_bytes', String(p.bytes.length / 2))), make('code', '', spaced(p.bytes)));
  if (p.label_bytes) card.append(table(p.label), make('p', 'soft', t('preview_bytes', String(p.label_bytes.length / 2))), make('code', '', spaced(p.label_bytes)));
  return card;
};
const NOT_SENT = new Map([['site', 'preview_not_site'], ['loopback', 'preview_not_site'], ['unlisted', 'preview_unlisted'], ['sensitive', 'preview_sensitive']]);

api.storage.onChanged.addListener((_, area) => { if (area === 'local') draw(); });
await draw();
if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
document.documentElement.dataset.ready = 'true';
