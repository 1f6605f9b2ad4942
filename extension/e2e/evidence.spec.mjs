// The evidence sheet: what it says, what its picture shows and does not show, and that it leaves the device by nobody's
// doing but the user's.
import assert from 'node:assert/strict';
import zlib from 'node:zlib';
import { inEach, until } from './drive/browser.mjs';
import { servePages } from './drive/pages.mjs';

// The user's own data is green, the control's words blue, the page red.
const style = '<style>body { background: #f00; margin: 20px } label { background: #00f; color: #00f } .mine { background: #0f0; color: #0f0 }</style>';
const PAGE = `<!doctype html><html lang="en"><title>Privacy settings</title>${style}<body><h1>Privacy settings</h1><p class="mine">jane.doe@example.org, 12 Elm Street</p>
  <p style="height:1200px"></p><p class="mine">4111 1111 1111 1111</p>
  <p><label><input type="checkbox" id="a" checked> Share my personal data with advertising partners</label> <span class="mine">jane.doe@example.org</span></p><p class="mine">Elm Street</p>
  <iframe title="More" src="inner.html" width="520" height="140" style="padding:7px;border:3px solid #0f0"></iframe></body></html>`;
const INNER = `<!doctype html><html lang="en">${style}<body><p class="mine">jane</p><label><input type="checkbox" id="f" checked> Send me offers and newsletters from partner companies by email</label></body></html>`;

/** The pixels of a PNG: [width, height, (x, y) => [r, g, b]]. */
const pixels = dataUrl => {
  const png = Buffer.from(dataUrl.split(',')[1], 'base64');
  let at = 8, width = 0, height = 0, bpp = 4;
  const idat = [];
  while (at < png.length) {
    const length = png.readUInt32BE(at), type = png.toString('latin1', at + 4, at + 8), body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') { width = body.readUInt32BE(0); height = body.readUInt32BE(4); bpp = body[9] === 6 ? 4 : 3; assert.equal(body[8], 8); }
    if (type === 'IDAT') idat.push(body);
    at += 12 + length;
  }
  const raw = zlib.inflateSync(Buffer.concat(idat)), stride = width * bpp, out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const a = x >= bpp ? out[y * stride + x - bpp] : 0, b = y ? out[(y - 1) * stride + x] : 0, c = x >= bpp && y ? out[(y - 1) * stride + x - bpp] : 0;
      const p = a + b - c, pa = Math.abs(p - a), pb = Math.abs(p - b), pc = Math.abs(p - c);
      const guess = [0, a, b, (a + b) >> 1, pa <= pb && pa <= pc ? a : pb <= pc ? b : c][filter];
      out[y * stride + x] = raw[y * (stride + 1) + 1 + x] + guess & 255;
    }
  }
  return { width, height, at: (x, y) => [...out.subarray(y * stride + x * bpp, y * stride + x * bpp + 3)] };
};
/** The shares of its pixels by colour. */
const colours = image => {
  const n = { black: 0, red: 0, green: 0, blue: 0, other: 0 };
  for (let y = 0; y < image.height; y++) for (let x = 0; x < image.width; x++) {
    const [r, g, b] = image.at(x, y).map(v => v > 127);
    n[!r && !g && !b ? 'black' : r && !g && !b ? 'red' : !r && g && !b ? 'green' : !r && !g && b ? 'blue' : 'other']++;
  }
  for (const k of Object.keys(n)) n[k] /= image.width * image.height;
  return n;
};

const exported = sheet => sheet.run(() => new Promise(done => {
  const made = URL.createObjectURL, click = HTMLAnchorElement.prototype.click;
  URL.createObjectURL = blob => { URL.createObjectURL = made; blob.text().then(done); return made.call(URL, blob); };
  HTMLAnchorElement.prototype.click = function () { HTMLAnchorElement.prototype.click = click; };
  document.getElementById('json').click();
})).then(JSON.parse);

