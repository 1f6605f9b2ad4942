// IN=DIR OUT=FILE.jsonl node e2e/scan-pages.mjs: what the built extension finds on every page of a folder, in headless
// Chromium. BLOCK_SCRIPTS=1 serves the pages with script-src 'none'; ALL=1 writes every control; TABS=n works in n tabs.
//
// Each page is written and noted in OUT.done as soon as it is judged, so a run that was broken off goes on where it was.
import fs from 'node:fs';
import http from 'node:http';
import { isUtf8 } from 'node:buffer';
import path from 'node:path';
import { launchChromium, CannotStart } from './drive/chromium.mjs';

const IN = process.env.IN, OUT = process.env.OUT;
if (!IN || !OUT || !fs.existsSync(IN)) {
  console.error('usage: IN=DIR OUT=FILE.jsonl [BLOCK_SCRIPTS=1] [ALL=1] [TABS=2] node e2e/scan-pages.mjs');
  process.exit(2);
}
const ALL = process.env.ALL === '1', BLOCK = process.env.BLOCK_SCRIPTS === '1', TABS = Math.min(8, Number(process.env.TABS) || 2);
const PAGE_LIMIT = 30000; // ms for one page, from opening to judgement
const TRIES = 2;

const DONE = `${OUT}.done`;
const lines = file => fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
const key = `${BLOCK ? 'blocked' : 'scripts'} ${ALL ? 'all' : 'found'}`;
const done = new Set();
for (const line of lines(DONE)) {
  const [how, page] = line.split('\t');
  if (how === key) done.add(page);
}
if (!done.size) {
  fs.writeFileSync(DONE, '');
  fs.writeFileSync(OUT, '');
} else {
  // A run broken off between the two writes has lines of a page that is not done: they are written again.
  const kept = lines(OUT).filter(l => { try { return done.has(JSON.parse(l).page); } catch { return false; } });
  fs.writeFileSync(OUT, kept.map(l => `${l}\n`).join(''));
}

const pages = fs.readdirSync(IN).filter(f => f.endsWith('.html')).map(f => f.slice(0, -5)).sort();
const todo = pages.filter(p => !done.has(p));

