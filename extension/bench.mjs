// node bench.mjs (make bench-extension): what Untick costs a page, in headless Chromium: page load and a click's latency
// with and without it, and the time of a scan beside axe-core's and beside the bare reading of labels, styles and boxes.
// Sizes are numbers of controls. With and without take turns, and medians are printed, for the machine does other things too.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Browser, until } from './e2e/drive/browser.mjs';
import { servePages } from './e2e/drive/pages.mjs';

const SIZES = (process.env.SIZES ?? '100,1000,5000,20000').split(',').map(Number);
const ROUNDS = Number(process.env.ROUNDS ?? 7), MAX_AXE = 5000; // axe-core takes minutes for more
const axe = fs.readFileSync(path.join(path.dirname(createRequire(import.meta.url).resolve('axe-core')), 'axe.min.js'), 'utf8');
const median = list => [...list].sort((a, b) => a - b)[list.length >> 1];
const ms = x => x < 10 ? x.toFixed(1) : String(Math.round(x));

/** A settings page in sections of ten, as pages are: half of the boxes labelled around, half by for. */
const pageOf = n => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Settings</title><style>
  body { font: 16px/1.5 sans-serif; max-width: 50em; margin: auto } .row { display: flex; gap: .5em; padding: .4em; border-bottom: 1px solid #ddd } small { color: #666 }</style></head><body><h1>Privacy settings</h1>
  ${Array.from({ length: Math.ceil(n / 10) }, (_, s) => `<section><h2>Section ${s}</h2>${Array.from({ length: Math.min(10, n - 10 * s) }, (_, i) => {
    const id = `c${10 * s + i}`, words = ['Share my data with advertising partners', 'Dark mode', 'Send me special offers', 'Do not sell my data', 'Remember me'][i % 5];
    return i % 2 ? `<div class="row"><input type="checkbox" id="${id}" name="${id}" checked><label for="${id}">${words}</label><small>Setting ${id}</small></div>`
      : `<div class="row"><label><input type="checkbox" name="${id}" checked> ${words}</label></div>`;
  }).join('')}</section>`).join('')}
  <script>addEventListener('load', () => setTimeout(() => { window.loaded = performance.now(); }))</script></body></html>`;

/** The bare reading: every control's label, style and box, as straightforwardly as can be. */
const bare = () => {
  const began = performance.now();
  const labels = new Map();
  for (const l of document.querySelectorAll('label[for]')) labels.set(l.htmlFor, l);
  let sum = 0;
  for (const el of document.querySelectorAll('input[type=checkbox], input[type=radio], select, [role=switch], [role=checkbox]')) {
    const label = el.closest('label') ?? labels.get(el.id);
    sum += (label ?? el).textContent.length;
    const style = getComputedStyle(label ?? el);
    sum += style.color.length + style.fontSize.length + style.opacity.length + style.visibility.length;
    sum += el.getBoundingClientRect().width + (label ?? el).getBoundingClientRect().width;
  }
  return { ms: performance.now() - began, sum };
};
/** The latency of a click: from the event to the frame that shows its effect. */
const click = () => new Promise(done => {
  const box = document.querySelector('input');
  const began = performance.now();
  box.click();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
});

/** One page load, from the navigation until load has been handled and the page's next task could run. */
const load = async (tab, url) => {
  await tab.goto(url);
  return until('the load', () => tab.run(() => window.loaded), 30000);
};

const pages = await servePages(Object.fromEntries(SIZES.map(n => [`${n}.html`, pageOf(n)])));
const b = await Browser.open('chromium');
try {
  const rows = [];
  for (const n of SIZES) {
    const url = pages.url(`${n}.html`);
    const got = { without: [], with: [], click0: [], click1: [], scan: [], bare: [] };
    let tab = await b.tab();
    for (let i = 0; i < ROUNDS; i++) {
      for (const on of i % 2 ? [true, false] : [false, true]) {
        await b.ask('automatic', { on });
        got[on ? 'with' : 'without'].push(await load(tab, url));
        await new Promise(done => setTimeout(done, Math.min(8000, 800 + n / 2))); // the first look is over, so the next load has the machine for itself
        for (let k = 0; k < 5; k++) got[on ? 'click1' : 'click0'].push(await tab.run(click));
      }
    }
    await b.ask('automatic', { on: false });
    await tab.close();
    tab = await b.tab();
    await load(tab, url);
    const tabId = await b.tabId(tab);
    for (let i = 0; i < 7; i++) {
      got.bare.push((await tab.run(bare)).ms);
      const [frame] = await b.ask('scan', { tabId, all: false });
      if (frame.controls !== n) throw new Error(`couldn't read all: ${frame.controls} of ${n}`);
      got.scan.push(frame.time);
    }
    let axeTime = null;
    if (n <= MAX_AXE) {
      await tab.page.addScriptTag({ content: axe });
      const times = [];
      for (let i = 0; i < 3 && (i === 0 || times[0] < 20000); i++) times.push(await tab.run(async () => { const began = performance.now(); await axe.run(); return performance.now() - began; }));
      axeTime = Math.min(...times);
    }
    await tab.close();
    const row = { n, without: median(got.without), with: median(got.with), click0: median(got.click0), click1: median(got.click1), bare: Math.min(...got.bare.slice(1)), scan: Math.min(...got.scan.slice(1)), first: got.scan[0], axe: axeTime };
    rows.push(row);
    console.log(`${n} controls: load ${ms(row.without)} → ${ms(row.with)} ms; click ${ms(row.click0)} → ${ms(row.click1)} ms; bare ${ms(row.bare)}, scan ${ms(row.scan)} (first ${ms(row.first)}), axe-core ${row.axe ? ms(row.axe) : '-'} ms`);
  }
  console.log('\n| controls | load without → with (ms) | difference | click → frame without → with (ms) | bare reading (ms) | scan, warm (ms) | × bare | scan, first (ms) | axe-core, warm (ms) | × scan | scan per control (µs) |');
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const r of rows) {
    console.log(`| ${r.n} | ${ms(r.without)} → ${ms(r.with)} | ${(100 * (r.with / r.without - 1)).toFixed(1)} % | ${ms(r.click0)} → ${ms(r.click1)} | ${ms(r.bare)} | ${ms(r.scan)} | ${(r.scan / r.bare).toFixed(1)} | ${ms(r.first)} | ${r.axe ? ms(r.axe) : 'not run'} | ${r.axe ? (r.axe / r.scan).toFixed(0) : ''} | ${Math.round(1000 * r.scan / r.n)} |`);
  }
} finally {
  await b.close();
  pages.close();
}
