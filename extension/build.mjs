// node build.mjs [--test]: the source tree, as it is, with the two wasm files beside it, for each browser.
// --test also makes chromium-test and firefox-test: the same files, but hosts granted in the manifest, since no test can
// click a browser's own permission prompt.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { icon } from './icons.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const SOURCE = ['anonymity', 'background', 'content', 'evidence', 'options', 'overview', 'popup', 'shared', 'welcome', '_locales'];
const WASM = ['checker.wasm', 'reporter.wasm'];
const test = process.argv.includes('--test');

const wasmDir = path.join(here, '..', 'build');
const missing = WASM.filter(f => !fs.existsSync(path.join(wasmDir, f)));
if (missing.length && !process.argv.includes('--without-wasm')) {
  console.error(`couldn't find ${missing.join(', ')} in ${path.relative(process.cwd(), wasmDir) || '.'}: build the wasm first`);
  process.exit(1);
}

const manifest = JSON.parse(fs.readFileSync(path.join(here, 'manifest.json'), 'utf8'));

/** @param {string} name of the folder @param {any} m its manifest */
const make = (name, m) => {
  const out = path.join(here, 'dist', name);
  fs.rmSync(out, { recursive: true, force: true });
  for (const dir of SOURCE) fs.cpSync(path.join(here, dir), path.join(out, dir), { recursive: true, filter: f => !f.endsWith('.test.mjs') });
  for (const f of WASM) if (!missing.includes(f)) fs.copyFileSync(path.join(wasmDir, f), path.join(out, f));
  fs.mkdirSync(path.join(out, 'icons'));
  for (const size of [16, 32, 48, 128]) fs.writeFileSync(path.join(out, 'icons', `${size}.png`), icon(size));
  fs.writeFileSync(path.join(out, 'manifest.json'), `${JSON.stringify(m, null, 2)}\n`);
};

/** What only a test needs. @param {any} m */
const granted = m => {
  const all = structuredClone(m);
  all.host_permissions = all.optional_host_permissions;
  delete all.optional_host_permissions;
  const { gecko } = all.browser_specific_settings;
  gecko.data_collection_permissions = { required: gecko.data_collection_permissions.optional };
  return all;
};

for (const [name, m] of /** @type {[string, any][]} */ ([['chromium', manifest], ['firefox', manifest]])) {
  make(name, m);
  if (test) make(`${name}-test`, granted(m));
}
