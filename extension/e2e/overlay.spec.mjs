// Marks on a page that the user asked to check: where the controls are, reachable by keyboard, moving nothing, unseen by the
// page, gone when dismissed; and what happens on a page that will not have them.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { inEach, until } from './drive/browser.mjs';
import { servePages } from './drive/pages.mjs';

const box = (id, text) => `<p><label><input type="checkbox" id="${id}" checked> ${text}</label></p>`;
const PAGE = `<!doctype html><html lang="en"><title>Privacy settings</title>
  <style>* { outline: 3px solid red !important } div, div * { display: none !important; transform: scale(3) !important; opacity: 0 !important } body > main { display: block } main { max-width: 600px; margin: 0 auto }</style>
  <body><main><h1>Privacy settings</h1>${box('a', 'Share my personal data with advertising partners')}${box('b', 'Sell my data to third parties')}
  <section style="height:70px; overflow:auto" id="scroller">${box('c', 'Pass my contact details on to partner companies for advertising')}<p style="height:400px"></p></section>
  <section dir="rtl">${box('r', 'Share my location with partner companies')}</section><section id="host"></section><p style="height:1500px"></p>
  <iframe id="inner" title="More" src="inner.html" width="500" height="120"></iframe></main>
  <script>
    host.attachShadow({ mode: 'closed' }).innerHTML = '<p><label><input type="checkbox" id="s" checked> Use my content to train AI models</label></p>';
    window.clicks = []; addEventListener('click', e => clicks.push(e.target.localName)); window.shift = 0;
    try { new PerformanceObserver(l => { for (const e of l.getEntries()) shift += e.value; }).observe({ type: 'layout-shift', buffered: true }); } catch {}
    window.places = () => [...document.querySelectorAll('main *')].map(e => { const r = e.getBoundingClientRect(); return [r.x, r.y + scrollY, r.width, r.height].join(); }).join(';') + document.documentElement.scrollHeight + 'x' + document.documentElement.scrollWidth;
  </script></body></html>`;
const INNER = `<!doctype html><html lang="en"><body>${box('f', 'Send me offers and newsletters from partner companies by email')}</body></html>`;
const SPITEFUL = `<!doctype html><html lang="en"><title>Privacy settings</title><body><h1>Privacy settings</h1>${box('a', 'Share my personal data with advertising partners')}
  <script>window.removed = 0; new MutationObserver(() => { for (const e of document.documentElement.children) if (e !== document.head && e !== document.body) { e.remove(); removed++; } }).observe(document.documentElement, { childList: true });</script>`;
const RERENDERS = `<!doctype html><html lang="en"><title>Privacy settings</title><body><h1>Privacy settings</h1><section id="root"></section>
  <script>let n = 0; window.render = () => { n++; root.innerHTML = '<p style="padding-top:' + n % 50 + 'px">' + n + '</p>' + ${JSON.stringify(box('a', 'Share my personal data with advertising partners'))}; }; render();</script>`;
let pages;
before(async () => { pages = await servePages({ 'page.html': PAGE, 'inner.html': INNER, 'spiteful.html': SPITEFUL, 'rerenders.html': RERENDERS }); });
after(() => pages?.close());

/** What is drawn in a tab's frames, as only the content script can know. */
const drawn = (b, tabId) => b.ext.run(async tabId => {
  const results = await (globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId, allFrames: true }, func: () => {
    const u = globalThis[Symbol.for('untick')], rect = e => { const r = e.getBoundingClientRect(); return { x: r.x, y: r.y, w: r.width, h: r.height, right: r.right, bottom: r.bottom }; };
    return u?.marks.drawn().map(m => ({ id: m.said.id, on: m.record.el.id, label: m.tag.getAttribute('aria-label'), tag: rect(m.tag), frame: rect(m.frame), el: rect(m.record.el), open: m.tag.getAttribute('aria-expanded') === 'true',
      buttons: m.tag.nextElementSibling?.localName === 'div' && m.tag.nextElementSibling.getAttribute('role') === 'dialog' ? [...m.tag.nextElementSibling.querySelectorAll('button')].map(e => ({ text: e.textContent, ...rect(e) })) : [],
      focused: u.layer.focused() === m.tag })) ?? [];
  } });
  return results.flatMap(r => r.result ?? []);
}, tabId);
const one = async (b, tabId, on) => (await drawn(b, tabId)).find(m => m.on === on);
const middle = r => [r.x + r.w / 2, r.y + r.h / 2];

