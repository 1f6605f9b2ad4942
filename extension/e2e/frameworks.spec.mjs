// Settings pages drawn by the real libraries, bundled here as their users bundle them: what is found is right, switching
// off reaches the application's own state, and a page that the application draws anew is looked at anew.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inEach, until } from './drive/browser.mjs';
import { servePages } from './drive/pages.mjs';

const KITS = ['antd', 'bootstrap', 'material', 'mui', 'radix'];
const SHARING = ['everyone', 'promotional emails', 'share my data'];
// Kits with a drop-down list that is no <select>, and whether a <select> stands behind it, through which it can be set.
const LISTS = { antd: false, mui: false, radix: true };
const LIST = 'look you up';
let pages;
before(async () => {
  const bundle = async kit => {
    const { outputFiles: [js] } = await build({
      entryPoints: [fileURLToPath(new URL(`frameworks/${kit}.jsx`, import.meta.url))], bundle: true, write: false, minify: true, format: 'iife', jsx: 'automatic',
      loader: { '.css': 'text' }, define: { 'process.env.NODE_ENV': '"production"' }, legalComments: 'none', logLevel: 'silent',
    });
    return js.text;
  };
  const more = {};
  for (const kit of KITS) {
    more[`${kit}.js`] = await bundle(kit);
    more[`${kit}.html`] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings</title><body><script src="${kit}.js"></script></body></html>`;
  }
  pages = await servePages(more);
});
after(() => pages?.close());

/** The words by which a finding is known. */
const named = f => [LIST, ...SHARING, 'usage analytics'].find(words => `${f.label} ${f.why}`.toLowerCase().includes(words)) ?? `unexpected: ${f.label}`;

inEach('pages of React kits and web components: found, switched off, and found anew', async b => {
  await b.ask('automatic', { on: true });
  const tab = await b.tab();
  const wrong = [];
  for (const kit of KITS) {
    await tab.goto(pages.url(`${kit}.html`, kit));
    const tabId = await b.tabId(tab);
    const found = async () => (await b.ask('page', { tabId })).frames.flatMap(f => f.findings);
    const state = () => tab.run(() => JSON.parse(document.querySelector('#state').textContent));
    const expected = kit in LISTS ? ['everyone', LIST, 'promotional emails', 'share my data'] : SHARING, stays = LISTS[kit] === false ? [LIST] : [];
    await until(`${kit}: the findings`, async () => (await found()).length >= expected.length, 8000).catch(() => {});
    const first = await found();
    const names = first.map(named).sort();
    if (JSON.stringify(names) !== JSON.stringify(expected)) wrong.push({ kit, names });
    await Promise.all(first.map(async f => {
      if (stays.includes(named(f)) && f.want === null) return;
      const { result } = await b.ask('fix', { tabId, frameId: f.frameId, id: f.id });
      if (result !== 'done' && result !== 'save') wrong.push({ kit, label: f.label, result });
    }));
    const { audience, search, ...rest } = await state();
    if (JSON.stringify(rest) !== JSON.stringify({ partners: false, mail: false, sell: true, remember: true, dark: true, language: 'en' }) || audience === 'everyone' || (search === 'everyone') !== (LISTS[kit] !== true)) wrong.push({ kit, state: { ...rest, audience, search } });
    await until(`${kit}: nothing more to be found`, async () => (await found()).map(named).join() === stays.join(), 8000).catch(async () => wrong.push({ kit, left: (await found()).map(f => f.label) }));
    await tab.run(() => document.querySelector('#to-usage').click());
    const next = await until(`${kit}: the next view’s finding`, async () => (await found()).find(f => named(f) === 'usage analytics'), 8000).catch(() => null);
    if (!next) { wrong.push({ kit, next: (await found()).map(f => f.label) }); continue; }
    await b.ask('fix', { tabId, frameId: next.frameId, id: next.id });
    if ((await state()).analytics !== false) wrong.push({ kit, usage: await state() });
  }
  assert.deepEqual(wrong, []);
});
