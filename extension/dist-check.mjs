// node dist-check.mjs: unpacks the source archive of build/dist into an empty folder, builds there as a store's reviewer
// would, and compares the three archives byte for byte. FRESH=1 gives the compiler an empty cache, which takes minutes.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import yauzl from 'yauzl';

const built = fileURLToPath(new URL('../build/dist/', import.meta.url));
const archives = fs.readdirSync(built).filter(f => /\.(zip|xpi)$/.test(f)).sort();
const source = archives.find(f => f.startsWith('untick-source-'));
if (!source || archives.length !== 3) throw new Error(`couldn't find one version's three archives in ${built}: ${archives}`);

/** @param {string} file @param {string} to @returns {Promise<void>} */
const unpack = (file, to) => new Promise((done, fail) => {
  yauzl.open(file, { lazyEntries: true, strictFileNames: true }, (err, z) => {
    if (err) { fail(err); return; }
    z.on('error', fail).on('end', () => done());
    z.on('entry', entry => z.openReadStream(entry, (err, stream) => {
      if (err) { fail(err); return; }
      const at = path.join(to, entry.fileName);
      fs.mkdirSync(path.dirname(at), { recursive: true });
      stream.on('error', fail).pipe(fs.createWriteStream(at)).on('error', fail).on('close', () => z.readEntry());
    }));
    z.readEntry();
  });
});

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'untick-rebuild-'));
try {
  await unpack(path.join(built, source), dir);
  const env = { ...process.env, ...(process.env.FRESH ? { GOCACHE: path.join(dir, '.go-cache') } : {}) };
  execFileSync('make', ['--no-print-directory', 'archives'], { cwd: dir, env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 1200000 });
  const differ = archives.filter(f => !fs.readFileSync(path.join(built, f)).equals(fs.readFileSync(path.join(dir, 'build', 'dist', f))));
  if (differ.length) {
    console.error(`couldn't rebuild the same from source: ${differ.join(', ')} differ`);
    process.exitCode = 1;
  } else {
    console.log('rebuilt from the source archive: all three are the same, byte for byte');
  }
} finally {
  fs.rmSync(dir, { recursive: true, force: true });
}