/** Opens a page and lets the user ask about it, as the popup does. */
const asked = async (b, name, count) => {
  const page = await b.tab(pages.url(name));
  const id = await b.tabId(page);
  await page.front();
  const before = await page.run(async () => { await new Promise(done => setTimeout(done, 300)); globalThis.shift = 0; return globalThis.places?.(); });
  await b.ask('check', { tabId: id, asked: true });
  await until('the marks', async () => (await drawn(b, id)).filter(m => m.frame.w || m.on === 'f' || m.on === 'c').length >= count);
  return { page, id, before };
};

inEach('marks stand on their controls, move nothing, and the page neither styles nor reads them', async b => {
  const { page, id, before } = await asked(b, 'page.html', 6);
  const marks = await until('them to be placed', async () => { const m = await drawn(b, id); return m.find(x => x.on === 'a')?.frame.w > 100 && m; });
  assert.deepEqual(marks.map(m => m.on), ['a', 'b', 'c', 'r', 's', 'f'], 'in the order of the page, in a closed shadow root and a frame too');
  for (const m of marks.filter(m => ['a', 'b', 'r', 's'].includes(m.on))) {
    assert.ok(m.frame.x <= m.el.x && m.frame.right >= m.el.right && m.frame.y <= m.el.y && m.frame.bottom >= m.el.bottom, `${m.on}: around its control`);
    assert.ok(m.tag.w > 20 && m.tag.h >= 24 && m.tag.bottom <= m.el.y + 6, `${m.on}: the button is to be seen, and not over the control`);
    assert.match(m.label, /: .{20,}/, 'the button says the sentence');
  }
  const { r, a } = Object.fromEntries(marks.map(m => [m.on, m]));
  assert.ok(r.tag.x < r.frame.x + 20 && a.tag.right > a.frame.right - 20, 'at the end of the line, from right to left too');
  assert.equal(await page.run(() => places()), before, 'nothing was moved');
  assert.equal(await page.run(() => shift), 0, 'and no shift was measured');
  assert.deepEqual(await page.run(() => { const e = document.documentElement.lastElementChild; return [e.localName, e.shadowRoot, e.textContent, e.attributes.length]; }), ['div', null, '', 2]);

  if (process.env.SHOTS) await page.shot(`${process.env.SHOTS}/overlay-${b.kind}.png`);
  await page.run(() => scrollTo(0, 60));
  await until('it to follow', async () => { const m = await one(b, id, 'a'); return Math.abs(m.frame.y - (a.frame.y - 60)) < 1; });
  await page.run(() => { document.getElementById('scroller').scrollTop = 300; });
  await until('what scrolled away to lose its mark', async () => (await one(b, id, 'c')).frame.w === 0);
  await page.run(() => { const d = document.createElement('dialog'); d.style.cssText = 'display:block!important;transform:none!important;opacity:1!important'; document.body.append(d); d.textContent = 'Wait'; d.style.width = '90vw'; d.style.height = '90vh'; d.showModal(); });
  await until('what lies under a dialog to lose its mark', async () => (await one(b, id, 'a')).frame.w === 0);
  await page.run(() => document.querySelector('dialog').remove());
  await until('it to be back', async () => (await one(b, id, 'a'))?.frame.w > 0);
});

inEach('by keyboard: to the button, open, switch off, undo; Escape closes, and a second one takes all marks away', async b => {
  const { page, id } = await asked(b, 'page.html', 6);
  await page.page.focus('#inner').catch(() => {});
  await page.page.focus('#a');
  for (let i = 0; i < 12 && !(await one(b, id, 'a')).focused; i++) await page.page.keyboard.press('Tab');
  assert.equal((await one(b, id, 'a')).focused, true, 'the tab key leads to the first mark');
  await page.page.keyboard.press('Enter');
  const { buttons } = await until('it to open', async () => { const m = await one(b, id, 'a'); return m.open && m.buttons.length && m; });
  assert.equal(buttons.length, 3, JSON.stringify(buttons));
  await page.page.keyboard.press('Escape');
  await until('it to close', async () => { const m = await one(b, id, 'a'); return !m.open && m.focused; });
  await page.page.keyboard.press('Enter');
  await until('it to open again', async () => (await one(b, id, 'a')).buttons.length === 3);
  await page.page.keyboard.press('Enter'); // the focus is on the first, which switches off
  await until('the box to be off', () => page.run(() => !document.getElementById('a').checked));
  await until('it to be said', async () => (await one(b, id, 'a'))?.buttons.length === 2);
  await page.page.keyboard.press('Enter'); // undo
  await until('the box to be on again', () => page.run(() => document.getElementById('a').checked));
  await until('only one button', async () => (await one(b, id, 'a'))?.buttons.length === 1);
  await page.page.keyboard.press('Escape');
  await until('it to close again', async () => !(await one(b, id, 'a')).open);
  await page.page.keyboard.press('Escape');
  await until('all marks to be gone, the frame’s too', async () => (await drawn(b, id)).length === 0);
  assert.equal(await page.run(() => document.documentElement.children.length), 2, 'and the layer with them');
  await b.ask('check', { tabId: id });
  await page.run(() => { document.querySelector('h1').after(document.createElement('hr')); });
  await new Promise(done => setTimeout(done, 1500));
  assert.equal((await drawn(b, id)).length, 0, 'and stay gone until they are asked for');
});