const server = http.createServer((req, res) => {
  const name = path.basename(decodeURIComponent(new URL(req.url, 'http://x').pathname));
  const file = path.join(IN, name);
  if (!name.endsWith('.html') || !fs.existsSync(file)) {
    res.writeHead(404).end();
    return;
  }
  const body = fs.readFileSync(file);
  // A page saved by a browser is UTF-8 whatever its meta element still says.
  const head = { 'content-type': isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html', 'cache-control': 'no-store' };
  if (BLOCK) head['content-security-policy'] = "script-src 'none'";
  res.writeHead(200, head).end(body);
});
await new Promise(ready => server.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${server.address().port}/`;

const limit = (promise, ms, what) => {
  let timer;
  return Promise.race([promise, new Promise((_, no) => { timer = setTimeout(() => no(new Error(`${what} took longer than ${ms} ms`)), ms); })]).finally(() => clearTimeout(timer));
};

/** A browser and the extension page that talks to the background. */
const open = async () => {
  const browser = await launchChromium();
  const ask = await browser.context.newPage();
  await ask.goto(browser.url('options/options.html'));
  return { browser, ask };
};
let current = open();
let generation = 0;
const relaunch = async seen => {
  if (seen !== generation) return;
  generation++;
  const old = current;
  current = (async () => {
    await limit(old.then(o => o.browser.close()), 10000, 'closing').catch(() => {});
    return open();
  })();
  await current;
};

/** Settled: loaded, and its controls the same for two looks in a row. @param {import('playwright-core').Page} page */
const settled = async page => {
  await page.waitForLoadState('load', { timeout: 8000 }).catch(() => {});
  if (BLOCK) return;
  let before = -1;
  for (let i = 0; i < 12; i++) {
    await page.waitForTimeout(150);
    const now = await limit(page.evaluate(() => document.getElementsByTagName('*').length), 3000, 'counting').catch(() => before);
    if (now === before) return;
    before = now;
  }
};

const judge = async name => {
  const { browser, ask } = await current;
  const page = await browser.context.newPage();
  try {
    page.on('dialog', d => { d.dismiss().catch(() => {}); });
    await page.goto(base + encodeURIComponent(`${name}.html`), { waitUntil: 'domcontentloaded', timeout: 15000 });
    await settled(page);
    const url = page.url();
    const answer = await ask.evaluate(async ([url, all]) => {
      const tab = (await chrome.tabs.query({})).find(t => t.url === url);
      return tab ? chrome.runtime.sendMessage({ type: 'scan', tabId: tab.id, all }) : { error: 'the tab is gone' };
    }, [url, ALL]);
    if (!answer || answer.error) throw new Error(answer?.error ?? 'no answer');
    return answer.value;
  } finally {
    await limit(page.close({ runBeforeUnload: false }), 5000, 'closing the tab').catch(() => {});
  }
};

const KEYS = ['kind', 'nth', 'label', 'state', 'purpose', 'polarity', 'outcome', 'severity', 'cues', 'language', 'page_kind', 'rule', 'words', 'why'];
const line = (page, frame, f) => {
  const out = { page, frame, selector: frame ? `${frame} >>> ${f.selector}` : f.selector };
  for (const k of KEYS) if (f[k] !== undefined) out[k] = f[k];
  return JSON.stringify(out);
};

let finished = 0, failed = 0, found = 0, slowest = 0;
const began = Date.now();
const progress = () => {
  const s = `${finished}/${todo.length} pages, ${found} lines, ${failed} failed, ${Math.round((Date.now() - began) / 1000)} s`;
  process.stderr.write(process.stderr.isTTY ? `\r${s} ` : finished % 25 === 0 || finished === todo.length ? `${s}\n` : '');
};

const worker = async queue => {
  for (let name; (name = queue.shift()) !== undefined;) {
    let frames = null, why = '';
    for (let i = 0; i < TRIES && !frames; i++) {
      const seen = generation;
      try {
        frames = await limit(judge(name), PAGE_LIMIT, name);
      } catch (err) {
        if (err instanceof CannotStart) {
          console.error(err.message);
          process.exit(2);
        }
        why = String(err?.message ?? err).split('\n')[0];
        // A tab that does not answer may have taken the browser with it.
        if (/crash|closed|longer than|disconnected|no answer/i.test(why)) await limit(relaunch(seen), 60000, 'relaunching').catch(() => {});
      }
    }
    if (frames) {
      const out = frames.flatMap(f => f.findings.map(x => line(name, f.frame, x)));
      for (const f of frames) {
        slowest = Math.max(slowest, f.longest);
        if (process.env.SLOW && f.longest > Number(process.env.SLOW)) process.stderr.write(`${name}: ${f.longest.toFixed(0)} ms in one slice, ${f.controls} controls, ${f.time.toFixed(0)} ms in all\n`);
      }
      found += out.length;
      if (out.length) fs.appendFileSync(OUT, `${out.join('\n')}\n`);
      fs.appendFileSync(DONE, `${key}\t${name}\n`);
    } else {
      failed++;
      fs.appendFileSync(DONE, `failed\t${name}\t${why}\n`);
      process.stderr.write(`\ncouldn't judge ${name}: ${why}\n`);
    }
    finished++;
    progress();
  }
};

process.stderr.write(`${pages.length} pages, ${pages.length - todo.length} done before, ${BLOCK ? 'scripts blocked' : 'scripts on'}, ${TABS} tabs\n`);
const queue = [...todo];
await Promise.all(Array.from({ length: Math.min(TABS, queue.length || 1) }, () => worker(queue)));
await limit(current.then(o => o.browser.close()), 10000, 'closing').catch(() => {});
server.close();
process.stderr.write(`\n${OUT}: ${found} lines of ${finished - failed} pages, ${failed} failed, longest slice ${slowest.toFixed(1)} ms\n`);
process.exit(failed ? 1 : 0);
