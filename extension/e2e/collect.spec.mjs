// The reader of the page: which elements are controls, numbered how, in which state, with which words, in both browsers.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { inEach, until } from './drive/browser.mjs';
import { servePages } from './drive/pages.mjs';

let pages;
before(async () => { pages = await servePages(); });
after(() => pages?.close());

const scan = async (b, page) => b.ask('scan', { tabId: await b.tabId(page), all: true });

inEach('every kind of control, once each, in order', async b => {
  const page = await b.tab(pages.url('kinds.html'));
  const [frame] = await scan(b, page);
  const got = frame.findings.map(f => [f.kind, f.nth, f.state, f.selector, f.label].join(' | '));
  const want = [
    'checkbox | 0 | on | #native | Native',
    'checkbox | 1 | off | #named | By for',
    'checkbox | 2 | on | #native-switch | Native switch',
    'aria | 1 | on | #radix | Beside a bubble input', // the native switch has the role too, and is number 0 of it
    'checkbox | 4 | on | #wrapped | Wrapped', // number 3 is the bubble
    'checkbox | 5 | on | #styled | Drawn beside its input',
    'radio | 1 | on | input[name="g"][value="b"] | Who?: Some',
    'radio | 2 | off | #other-form | Another form’s',
    'select | 0 | mixed | #sel | Visible to: Friends',
    'aria | 4 | on | #r1 | Which?: Two', // number 2 is the wrapper
    'aria | 5 | mixed | #menu | Mixed',
    'button | 0 | on | #pressed | Pressed',
    'button | 1 | on | #oval | Plain oval',
    'button | 2 | off | #oval-off | Plain oval, off',
    'button | 3 | on | #after | Knob by pseudo-element',
    'button | 4 | on | #sq-on | Ticked by class',
    'button | 5 | off | #sq-off | Not ticked',
    'button | 6 | on | #s0 | Audience: Public',
    'button | 8 | on | #range | Two stops',
    'checkbox | 6 | on | #open-host >>> #i | Slotted words',
    'checkbox | 7 | on | #closed-host >>> #i | Closed words',
    'checkbox | 8 | off | #cell | Offers',
    'checkbox | 9 | off | #dd | Term',
    'checkbox | 10 | off | #before | follows it',
    'select | 3 | mixed | #list | Profile shown to: Everyone', // lists that are no <select> are numbered after those
    'select | 2 | mixed | #behind | Mail from: Partners', // by its <select>; number 1 is of many answers
    'select | 4 | mixed | #read-only | Calls from: Friends',
  ];
  assert.deepEqual(got, want);
});

inEach('a page that clobbers the DOM, hides megabytes and puts markup into labels is read as it is', async b => {
  const long = `share my data with partners ${'x'.repeat(10 << 20)}`;
  const hostile = await servePages({ 'hostile.html': `<!doctype html><html lang="en"><head><title>T</title></head><body>
    <img name="querySelectorAll"><img name="getElementById"><img name="documentElement"><img name="body"><img id="untick"><img id="chrome"><img id="browser">
    <form name="f"><input name="parentNode"><input name="children"><input name="nodeType"><input name="attributes"><input name="getAttribute"><input name="localName"><input name="firstChild">
      <input name="id"><input name="matches"><input name="closest"><input name="querySelectorAll">
      <label><input type="checkbox" id="inside" checked> Share my data with advertising partners <b>&lt;img src=x onerror=alert(1)&gt;</b></label></form>
    <label><input type="checkbox" id="long" checked> ${long}</label>
    <p>${'<div>'.repeat(400)}<input type="checkbox" id="deep" checked>${'</div>'.repeat(400)}</p>
    <script>
      Element.prototype.getAttribute = () => { throw new Error('no'); };
      Object.defineProperty(Node.prototype, 'parentNode', { get() { throw new Error('no'); } });
      Array.prototype.push = () => { throw new Error('no'); };
      window.Map = null; window.untick = 1; JSON.stringify = () => 'no';
    </script></body></html>` });
  try {
    const page = await b.tab(hostile.url('hostile.html'));
    const [frame] = await scan(b, page);
    const by = Object.fromEntries(frame.findings.map(f => [f.selector, f]));
    assert.equal(frame.findings.length, 3, JSON.stringify(Object.keys(by)));
    assert.equal(by['#inside'].outcome !== '', true);
    assert.ok(by['#inside'].label.includes('<img src=x'), 'a label that looks like markup is text');
    assert.ok(by['#long'].label.length <= 300);
    const popup = await b.popup(await b.tabId(page));
    const shown = await until('the card', () => popup.run(() => [...document.querySelectorAll('.label')].map(e => [e.children.length, e.textContent]).find(([, text]) => text.includes('<img'))));
    assert.equal(shown[0], 0, 'and is shown as text');
  } finally {
    hostile.close();
  }
});

inEach('100,000 controls: a stated limit, and the page keeps its time', async b => {
  const big = await servePages({ 'big.html': `<!doctype html><html lang="en"><title>Big</title><body><h1>Privacy settings</h1><script>
    const out = []; for (let i = 0; i < 100000; i++) out.push('<p><label><input type=checkbox name=n' + i + (i % 2 ? ' checked' : '') + '> Share my data with partner ' + i + '</label></p>');
    document.body.insertAdjacentHTML('beforeend', out.join(''));
    window.longest = 0; let last = performance.now(); setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last - 10); last = now; }, 10);
  </script></body></html>` });
  try {
    const page = await b.tab(big.url('big.html'));
    await page.run(() => { document.body.getBoundingClientRect(); longest = 0; });
    const [frame] = await scan(b, page);
    assert.equal(frame.controls, 20000);
    const longest = await page.run(() => longest);
    console.log(`# ${b.kind}: 100,000 controls collected in ${Math.round(frame.time)} ms, longest slice ${Math.round(frame.longest)} ms, longest pause of the page ${Math.round(longest)} ms`);
    assert.ok(frame.time < 60000);
  } finally {
    big.close();
  }
});

inEach('a page that re-renders for ever is looked at seldom, and forged events prove no user', async b => {
  const busy = await servePages({ 'busy.html': `<!doctype html><html lang="en"><title>Busy</title><body><h1>Privacy settings</h1>
    <label id="l"><input type="checkbox" id="c" checked> Share my data with advertising partners</label><div id="d"></div>
    <script>setInterval(() => { d.innerHTML = '<span class="x' + Math.random() + '">' + Math.random() + '</span>'; }, 5);
      l.click(); l.click(); c.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })); c.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    </script></body></html>` });
  try {
    await b.ask('automatic', { on: true });
    const page = await b.tab(busy.url('busy.html'));
    const id = await b.tabId(page);
    await until('the badge', () => b.badge(id));
    await page.run(() => { l.click(); l.click(); });
    await b.ask('check', { tabId: id });
    const findings = async () => (await b.ask('page', { tabId: id })).frames[0].findings;
    assert.deepEqual((await findings()).map(f => f.touched), [false], 'clicks by script prove nobody');
    await page.front();
    await page.click('#c');
    await page.click('#c');
    await until('the box that the user set to be nobody’s default', async () => { await b.ask('check', { tabId: id }); return (await findings()).length === 0; });
  } finally {
    busy.close();
  }
});
