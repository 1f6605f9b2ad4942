// Pages that draw everything anew at each click, and pages that lie: what is called done is done, and nothing that a page
// wrote becomes anything but text.
import assert from 'node:assert/strict';
import { inEach, until } from './drive/browser.mjs';
import { servePages } from './drive/pages.mjs';

const REDRAWS = `<!doctype html><html lang="en"><title>Privacy settings</title><body><h1>Privacy settings</h1><section id="root"></section><script>
  const state = { a: true, b: true }; window.state = state; window.clicks = 0;
  const rows = [['a', 'Share my personal data with advertising partners'], ['b', 'Sell my data to third parties']];
  window.render = () => { root.innerHTML = rows.map(([k, t]) => '<p><span id="l' + k + '">' + t + '</span> <button role="switch" aria-checked="' + state[k] + '" aria-labelledby="l' + k + '" data-k="' + k + '">·</button></p>').join(''); };
  root.addEventListener('click', e => { const k = e.target.dataset.k; if (!k) return; clicks++; setTimeout(() => { state[k] = !state[k]; render(); }, 150); });
  render();</script>`;

const LIES = `<!doctype html><html lang="en"><title>Privacy settings</title><body>
  <img name="body"><img name="documentElement"><img name="querySelectorAll"><img name="createElement"><img id="untick"><form name="head"><input name="append"><input name="remove"></form>
  <h1>Privacy settings</h1>
  <p><label><input type="checkbox" id="fake" checked> Share my personal data with advertising partners <b>&lt;img src=x onerror="window.injected=1"&gt;</b></label></p>
  <p><span id="l2">Sell my data to third parties</span> <button id="flips" role="switch" aria-checked="true" aria-labelledby="l2">·</button></p>
  <p><label><input type="checkbox" id="prevents" checked> Pass my contact details on to partner companies for advertising</label></p>
  <script>
    const later = setTimeout; window.injected = 0; window.clicks = {};
    addEventListener('click', e => { clicks[e.target.id] = (clicks[e.target.id] ?? 0) + 1; }, true);
    // It says that it is off to whoever asks, in its own world.
    Object.defineProperty(fake, 'checked', { get: () => false, set: () => {} });
    fake.click = () => {}; fake.addEventListener('click', e => e.preventDefault());
    prevents.addEventListener('click', e => e.preventDefault());
    flips.addEventListener('click', () => { flips.setAttribute('aria-checked', 'false'); later(() => flips.setAttribute('aria-checked', 'true'), 900); });
    HTMLElement.prototype.click = () => {}; EventTarget.prototype.dispatchEvent = () => true; Element.prototype.attachShadow = () => { throw new Error('no'); };
    Element.prototype.append = Node.prototype.appendChild = () => { throw new Error('no'); };
    window.MutationObserver = window.requestAnimationFrame = window.setTimeout = undefined; JSON.stringify = () => 'no';
    // Events by the thousand, and answers to messages that nobody asked for.
    for (let i = 0; i < 2000; i++) document.dispatchEvent.call?.(document, new Event('change'));
    window.postMessage({ type: 'fix', id: 1 }, '*');
  </script></body></html>`;

const checked = async (b, page, count) => {
  const id = await b.tabId(page);
  await page.front();
  await b.ask('check', { tabId: id, asked: true });
  const all = await until('the findings', async () => { const [frame] = (await b.ask('page', { tabId: id })).frames; return frame?.count === count && frame.findings; });
  return { id, at: part => ({ tabId: id, frameId: 0, id: all.find(f => f.label.includes(part)).id }) };
};

inEach('a page that draws all anew at each click: done, once, and undone', async b => {
  const pages = await servePages({ 'redraws.html': REDRAWS });
  try {
    const page = await b.tab(pages.url('redraws.html'));
    const { at } = await checked(b, page, 2);
    const a = at('partners');
    assert.deepEqual(await b.ask('fix', a), { result: 'done' });
    assert.deepEqual(await page.run(() => [state, clicks]), [{ a: false, b: true }, 1]);
    await page.run(() => render());
    assert.deepEqual(await b.ask('undo', a), { result: 'done' });
    assert.deepEqual(await page.run(() => [state, clicks]), [{ a: true, b: true }, 2]);
  } finally {
    pages.close();
  }
});

inEach('a page that lies: no false “done”, no click more than one, markup stays text', async b => {
  const pages = await servePages({ 'lies.html': LIES });
  try {
    const page = await b.tab(pages.url('lies.html'));
    const { id, at } = await checked(b, page, 3);
    for (const part of ['img src', 'Sell', 'contact details']) assert.deepEqual(await b.ask('fix', at(part)), { result: 'refused' }, part);
    assert.deepEqual(await page.run(() => ['fake', 'flips', 'prevents'].map(i => clicks[i])), [1, 1, 1]);
    assert.equal((await b.ask('page', { tabId: id })).fixed.length, 0);
    await b.ask('show', { ...at('img src'), text: 'here' });
    const drawn = await until('the marks', () => b.ext.run(async tabId => {
      const [{ result }] = await (globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId }, func: () => {
        const u = globalThis[Symbol.for('untick')];
        return u.marks.drawn().map(m => [m.tag.childElementCount, m.tag.getAttribute('aria-label').length > 10]);
      } });
      return result.length === 3 && result;
    }, id));
    assert.ok(drawn.every(([children, says]) => children === 0 && says), JSON.stringify(drawn));
    assert.equal(await page.run(() => window.injected), 0);
    const popup = await b.popup(id);
    assert.deepEqual(await until('the card', () => popup.run(() => { const e = [...document.querySelectorAll('.label')].find(e => e.textContent.includes('<img')); return e && [e.childElementCount]; })), [0]);
  } finally {
    pages.close();
  }
});
