// node site-journey.mjs URL: a researcher's way through a running, filled server, in Chromium and in Firefox, at desktop and phone
// width, with and without JavaScript: search, narrow, the next part, a site and its data, compare, changes, the dictionary, the form
// for an answer up to its token and a refusal, a release; a frame and a badge in a page of another origin; hostile words.
// The server is the one that server/sitejourney_test.go fills. Exits 1 with what went wrong.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../extension/package.json', import.meta.url));
const puppeteer = require('puppeteer-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [, , url] = process.argv;
const SIZES = { desktop: [1280, 900], phone: [390, 844] };
const get = async path => (await fetch(new URL(path, url))).text();
const json = async path => JSON.parse(await get(path));

/**
 * A reader's tab: every page that it comes to is looked at. It clicks and types where a hand would, and reads by functions that
 * promise nothing: Firefox settles no promise in a page whose JavaScript is off.
 */
class Reader {
  constructor(tab, outer) {
    this.tab = tab;
    this.faults = [];
    tab.on('dialog', d => { this.faults.push(`a dialog: ${d.message()}`); d.dismiss().catch(() => {}); });
    tab.on('request', r => { if (![url, outer].some(o => r.url().startsWith(`${o}/`)) && !r.url().startsWith('data:')) this.faults.push(`asked for ${r.url()}`); });
  }
  async fits() {
    const over = await this.tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) this.faults.push(`${this.tab.url()}: ${over} pixels too wide`);
  }
  async goto(path) { await this.tab.goto(url + path); await this.fits(); }
  /** A true click that leads to another page. */
  async follow(selector) {
    await Promise.all([this.tab.waitForNavigation({ timeout: 10000 }), this.click(selector)]);
    await this.fits();
  }
  async click(selector, frame) {
    const where = ([target, selector]) => target.evaluate(s => {
      const e = document.querySelector(s);
      scrollBy(0, e.getClientRects()[0].y - innerHeight / 2);
      const { x, y, width, height } = e.getClientRects()[0];
      return [x, y, width, height];
    }, selector);
    const [left, top, width, height] = await where([frame ?? this.tab, selector]);
    const [x, y] = frame ? await where([this.tab, '#own']) : [0, 0];
    await this.tab.mouse.click(x + left + width / 2, y + top + height / 2);
  }
  async type(selector, text) { await this.click(selector); await this.tab.keyboard.type(text); }
  texts(selector) { return this.tab.evaluate(s => [...document.querySelectorAll(s)].map(e => e.textContent.replace(/\s+/g, ' ').trim()), selector); }
  async text(selector) { return (await this.texts(selector))[0] ?? ''; }
  attribute(selector, name) { return this.tab.evaluate((s, name) => document.querySelector(s).getAttribute(name), selector, name); }
  at() { return decodeURIComponent(this.tab.url().slice(url.length)); }
  async accessible() {
    await this.tab.evaluate(axe);
    for (const v of await this.tab.evaluate(() => globalThis.axe.run().then(r => r.violations.map(v => `${v.id}: ${v.nodes[0].html.slice(0, 160)}`)))) {
      this.faults.push(`${this.at()}: axe ${v}`);
    }
  }
}

const search = async r => {
  await r.goto('/');
  await r.follow('nav a[href="/sites"]');
  await r.type('#q', 'example.org');
  await r.follow('form.search button');
  assert.equal((await r.texts('tbody th')).length, 100, 'a part of the list');
  await r.click('.facets summary');
  await r.follow('.facets a[href*="purpose=marketing"]');
  assert.match(await r.text('.chosen'), /Marketing/);
  const first = await r.texts('tbody th');
  await r.follow('a[rel=next]');
  const second = await r.texts('tbody th');
  assert.ok(second.length > 0 && !second.some(s => first.includes(s)), 'the next part goes on');
  const { sites } = await json(r.at().replace('/sites?', '/sites.json?'));
  assert.deepEqual(second, sites.map(s => s.site), 'the same part as JSON');
};

