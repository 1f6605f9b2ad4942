// node check.mjs URL RELEASE: what others' checkers say of a running server and of a release: the Nu HTML checker of every page,
// Lighthouse of the front, the list and a site on a phone and a desktop, Redocly of the OpenAPI document, Frictionless of the
// data package and of each of its tables. Exits 1 with what is wrong.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { PAGES } from '../site-pages.mjs';

const require = createRequire(import.meta.url);
const [, , url, release] = process.argv;
const LEAST = 95; // of 100, in each of Lighthouse's categories
const wrong = [];
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'untick-quality-'));

/** A command's output, whatever its exit status. */
const run = (command, ...args) => {
  try {
    return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'pipe'], cwd: work });
  } catch (err) {
    if (err.status === undefined || err.status === null) throw err;
    return `${err.stdout}${err.stderr}`;
  }
};

const nu = async () => {
  for (const [name, at] of Object.entries(PAGES)) fs.writeFileSync(path.join(work, `${name}.html`), await (await fetch(url + at)).text());
  fs.writeFileSync(path.join(work, 'style.css'), await (await fetch(`${url}/style.css`)).text());
  const files = fs.readdirSync(work).filter(f => /\.(html|css)$/.test(f));
  const { messages } = JSON.parse(run('java', '-jar', require('vnu-jar'), '--format', 'json', '--stdout', '--also-check-css', ...files));
  for (const m of messages) wrong.push(`Nu: ${m.url.split('/').pop()}:${m.lastLine}: ${m.type}: ${m.message}`);
  console.log(`Nu HTML checker: ${files.length} files, ${messages.length} messages`);
};

const lighthouse = async () => {
  const { default: measure, desktopConfig } = await import('lighthouse');
  const { launch } = await import('chrome-launcher');
  const chrome = await launch({
    chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium', logLevel: 'silent',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
  try {
    for (const name of ['front', 'sites', 'site']) {
      for (const [device, config] of [['phone', undefined], ['desktop', desktopConfig]]) {
        const once = async () => (await measure(url + PAGES[name], { port: chrome.port, logLevel: 'error' }, config)).lhr;
        let lhr = await once();
        if (lhr.runtimeError) lhr = await once(); // a busy machine paints too late to be measured
        const scores = Object.entries(lhr.categories).map(([id, c]) => [id, Math.round(100 * c.score)]);
        console.log(`Lighthouse ${lhr.lighthouseVersion}, ${name}, ${device}: ${scores.map(s => s.join(' ')).join(', ')}`);
        for (const [id, score] of scores) {
          if (score >= LEAST) continue;
          const audits = lhr.categories[id].auditRefs.filter(r => r.weight > 0 && lhr.audits[r.id].score !== null && lhr.audits[r.id].score < 0.9).map(r => r.id);
          wrong.push(`Lighthouse: ${name}, ${device}: ${id} ${score}: ${audits.join(', ')}`);
        }
      }
    }
  } finally { chrome.kill(); }
};

const openAPI = async () => {
  fs.writeFileSync(path.join(work, 'openapi.json'), await (await fetch(`${url}/api/v1/openapi.json`)).text());
  fs.writeFileSync(path.join(work, 'redocly.yaml'), 'extends: [recommended]\ntelemetry: off\n');
  const out = run(process.execPath, path.join(path.dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js'), 'lint', 'openapi.json', '--format', 'json');
  const { totals, problems } = JSON.parse(out.slice(out.indexOf('{'), out.lastIndexOf('}') + 1));
  for (const p of problems) wrong.push(`OpenAPI: ${p.severity}: ${p.message} (${p.location[0]?.pointer})`);
  console.log(`Redocly: ${totals.errors} errors, ${totals.warnings} warnings`);
};

const frictionless = async () => {
  const { Package } = require('datapackage');
  const descriptor = JSON.parse(fs.readFileSync(path.join(release, 'datapackage.json'), 'utf8'));
  const data = await Package.load(descriptor, { basePath: release });
  for (const err of data.errors) wrong.push(`Frictionless: ${err.message}`);
  let rows = 0;
  for (const table of data.resources) {
    try {
      rows += (await table.read({ keyed: true })).length;
    } catch (err) {
      wrong.push(`Frictionless: ${table.name}: ${err.message} ${(err.errors ?? []).map(e => e.message).slice(0, 3).join('; ')}`);
    }
  }
  console.log(`Frictionless: ${data.valid ? 'a valid data package' : 'no valid data package'}, ${data.resources.length} tables, ${rows} rows as their schema says`);
  if (!data.valid || rows === 0) wrong.push('Frictionless: nothing valid to read');
};

try {
  for (const check of [nu, openAPI, frictionless, lighthouse]) await check();
} finally { fs.rmSync(work, { recursive: true, force: true }); }
for (const w of wrong) console.log(w);
console.log(`${wrong.length} wrong`);
process.exit(wrong.length ? 1 : 0);