inEach('by pointer: left as it is, hidden; the page hears of no click', async b => {
  const { page, id } = await asked(b, 'page.html', 6);
  const m = await until('its place', async () => { const m = await one(b, id, 'b'); return m.tag.w > 0 && m; });
  await page.run(() => { document.documentElement.lastElementChild.click(); document.documentElement.lastElementChild.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })); });
  await page.page.mouse.click(...middle(m.tag));
  const { buttons } = await until('it to open', async () => { const m = await one(b, id, 'b'); return m.buttons.length === 3 && m; });
  await page.run(() => { clicks.length = 0; });
  await page.page.mouse.click(...middle(buttons[1]));
  await until('it to be left', async () => !(await drawn(b, id)).some(x => x.on === 'b'));
  assert.equal((await b.ask('page', { tabId: id })).frames[0].left.length, 1);
  const a = await one(b, id, 'a');
  await page.page.mouse.click(...middle(a.tag));
  const hide = (await until('it to open', async () => { const x = await one(b, id, 'a'); return x.buttons.length === 3 && x; })).buttons[2];
  await page.page.mouse.click(...middle(hide));
  await until('all to be gone', async () => (await drawn(b, id)).length === 0);
  assert.deepEqual(await page.run(() => clicks), [], 'no handler of the page was called');
  assert.deepEqual(await page.run(() => ['a', 'b'].map(i => document.getElementById(i).checked)), [true, true]);
});

inEach('a page that checked by itself stays unmarked; the switch in the popup takes marks away for good', async b => {
  await b.ask('automatic', { on: true });
  const page = await b.tab(pages.url('page.html'));
  const id = await b.tabId(page);
  await until('the badge', () => b.badge(id));
  assert.equal((await drawn(b, id)).length, 0);
  const popup = await b.popup(id);
  await page.front();
  await until('marks once the popup was opened', async () => (await drawn(b, id)).length >= 6);
  await popup.run(() => document.getElementById('marking').click());
  await until('none', async () => (await drawn(b, id)).length === 0);
  await popup.close();
  const again = await b.popup(id);
  assert.equal(await again.run(() => document.getElementById('marking').checked), false);
  assert.equal((await drawn(b, id)).length, 0);
});

inEach('a page that removes the layer is left in peace after a few times', async b => {
  const page = await b.tab(pages.url('spiteful.html'));
  const id = await b.tabId(page);
  await page.front();
  await b.ask('check', { tabId: id, asked: true });
  const removed = await until('it to be removed', () => page.run(() => removed >= 4 && removed));
  await new Promise(done => setTimeout(done, 1500));
  assert.equal(await page.run(() => removed), removed, 'and no more of it');
  assert.equal(removed, 4, 'once, and three times more');
  assert.equal((await drawn(b, id)).length, 0);
  assert.equal((await b.ask('page', { tabId: id })).frames[0].count, 1, 'the finding stands');
});

inEach('a page that renders a thousand times keeps one mark, in its place', async b => {
  const { page, id } = await asked(b, 'rerenders.html', 1);
  const took = await page.run(async () => {
    let longest = 0, last = performance.now();
    for (let i = 0; i < 1000; i++) {
      render();
      if (i % 10 === 0) { await new Promise(done => setTimeout(done)); const now = performance.now(); longest = Math.max(longest, now - last); last = now; }
    }
    return Math.round(longest);
  });
  console.log(`# ${b.kind}: 1,000 renderings, longest pause of the page for ten of them ${took} ms`);
  await until('the mark on the last one', async () => { const list = await drawn(b, id); return list.length === 1 && list[0].frame.w > 0 && Math.abs(list[0].frame.y + 3 - list[0].el.y) < 20; });
  assert.ok(await page.run(() => document.documentElement.children.length === 3), 'one layer');
});