const site = async r => {
  await r.goto('/sites?q=site-02');
  await r.follow('tbody th a');
  assert.equal(await r.text('h1'), 'site-02-example.org');
  const shown = (await r.texts('.control .figure strong:nth-of-type(2)')).map(n => Number(n.replace(/\D/g, '')));
  const { controls } = await json(await r.attribute('.formats a[href*=".json"]', 'href'));
  const [head, ...rows] = (await get(await r.attribute('.formats a[href*=".csv"]', 'href'))).trim().split('\r\n').map(l => l.split(','));
  assert.ok(shown.length === 3 && shown.every(n => n > 0), `${shown}`);
  assert.deepEqual(controls.map(c => c.n), shown, 'JSON and the page');
  assert.deepEqual(rows.map(c => Number(c[head.indexOf('n')])), shown, 'CSV and the page');
  await r.follow('a[href^="/compare?site="]');
  await r.type('fieldset input[value=""]', 'site-05-example.org');
  await r.follow('form.search button');
  assert.match(r.at(), /site=site-02-example\.org.*site=site-05-example\.org/);
  const { rows: compared } = await json(r.at().replace('/compare?', '/compare.json?'));
  const ns = (await r.texts('.cross td small')).map(s => Number((/n ([\d\u202f]+)/.exec(s)?.[1] ?? '0').replace(/\D/g, '')));
  assert.deepEqual(compared.flatMap(l => l.cells.map(c => c.n)).filter(n => n > 0), ns.filter(n => n > 0), 'the comparison as JSON');
  assert.ok(ns.some(n => n > 0));
};

const readings = async r => {
  await r.follow('nav a[href="/changes"]');
  const { changes } = await json('/changes.json');
  assert.deepEqual(await r.texts('tbody th'), changes.map(c => c.site));
  await r.click('.facets summary');
  await r.follow(`.facets a[href="/changes?purpose=${changes[0].purpose}"]`);
  assert.deepEqual(await r.texts('tbody th'), changes.filter(c => c.purpose === changes[0].purpose).map(c => c.site));
  await r.follow('nav a[href="/data"]');
  const words = await r.texts('[aria-labelledby=columns] tbody th');
  for (const name of ['n', 'on_share', 'withheld', 'label_text']) assert.ok(words.includes(name), `the dictionary has ${name}`);
  await r.goto('/releases');
  const files = await r.tab.evaluate(() => [...document.querySelectorAll('main li a')].map(a => a.getAttribute('href')));
  const sums = await get(files.find(f => f.endsWith('/SHA256SUMS.note')));
  for (const f of files.filter(f => /\.(csv|parquet)$/.test(f))) {
    const sum = createHash('sha256').update(Buffer.from(await (await fetch(url + f)).arrayBuffer())).digest('hex');
    assert.ok(sums.includes(sum), `${f} is what was signed`);
  }
  await r.follow('main li a[href$="/README.md"]');
  assert.match(await r.text('body'), /Untick/);
};

const dispute = async (r, scripted) => {
  await r.goto('/');
  await r.follow('footer a[href="/disputes"]');
  await r.type('#site', 'example.com');
  await r.tab.evaluate(() => { document.querySelector('#kind').value = 'dispute'; }); // its list is the system's, which no test can click
  await r.type('#text', '</blockquote><script>alert(1)</script> is what we say.');
  await r.follow('form.answer button');
  assert.equal(await r.text('h1'), 'Prove your domain', await r.text('body'));
  assert.match(await r.text('main'), /_untick\.example\.com/);
  assert.match(await r.text('blockquote'), /<script>alert\(1\)<\/script> is what we say/);
  if (scripted) await r.accessible();
  await r.follow('button[value=file]'); // nothing is there
  assert.equal(await r.text('h1'), 'Not filed');
  if (scripted) await r.accessible();
};

const hostile = async r => {
  for (const [path, words] of [['/sites/site-00-example.org', '⟨U+202E⟩gnitekram'], ['/sites/long-example.org', '<img src=x onerror=alert(1)>']]) {
    await r.goto(path);
    const said = await r.text('blockquote');
    assert.ok(said.includes(words), said.slice(0, 200));
    assert.ok(!/[\u202a-\u202e\u2066-\u2069]/.test(said));
    assert.equal((await r.texts('main script, main img, main textarea')).length, 0);
  }
  assert.ok((await r.text('blockquote')).length > 10000);
};

