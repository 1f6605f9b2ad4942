// node dist.mjs [--out DIR]: what is handed to the stores, from extension/dist and the sources: untick-chromium-X.zip,
// untick-firefox-X.xpi, untick-source-X.zip. `make dist` calls it, then again in the unpacked source archive, and compares.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from './zip.mjs';

const here = path.dirname(fileURLToPath(import.meta.url)), root = path.join(here, '..');
const at = process.argv.indexOf('--out');
const out = at < 0 ? path.join(root, 'build', 'dist') : path.resolve(process.argv[at + 1]);

// What rebuilds the extension, and what explains it. The server is no part of it.
const SOURCES = ['LICENSE', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'Makefile', 'go.mod', 'go.sum', 'wasm', 'extension'];
const NOT = /^extension\/(dist|node_modules)\/|^extension\/docs\/.*\.png$|\.wasm$/;

/** @param {string} dir @returns {string[]} paths of the files below it, relative, with "/" */
const filesIn = dir => fs.readdirSync(dir, { recursive: true, withFileTypes: true }).filter(e => e.isFile())
  .map(e => path.relative(dir, path.join(e.parentPath ?? e.path, e.name)).split(path.sep).join('/'));

/** The tracked files, so that nothing that merely lies about is published; all of them where there is no repository. */
const sources = () => {
  const listed = fs.existsSync(path.join(root, '.git'))
    ? execFileSync('git', ['ls-files', '-z', '--', ...SOURCES], { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 }).split('\0').filter(Boolean)
    : SOURCES.flatMap(s => fs.statSync(path.join(root, s)).isDirectory() ? filesIn(path.join(root, s)).map(f => `${s}/${f}`) : [s]);
  return listed.filter(f => !NOT.test(f) && fs.existsSync(path.join(root, f)));
};

const pack = (/** @type {string} */ dir, /** @type {string[]} */ names) => zip(new Map(names.map(n => [n, fs.readFileSync(path.join(dir, n))])));

const { version } = JSON.parse(fs.readFileSync(path.join(here, 'manifest.json'), 'utf8'));
fs.mkdirSync(out, { recursive: true });
for (const [name, dir, names] of /** @type {[string, string, string[]][]} */ ([
  [`untick-chromium-${version}.zip`, path.join(here, 'dist', 'chromium'), filesIn(path.join(here, 'dist', 'chromium'))],
  [`untick-firefox-${version}.xpi`, path.join(here, 'dist', 'firefox'), filesIn(path.join(here, 'dist', 'firefox'))],
  [`untick-source-${version}.zip`, root, sources()],
])) {
  const bytes = pack(dir, names);
  fs.writeFileSync(path.join(out, name), bytes);
  console.log(`${name}\t${names.length} files\t${bytes.length} bytes`);
}
