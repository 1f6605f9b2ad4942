// The extension's own pages: the popup's further acts, the overview, the first page; and all of them before axe-core, in
// light and dark, from right to left, and at phone width.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import { Browser, inEach, kinds, until } from './drive/browser.mjs';
import { dist } from './drive/chromium.mjs';
import { servePages } from './drive/pages.mjs';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = `<!doctype html><html lang="en"><title>Privacy settings</title><body><h1>Privacy settings</h1>
  <p><label><input type="checkbox" id="a" checked> Share my personal data with advertising partners</label></p>
  <p><label><input type="checkbox" id="b" checked> Send me offers and promotions by e-mail</label></p>
  <p><label><input type="checkbox" id="c" checked> =HYPERLINK("https://x.example","&lt;img src=x onerror=alert(1)&gt;") sell my data to third parties</label></p>
  <p><label><input type="checkbox" id="needed" checked required> I agree to the terms of service and that my data is shared with partners</label></p>
  <p><label><input type="checkbox" id="me" checked> Remember me on this device</label></p>
  <p><label><input type="checkbox" id="cookies" checked> Strictly necessary cookies</label></p>
  <p><label><input type="checkbox" id="terms" checked> I accept the terms and conditions</label></p>
  <p><label><input type="checkbox" id="twofactor" checked> Require a code at every sign-in</label></p>
  <p><label><input type="checkbox" id="dark" checked> Dark theme</label></p>
  <p><label><input type="checkbox" id="protect" checked> Do not sell or share my personal information</label></p>
  <p><label><input type="checkbox" id="alerts" checked> Notify me of new sign-ins to keep my account secure</label></p>
  <script>window.order = []; for (const i of document.querySelectorAll('input')) i.addEventListener('change', () => order.push(i.id));</script>`;
let pages;
before(async () => { pages = await servePages({ 'settings.html': PAGE }); });
after(() => pages?.close());