const framed = async (r, outer) => {
  await r.tab.goto(`${outer}/`);
  await r.fits();
  const [own, refused] = r.tab.frames().filter(f => f !== r.tab.mainFrame());
  assert.match(await own.evaluate(() => document.body.textContent), /not data[^]*Found on site-02-example\.org[^]*reporters[^]*95\s?%/);
  const [family, style] = await own.evaluate(() => [getComputedStyle(document.querySelector('h1')).fontFamily, document.styleSheets.length]);
  assert.ok(style === 1 && family.includes('Palatino'), 'its style is there');
  assert.deepEqual(await r.tab.evaluate(() => { const i = document.querySelector('#badge'); return [i.complete, i.naturalHeight]; }), [true, 48]);
  const inside = await refused.evaluate(() => document.body?.textContent ?? '').catch(() => '');
  assert.ok(!inside.includes('site-02-example.org at first sight') && !inside.includes('What reporters found'), 'a page refuses a frame');
  // Chromium sends a click into a frame of another process only once it has drawn that; until then a hand would click again, too.
  for (let i = 0; i < 20 && r.tab.url().startsWith(outer); i++) {
    await r.click('a[target=_top]', own).catch(() => {}); // gone already
    await new Promise(done => setTimeout(done, 300));
  }
  assert.equal(r.at(), '/sites/site-02-example.org');
};

/** Another origin, with the codes that a site's page offers and a page that may not be framed. */
const publisher = async () => {
  const page = await get('/sites/site-02-example.org');
  const codes = [...page.matchAll(/<code>(&lt;[^]*?)<\/code>/g)].map(m => m[1].replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#34;|&quot;/g, '"'));
  assert.equal(codes.length, 2);
  const body = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title><link rel="icon" href="data:,">
${codes.join('\n').replace('<iframe', '<iframe id="own"').replace('loading="lazy"', '').replace('<img', '<img id="badge" style="max-width: 100%"')}
<iframe id="refused" src="${url}/sites/site-02-example.org"></iframe>`;
  const server = http.createServer((_, res) => res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body));
  await new Promise(done => server.listen(0, '127.0.0.1', () => done()));
  return { origin: `http://localhost:${/** @type {any} */ (server.address()).port}`, close: () => { server.closeAllConnections(); server.close(); } };
};

const LAUNCH = {
  chromium: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] },
  firefox: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
};

const through = async (kind, outer) => {
  const wrong = [];
  for (const scripted of [true, false]) {
    const browser = await puppeteer.launch({ headless: true, protocolTimeout: 20000, ...LAUNCH[kind], extraPrefsFirefox: { 'javascript.enabled': scripted } });
    try {
      for (const [device, [width, height]] of Object.entries(SIZES)) {
        const tab = await browser.newPage();
        await tab.setViewport({ width, height });
        if (kind === 'chromium') await tab.setJavaScriptEnabled(scripted);
        const r = new Reader(tab, outer);
        let step = '';
        try {
          await tab.goto('data:text/html,<title>off</title><script>document.title = "on"</script>');
          assert.equal(await tab.evaluate(() => document.title), scripted ? 'on' : 'off', 'JavaScript is as it should be');
          for (const f of [search, site, readings, dispute, hostile, framed]) {
            step = f.name;
            await (f === framed ? framed(r, outer) : f(r, scripted));
          }
        } catch (err) { r.faults.push(`${step}, at ${tab.url()}: ${err.stack}`); }
        wrong.push(...r.faults.map(f => `${kind}, ${device}, ${scripted ? 'with' : 'without'} JavaScript: ${f}`));
        await tab.close();
      }
    } finally { await browser.close(); }
  }
  return wrong;
};

const other = await publisher();
const began = Date.now();
let wrong = [];
try {
  wrong = (await Promise.all(Object.keys(LAUNCH).map(kind => through(kind, other.origin)))).flat();
} finally { other.close(); }
for (const w of wrong) console.log(w);
console.log(`two browsers, each four ways, in ${((Date.now() - began) / 1000).toFixed(0)} s: ${wrong.length} wrong`);
process.exit(wrong.length ? 1 : 0);
