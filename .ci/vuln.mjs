// node .ci/vuln.mjs (make check): known vulnerabilities in what the code calls. The database is a pinned state of Go's own, fetched as a
// module like every other, so that the answer is the same for all and nothing but the module proxy is asked. Fails on those of
// modules; the standard library's depend on the machine's Go and are named with the Go that has them mended.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const SCANNER = 'golang.org/x/vuln/cmd/govulncheck@v1.9.0';
const DATABASE = 'golang.org/x/vulndb', STATE = 'v0.0.0-20261105234957-e22db6528018';

const go = (...args) => execFileSync('go', args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });

const index = path.resolve(`build/vulndb-${STATE}`);
if (!fs.existsSync(index)) {
  const { Dir: dir } = JSON.parse(go('mod', 'download', '-json', `${DATABASE}@${STATE}`));
  go('run', `${DATABASE}/cmd/indexdb@${STATE}`, '-vulns', path.join(dir, 'data/osv'), '-out', `${index}.part`);
  fs.renameSync(`${index}.part`, index);
}

/** The messages are JSON objects one after the other, each ended by a closing brace alone on its line. */
const messages = go('run', SCANNER, '-format', 'json', '-db', `file://${index}`, './wasm/...', './server/...')
  .split(/^\}$/m).filter(s => s.trim()).map(s => JSON.parse(`${s}}`));
const said = new Map(messages.filter(m => m.osv).map(m => [m.osv.id, m.osv.summary]));
/** @type {Map<string, {module: string, has: string, mended: string}>} */
const called = new Map();
for (const { finding } of messages) {
  const [at] = finding?.trace ?? [];
  if (at?.function) called.set(finding.osv, { module: at.module, has: at.version, mended: finding.fixed_version || 'nowhere yet' });
}
let failed = false;
for (const [id, { module, has, mended }] of called) {
  const ours = module !== 'stdlib';
  failed ||= ours;
  console.log(`${ours ? 'vulnerable' : 'this Go'}: ${id} ${module}@${has}, mended in ${mended}: ${said.get(id)}`);
}
console.log(`vulnerabilities: ${called.size} called, state of the database ${STATE.slice(7, 15)}`);
process.exitCode = failed ? 1 : 0;