const open = async (b, host = 'fixtures') => {
  await b.ask('automatic', { on: true });
  const page = await b.tab(pages.url('settings.html', host));
  const id = await b.tabId(page);
  await page.front();
  await until('the page to be judged', async () => (await b.ask('page', { tabId: id })).frames[0]?.controls > 0);
  return { page, id };
};
const message = (tab, name, ...values) => tab.run((name, values) => (globalThis.browser ?? chrome).i18n.getMessage(name, values), name, values);
/** The text of what the page hands over as a download. */
const download = (tab, selector) => tab.run(selector => new Promise(done => {
  const made = URL.createObjectURL, click = HTMLAnchorElement.prototype.click;
  URL.createObjectURL = blob => {
    URL.createObjectURL = made;
    blob.text().then(done);
    return made.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function () { HTMLAnchorElement.prototype.click = click; };
  document.querySelector(selector).click();
}), selector);
const ready = tab => until('the page to be ready', () => tab.run(() => document.documentElement.dataset.ready === 'true'));

inEach('“switch off all” shows its list first and touches neither what is needed nor what is no sharing', async b => {
  const { page, id } = await open(b);
  const popup = await b.popup(id);
  await popup.run(() => document.getElementById('all-off').click());
  const listed = await popup.run(() => [...document.querySelectorAll('#all-items li')].map(e => e.firstChild.textContent));
  assert.ok(listed.length >= 2, JSON.stringify(listed));
  for (const no of [/agree/, /accept/, /Remember/, /necessary/, /sign-in/, /theme/, /Do not/]) assert.ok(!listed.some(l => no.test(l)), `${no} in ${JSON.stringify(listed)}`);
  assert.deepEqual(await page.run(() => order), [], 'nothing is clicked before');
  await popup.run(() => document.getElementById('all-cancel').click());
  assert.equal(await popup.run(() => document.getElementById('all-list').hidden), true);
  await popup.run(() => document.getElementById('all-off').click());
  await page.front();
  await popup.run(() => document.getElementById('all-go').click());
  await until('all to be changed', async () => (await b.ask('page', { tabId: id })).fixed.length === listed.length, 30000);
  const order = await page.run(() => window.order);
  assert.deepEqual([...order].sort(), ['a', 'b', 'c'].slice(0, listed.length), 'each once');
  assert.deepEqual(await page.run(() => [...document.querySelectorAll('input:not(:checked)')].map(i => i.id).sort()), ['a', 'b', 'c'].slice(0, listed.length), 'all others stay on');
  await until('the end', () => popup.run(() => !document.getElementById('all-undo').hidden));
  await popup.run(() => document.getElementById('all-undo').click());
  await until('all to be undone', () => page.run(() => document.querySelectorAll('input:not(:checked)').length === 0), 30000);
  assert.equal((await page.run(() => window.order)).length, 2 * listed.length, 'each once more');
  await until('nothing left to undo', async () => (await b.ask('page', { tabId: id })).fixed.length === 0);
});

inEach('a site that refuses is said to, and the place is shown', async b => {
  const stubborn = await servePages({ 'stubborn.html': `<!doctype html><html lang="en"><title>Privacy settings</title><body><h1>Privacy settings</h1><p style="height:1500px"></p>
    <p><span id="l">Share my personal data with advertising partners</span> <button id="s" role="switch" aria-checked="true" aria-labelledby="l">·</button></p>
    <script>window.clicks = 0; s.addEventListener('click', e => { clicks++; if (e.isTrusted) s.setAttribute('aria-checked', s.getAttribute('aria-checked') !== 'true'); });</script>` });
  try {
    const page = await b.tab(stubborn.url('stubborn.html'));
    const id = await b.tabId(page);
    const popup = await b.popup(id);
    await page.front();
    await until('the card', () => popup.run(() => document.querySelector('#list [data-act=fix]') !== null));
    await popup.run(() => document.querySelector('#list [data-act=fix]').click());
    const want = await message(popup, 'result_refused');
    await until('it to be said', () => popup.run(want => document.querySelector('#list .result.bad')?.textContent === want, want));
    await until('the place to be shown', () => page.run(() => { const r = document.getElementById('s').getBoundingClientRect(); return r.top > 0 && r.bottom < innerHeight && document.documentElement.lastElementChild.popover === 'manual'; }));
    assert.equal(await page.run(() => clicks), 1, 'clicked once');
    await page.click('#s'); // and the user can
    await until('the user’s click to be seen', async () => { await b.ask('check', { tabId: id }); return (await b.ask('page', { tabId: id })).frames[0].count === 0; });
  } finally {
    stubborn.close();
  }
});

inEach('a finding’s law stands under a fold, with its source as plain text', async b => {
  const { id } = await open(b);
  const popup = await b.popup(id);
  const law = await popup.run(() => [...document.querySelectorAll('#list .law')].map(d => [d.open, d.querySelectorAll('a').length, ...[...d.querySelectorAll('li')].map(l => l.textContent)]));
  assert.ok(law.length);
  for (const [isOpen, links, ...texts] of law) {
    assert.equal(isOpen || links > 0, false);
    assert.ok(texts.length && texts.every(t => /https:\/\//.test(t)), JSON.stringify(texts));
  }
});

inEach('left as it is by a click, listed under a fold, and listed again', async b => {
  const { id } = await open(b);
  const popup = await b.popup(id);
  const before = await popup.run(() => document.querySelectorAll('#list .finding').length);
  await popup.run(() => document.querySelector('#list [data-act=leave]').click());
  await until('one less', () => popup.run(n => document.querySelectorAll('#list .finding').length === n - 1 && !document.getElementById('left').hidden, before));
  await popup.run(() => document.querySelector('#list [data-act=wrong]').click());
  await until('two less', () => popup.run(n => document.querySelectorAll('#list .finding').length === n - 2, before));
  await popup.run(() => document.querySelector('#left button').click());
  await until('one more', () => popup.run(n => document.querySelectorAll('#list .finding').length === n - 1, before));
  await b.ext.reload().catch(() => {});
  await ready(b.ext);
  const wrong = JSON.parse(await download(b.ext, '#wrong-export'));
  assert.equal(wrong.length, 1);
  assert.equal(wrong[0].site, 'fixtures.localhost');
});

inEach('the overview: every site, a search, both exports, one site or everything deleted', async b => {
  for (const host of ['alder', 'birch']) await (await open(b, host)).page.close();
  const view = await b.tab(b.at.url('overview/overview.html'));
  const shown = () => view.run(() => [...document.querySelectorAll('.site h2')].map(e => e.textContent));
  assert.deepEqual((await shown()).sort(), ['alder.localhost', 'birch.localhost']);
  assert.equal(await view.run(() => document.querySelectorAll('#sites img').length), 0, 'markup in a label is text');
  const table = await download(view, '#csv');
  assert.match(table, /^"site","label",/);
  assert.ok(table.includes(`"'=HYPERLINK(""https`), table);
  assert.ok(!/(^|,)"[=+@-]/m.test(table), 'no field begins a formula');
  const rows = JSON.parse(await download(view, '#json'));
  assert.equal(table.trim().split('\r\n').length, rows.length + 1);
  assert.ok(rows.some(r => r.site === 'birch.localhost' && r.first_shares && r.set_by === 'nobody' && Date.parse(r.first_seen)));
  await view.run(() => { const s = document.getElementById('search'); s.value = 'ALDER partners'; s.dispatchEvent(new Event('input')); });
  await until('one site', async () => (await shown()).join() === 'alder.localhost');
  await view.run(() => document.querySelector('.site button').click());
  assert.equal((await b.ask('memory')).length, 2, 'one press deletes nothing');
  await view.run(() => document.querySelector('.site button').click());
  await until('it to be gone', async () => (await b.ask('memory')).map(s => s.host).join() === 'birch.localhost');
  await view.run(() => { const d = document.getElementById('delete-all'); d.click(); d.click(); });
  await until('everything to be gone', async () => (await b.ask('memory')).length === 0);
});

inEach('what is exported arrives as a file', async b => {
  await (await open(b, 'alder')).page.close();
  const view = await b.tab(b.at.url('overview/overview.html'));
  for (const [button, name, begins] of [['#json', 'untick.json', '['], ['#csv', 'untick.csv', '"site","label",']]) {
    const file = await b.at.downloaded(view.page, () => view.click(button));
    assert.equal(file.name, name);
    const text = fs.readFileSync(file.path, 'utf8');
    assert.ok(text.startsWith(begins) && text.includes('alder.localhost'), text.slice(0, 200));
  }
});

inEach('the first page opens once, and all its switches are off until moved', async b => {
  const tabs = () => b.ext.run(url => (globalThis.browser ?? chrome).tabs.query({}).then(all => all.filter(t => t.url === url).length), b.at.url('welcome/welcome.html'));
  assert.equal(await tabs(), 1);
  const page = await b.tab(b.at.url('welcome/welcome.html'));
  assert.deepEqual(await page.run(() => ['automatic', 'contribute', 'known'].map(i => document.getElementById(i).checked)), [false, false, false]);
  await page.front();
  await page.click('label:has(#automatic)');
  await until('automatic checking', async () => (await b.ask('status')).automatic);
  assert.equal((await b.ask('status')).contribute, false);
  assert.match(await page.run(() => document.querySelector('a[href$="#bytes"]').href), /options\.html#bytes$/);
}, { keepWelcome: true });

/** Each page of the extension, wide and at phone width: no violation, nothing wider than the window. @param {any} b @param {(tab: any) => Promise<void>} look */
const clean = async (b, look) => {
  const { page, id } = await open(b);
  const f = (await b.ask('page', { tabId: id })).frames[0].findings;
  await b.ask('leave', { tabId: id, frameId: 0, id: f.at(-1).id, on: true });
  await b.ask('fix', { tabId: id, frameId: 0, id: f[0].id });
  await page.front();
  await b.ask('evidence', { tabId: id, frameId: 0, id: f[1].id });
  const sheet = await until('the evidence sheet', () => b.ext.run(() => (globalThis.browser ?? chrome).tabs.query({}).then(l => l.map(t => t.url ?? '').find(u => u.includes('/evidence/evidence.html#')))));
  await b.ask('contribute', { on: true });
  for (const [name, prepare] of [
    [`popup/popup.html?tab=${id}`, () => { for (const d of document.querySelectorAll('details')) d.open = true; document.getElementById('all-off').click(); }],
    ['options/options.html', () => {}], ['anonymity/anonymity.html', () => {}], ['overview/overview.html', () => {}], ['welcome/welcome.html', () => {}],
    [sheet.slice(b.at.url('').length), () => {}],
  ]) {
    const tab = await b.tab(b.at.url(name));
    await tab.run(prepare);
    await look(tab);
    for (const width of [1000, 360]) {
      await tab.size(width, 800);
      await tab.page.evaluate(AXE);
      const found = await tab.run(() => globalThis.axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations.map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 160)).join(' | ')}`)));
      assert.deepEqual(found, [], `${name} at ${width}`);
      assert.ok(await tab.run(() => document.documentElement.scrollWidth <= innerWidth), `${name} scrolls sideways at ${width}`);
    }
    await tab.close();
  }
};

for (const dark of [false, true]) {
  inEach(`no violation before axe-core, ${dark ? 'dark' : 'light'}`, b => clean(b, async tab => {
    assert.equal(await tab.run(() => matchMedia('(prefers-color-scheme: dark)').matches), dark, 'the look that was asked for');
  }), { dark });
}

// A browser without its translations shows an extension's default language only: here that is Arabic.
const arabic = fs.mkdtempSync(path.join(os.tmpdir(), 'untick-ar-'));
before(() => {
  fs.cpSync(dist('chromium-test'), arabic, { recursive: true });
  fs.copyFileSync(path.join(arabic, '_locales/ar/messages.json'), path.join(arabic, '_locales/en/messages.json'));
});
after(() => fs.rmSync(arabic, { recursive: true, force: true }));
inEach('no violation before axe-core from right to left', b => clean(b, async tab => {
  assert.deepEqual(await tab.run(() => [document.documentElement.lang, document.documentElement.dir]), ['ar', 'rtl']);
}), { only: 'chromium', extension: arabic });