inEach('a sheet says what was found, shows the control and nothing else, and keeps what the user leaves in', async b => {
  const pages = await servePages({ 'page.html': PAGE, 'inner.html': INNER });
  try {
    const page = await b.tab(`${pages.url('page.html')}?user=jane&session=s3cret#top`);
    const id = await b.tabId(page);
    await b.ask('check', { tabId: id, asked: true });
    const all = await until('page and frame', async () => { const { frames } = await b.ask('page', { tabId: id }); return frames.length === 2 && frames.every(f => f.count) && frames.flatMap(f => f.findings); });
    const popup = await b.popup(id);
    await page.front();
    /** One click in the popup; the page that it opens. */
    const make = async f => {
      await until('the card', () => popup.run(key => document.querySelector(`[data-finding="${key}"] [data-act=evidence]`) !== null, `${f.frameId}:${f.id}`));
      await popup.run(key => document.querySelector(`[data-finding="${key}"] [data-act=evidence]`).click(), `${f.frameId}:${f.id}`);
      const url = await until('the sheet', () => b.ext.run(() => (globalThis.browser ?? chrome).tabs.query({}).then(l => l.map(t => t.url ?? '').find(u => u.includes('/evidence/evidence.html#')))));
      const sheet = await b.tab(url);
      await b.ext.run(url => (globalThis.browser ?? chrome).tabs.query({}).then(l => l.filter(t => t.url === url).slice(0, 1)), url);
      return { sheet, url };
    };
    const closeAll = () => b.ext.run(() => { const { tabs } = globalThis.browser ?? chrome; return tabs.query({}).then(l => tabs.remove(l.filter(t => t.url?.includes('/evidence/evidence.html#')).map(t => t.id))); });

    const { sheet } = await make(all.find(f => f.frameId === 0));
    const shown = await sheet.run(() => document.getElementById('sheet').innerText);
    for (const words of ['Share my personal data with advertising partners', 'UTC', `${new URL(pages.url('page.html')).origin}/page.html`, new Date().toISOString().slice(0, 10)]) assert.ok(shown.includes(words), `${words} in ${shown}`);
    assert.ok(!/jane|s3cret/.test(shown), 'nothing of the address that may be the user’s');
    const data = await exported(sheet);
    assert.deepEqual([data.format, data.label, data.purpose, data.state, data.kind], [1, 'Share my personal data with advertising partners', 'third_party_sharing', 'on', 'checkbox']);
    assert.equal(data.address, `${new URL(pages.url('page.html')).origin}/page.html`);
    assert.ok(data.words.length && data.page_kind && data.versions.untick && data.versions.rules && Math.abs(Date.now() - Date.parse(data.seen)) < 60000);
    assert.equal(data.first_seen.setting, 'on');
    const c = colours(pixels(data.picture));
    assert.ok(c.blue > 0.2, `the control’s words are there: ${JSON.stringify(c)}`);
    assert.ok(c.green < 0.002, `the user’s own data is not: ${JSON.stringify(c)}`);
    assert.ok(c.black > 0.1);
    await sheet.run(() => document.getElementById('whole').click());
    assert.match((await exported(sheet)).address, /\?user=jane&session=s3cret#top$/, 'whole only when wanted');
    await sheet.run(() => document.getElementById('remove').click());
    assert.equal((await exported(sheet)).picture, undefined);
    assert.equal(await sheet.run(() => document.getElementById('picture').hidden), true);
    if (process.env.SHOTS) { await sheet.reload().catch(() => {}); await until('it', () => sheet.run(() => document.documentElement.dataset.ready === 'true')); await sheet.shot(`${process.env.SHOTS}/evidence-${b.kind}.png`); }
    await sheet.close();
    await closeAll();
    await until('the sheet to be forgotten with its page', async () => !Object.keys(await b.stored('session', null)).some(k => k.startsWith('evidence:')));

    await page.front();
    const inner = await make(all.find(f => f.frameId !== 0));
    const framed = await exported(inner.sheet);
    assert.equal(framed.embedded, 'fixtures.localhost');
    const d = colours(pixels(framed.picture));
    assert.ok(d.blue > 0.2 && d.green < 0.002, `in a frame too: ${JSON.stringify(d)}`);
    await inner.sheet.close();
    await closeAll();
    if (b.kind === 'chromium') { // the tabs share one window: what it shows of the page is no longer what the page was laid out for
      await popup.size(390, 844);
      await page.front();
      const { sheet } = await make(all.find(f => f.frameId === 0));
      assert.equal((await exported(sheet)).picture, undefined, 'no picture rather than one of another place');
      await sheet.close();
      await closeAll();
    }
    assert.deepEqual(pages.sent, [], 'nothing went to the page');
  } finally {
    pages.close();
  }
});
