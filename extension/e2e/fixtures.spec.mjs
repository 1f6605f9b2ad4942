// The pages of every rule and kind of control (wasm/rules/testdata), judged by the built extension: the same findings in
// Chromium, in Firefox, and natively (wasm/rules/rules_test.go reads the same .json).
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inEach } from './drive/browser.mjs';
import { servePages } from './drive/pages.mjs';

const DIR = fileURLToPath(new URL('../../wasm/rules/testdata/', import.meta.url));
const fixtures = fs.readdirSync(DIR, { recursive: true }).map(String).filter(f => f.endsWith('.html')).sort();
const served = Object.fromEntries(fixtures.map(f => [f.replace('/', '--'), fs.readFileSync(DIR + f)]));

/** The last step of a selector is what native and browser name alike. The rule may differ: a browser sees by the drawing
 * that two buttons are one choice. */
const key = f => [f.selector.split(' >>> ').at(-1), f.purpose, f.polarity, f.outcome].join(' ');

inEach('fixtures: the findings are those of the native checker', async b => {
  const pages = await servePages(served);
  try {
    const wrong = [];
    const tab = await b.tab();
    for (const fixture of fixtures) {
      await tab.goto(pages.url(fixture.replace('/', '--')));
      const frames = await b.ask('scan', { tabId: await b.tabId(tab), all: false });
      const got = frames.flatMap(f => f.findings).map(key).sort();
      const want = JSON.parse(fs.readFileSync(DIR + fixture.replace(/\.html$/, '.json'), 'utf8')).map(key).sort();
      if (JSON.stringify(got) !== JSON.stringify(want)) wrong.push({ fixture, got, want });
    }
    assert.ok(fixtures.length > 30);
    assert.deepEqual(wrong, []);
  } finally { pages.close(); }
});
