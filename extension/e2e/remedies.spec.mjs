// What "switch off" does with each kind of control, and with pages that will not have it. One click, never two; nothing
// is submitted; what did not change is never called done.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { inEach, until } from './drive/browser.mjs';
import { servePages } from './drive/pages.mjs';

let pages;
before(async () => { pages = await servePages(); });
after(() => pages?.close());

const open = async b => {
  const page = await b.tab(pages.url('remedies.html'));
  const id = await b.tabId(page);
  await b.ask('check', { tabId: id });
  const all = await until('page and frame', async () => { const { frames } = await b.ask('page', { tabId: id }); return frames.length === 2 && frames.every(f => f.count) && frames.flatMap(f => f.findings); });
  const at = part => {
    const f = all.find(x => x.selector.includes(part) || x.label.includes(part));
    assert.ok(f, `${part} is among ${all.map(x => `${x.selector} ${x.label}`).join('; ')}`);
    return { tabId: id, frameId: f.frameId, id: f.id };
  };
  return { page, id, all, at };
};

inEach('each kind of control is changed by one click and changed back by another', async b => {
  const { page, at } = await open(b);
  const state = part => page.run(part => ({
    '#saving': () => document.getElementById('saving').getAttribute('aria-checked'), '#boxed': () => String(document.getElementById('boxed').checked),
    '#careless': () => document.getElementById('careless').getAttribute('aria-pressed'), 'who': () => document.querySelector('[name=who]:checked').value,
    '#find': () => document.getElementById('find').value, '#posts': () => document.querySelector('#posts [aria-checked=true]').textContent,
    '#pill': () => document.getElementById('pill').className, '#range': () => document.getElementById('range').value,
    'train AI': () => String(inClosed()), 'framed': () => String(document.getElementById('inner').contentDocument.getElementById('framed').checked),
  })[part](), part);
  for (const [part, before, after, result] of [
    ['#saving', 'true', 'false', 'done'], ['#boxed', 'true', 'false', 'save'], ['#careless', 'true', 'false', 'save'],
    ['who', 'everyone', 'me', 'done'], ['#find', 'e', 'n', 'done'], ['#posts', 'Everyone', 'Only me', 'done'],
    ['#pill', 'pill lit', 'pill', 'done'], ['#range', '1', '0', 'done'], ['train AI', 'true', 'false', 'done'], ['framed', 'true', 'false', 'done'],
  ]) {
    assert.equal(await state(part), before, part);
    assert.deepEqual(await b.ask('fix', at(part)), { result }, part);
    assert.equal(await state(part), after, part);
    await b.ask('undo', at(part));
    assert.equal(await state(part), before, `${part} undone`);
  }
  const { clicks, submits } = await page.run(() => ({ clicks, submits }));
  assert.equal(submits, 0, 'nothing was submitted');
  for (const id of ['saving', 'boxed', 'careless', 'pill']) assert.equal(clicks[id], 2, `${id}: one click each way`);
  assert.ok(!pages.sent.some(s => s.path === '/submitted'));
});

inEach('a page that refuses is believed, clicked once, and shown', async b => {
  const { page, at } = await open(b);
  assert.deepEqual(await b.ask('fix', at('#distrustful')), { result: 'refused' }, 'a click that must be trusted');
  assert.deepEqual(await b.ask('fix', at('#stubborn')), { result: 'refused' }, 'a change that the page takes back');
  assert.deepEqual(await page.run(() => [clicks.distrustful, clicks.stubborn]), [1, 1]);
  await b.ask('show', { ...at('#stubborn'), text: 'here' });
  await until('the frame around it', () => page.run(() => document.querySelectorAll('[popover=manual]').length === 1));
  await page.front();
  await page.click('h1');
  await until('it to go at a click', () => page.run(() => document.querySelectorAll('[popover=manual]').length === 0));
});

inEach('a control that is gone is said to be gone', async b => {
  const { page, at } = await open(b);
  await page.run(() => { document.getElementById('saving').remove(); });
  assert.deepEqual(await b.ask('fix', at('#saving')), { result: 'gone' });
});

inEach('what the page switches on again by itself is a finding again', async b => {
  const { page, id, at } = await open(b);
  const where = at('#saving');
  assert.deepEqual(await b.ask('fix', where), { result: 'done' });
  await until('the finding to go', async () => !(await b.ask('page', { tabId: id })).frames.some(f => f.findings.some(x => x.id === where.id && x.frameId === where.frameId)));
  await new Promise(done => setTimeout(done, 3500));
  await page.run(() => { document.getElementById('saving').setAttribute('aria-checked', 'true'); });
  await until('the finding to be back', async () => { const p = await b.ask('page', { tabId: id }); return p.frames.some(f => f.findings.some(x => x.id === where.id && x.frameId === where.frameId)) && p.fixed.length === 0; });
});
