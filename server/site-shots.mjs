// node site-shots.mjs URL [FOLDER]: opens every page of a running server at desktop and phone width, light and dark, asks
// axe-core about each, looks whether anything is wider than the screen and how heavy the page is, and puts pictures into
// FOLDER, if it is given one. Exits 1 with what is wrong. The browser runs no script of the pages: there is none.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import zlib from 'node:zlib';
import { PAGES } from './site-pages.mjs';

const require = createRequire(new URL('../extension/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const [, , url, folder] = process.argv;
const MOST = 60_000; // bytes gzip

const wrong = [];
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});
try {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const [device, width, height] of /** @type {const} */ ([['desktop', 1280, 900], ['phone', 390, 844]])) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP: true });
      const tab = await context.newPage();
      for (const [name, path] of Object.entries(PAGES)) {
        const answer = await tab.goto(url + path);
        const where = `${name}, ${device}, ${colorScheme}`;
        if (answer?.status() !== 200) wrong.push(`${where}: ${answer?.status()}`);
        const weight = zlib.gzipSync(await answer.body()).length;
        if (weight > MOST) wrong.push(`${where}: ${weight} bytes gzip`);
        const over = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wrong.push(`${where}: ${over} pixels too wide`);
        if (folder) await tab.screenshot({ path: `${folder}/${name}-${device}-${colorScheme}.png` });
        await tab.evaluate(axe);
        const { violations } = await tab.evaluate(() => window['axe'].run());
        for (const v of violations) wrong.push(`${where}: axe ${v.id}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')}`);
      }
      await context.close();
    }
  }
} finally { await browser.close(); }
for (const w of wrong) console.log(w);
console.log(`${Object.keys(PAGES).length} pages, each four ways: ${wrong.length} wrong`);
process.exit(wrong.length ? 1 : 0);
