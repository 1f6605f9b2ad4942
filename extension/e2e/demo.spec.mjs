// The demo pages, as the try-out serves them: found, counted, shown, changed, kept, and changed back.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { inEach, until } from './drive/browser.mjs';
import { startServer } from './drive/untick-server.mjs';

let server;
before(async () => { server = await startServer(); });
after(() => server?.close());

const cards = popup => popup.run(() => [...document.querySelectorAll('#list .finding')].map(e => ({
  key: e.dataset.finding, severity: e.querySelector('.severity').textContent, label: e.querySelector('.label').textContent,
  sentence: e.querySelector('.sentence').textContent, buttons: [...e.querySelectorAll('button')].map(b => b.textContent),
})));
const act = (popup, key, name) => popup.run((key, name) => document.querySelector(`[data-finding="${key}"] [data-act=${name}]`).click(), key, name);
const told = (popup, key) => popup.run(key => document.querySelector(`[data-finding="${key}"] .result`)?.className + '|' + document.querySelector(`[data-finding="${key}"] .result`)?.textContent, key);

inEach('the bill: one tiny ticked line is found at once, counted on the badge, and switched off', async b => {
  await b.ask('automatic', { on: true });
  const page = await b.tab(server.demo('yunbao-pay', 'bill'));
  const id = await b.tabId(page);
  const badge = await until('the badge', () => b.badge(id));
  const popup = await b.popup(id);
  const list = await cards(popup);
  assert.equal(String(list.length), badge);
  const line = list.find(c => c.label.includes('协议'));
  assert.ok(line, `the consent line is among ${JSON.stringify(list)}`);
  await page.front();
  await act(popup, line.key, 'show');
  await until('the frame around it', () => page.run(() => document.querySelector('html > [popover=manual]') !== null));
  await until('the line to be scrolled into view', () => page.run(() => { const r = document.getElementById('agree').getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight; }));
  await act(popup, line.key, 'fix');
  assert.match(await until('the result', async () => { const r = await told(popup, line.key); return /good|bad/.test(r) && r; }), /good/);
  assert.equal(await until('the badge to count one less', async () => { const now = await b.badge(id); return now !== badge && { now }; }).then(x => x.now), list.length > 1 ? String(list.length - 1) : '');
});

inEach('the settings: every kind of control, in shadow roots and a frame, changed one after another, and kept after a reload', async b => {
  await b.ask('automatic', { on: true });
  const page = await b.tab(server.demo('kramladen', 'konto'));
  const id = await b.tabId(page);
  await until('frame and page to be judged', async () => { const { frames } = await b.ask('page', { tabId: id }); return frames.length >= 2 && frames.every(f => f.controls > 0); });
  let popup = await b.popup(id);
  const list = await cards(popup);
  const all = (await b.ask('page', { tabId: id })).frames.flatMap(f => f.findings);
  assert.equal(list.length, all.length);
  const severities = await popup.run(() => [...document.querySelectorAll('#list .finding')].map(e => Number(/s(\d)/.exec(e.className)[1])));
  assert.deepEqual(severities, [...severities].sort((x, y) => y - x), 'the gravest first');
  const kinds = new Set(all.map(f => f.kind));
  for (const kind of ['checkbox', 'aria', 'select']) assert.ok(kinds.has(kind), `${kind} among ${[...kinds]}`);
  assert.ok(all.some(f => f.frameId !== 0), 'one in the frame');
  assert.ok(all.some(f => f.selector.includes('>>>') && /KI/.test(f.label)), 'one in the closed shadow root');

  const before = list.length;
  for (const [i, f] of all.entries()) {
    const key = `${f.frameId}:${f.id}`;
    await act(popup, key, 'fix');
    assert.match(await until(`the result of ${f.label}`, async () => { const r = await told(popup, key); return /good|bad/.test(r) && r; }), /good/, f.label);
    await until('the count', async () => (await cards(popup)).length === before - i - 1);
  }
  assert.equal(await until('an empty badge', async () => (await b.badge(id)) === '' && 'empty'), 'empty');

  await page.reload();
  await until('the page to be judged again', async () => { const fs = (await b.ask('page', { tabId: id })).frames; return fs.length >= 2 && fs.every(f => f.count === 0); });
  assert.equal(await b.badge(id), '', 'still off after a reload');
  await popup.close();
});

inEach('undo brings back what was', async b => {
  await b.ask('automatic', { on: true });
  const page = await b.tab(server.demo('kramladen', 'konto'));
  const id = await b.tabId(page);
  await until('the badge', () => b.badge(id));
  const popup = await b.popup(id);
  const f = (await b.ask('page', { tabId: id })).frames.flatMap(x => x.findings).find(x => x.kind === 'select');
  const key = `${f.frameId}:${f.id}`;
  const chosen = () => page.run(() => document.querySelector('#location').value);
  const was = await chosen();
  await act(popup, key, 'fix');
  await until('the change', async () => /good/.test(await told(popup, key)));
  assert.notEqual(await chosen(), was);
  await act(popup, key, 'undo');
  await until('the choice to be back', async () => await chosen() === was);
  await until('the finding to be back', async () => (await cards(popup)).some(c => c.key === key));
});

inEach('a page that no extension may enter is said to be so', async b => {
  const popup = await b.popup(await b.ext.run(() => (globalThis.browser ?? chrome).tabs.getCurrent().then(t => t.id))); // an extension's own page is one of them
  const [shown, want] = await popup.run(() => [document.getElementById('message-title').textContent, (globalThis.browser ?? chrome).i18n.getMessage('cannot_title')]);
  assert.equal(shown, want);
});
