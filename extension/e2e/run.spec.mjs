// `make run` without a display: says what it would open, serves the pages, and leaves nothing behind.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { until } from './drive/browser.mjs';
import { listen } from './drive/pages.mjs';

test('it starts the server, names the pages, and Ctrl-C ends everything', { timeout: 60000 }, async () => {
  const probe = http.createServer();
  const port = await listen(probe);
  await new Promise(done => probe.close(done));
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'untick-run-'));
  const env = { ...process.env };
  delete env.DISPLAY;
  delete env.WAYLAND_DISPLAY;
  const child = spawn(process.execPath, [fileURLToPath(new URL('../run.mjs', import.meta.url)), '--addr', `127.0.0.1:${port}`, '--db', path.join(dir, 'x.db')], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', d => { said += d; });
  child.stderr.on('data', d => { said += d; });
  try {
    await until('it to be up', () => said.includes('Ctrl-C ends everything'));
    assert.match(said, /no display/);
    const urls = [...said.matchAll(/http:\/\/\S+\/demo\/\w+/g)].map(m => m[0]);
    assert.equal(urls.length, 3);
    for (const url of urls) assert.equal((await fetch(url.replace(/[\w-]+\.localhost/, '127.0.0.1'), { headers: { host: new URL(url).host } })).status, 200, url);
    child.kill('SIGINT');
    const code = await new Promise(done => child.once('exit', done));
    assert.equal(code, 0);
    await assert.rejects(fetch(`http://127.0.0.1:${port}/healthz`), 'the server has ended with it');
  } finally {
    child.kill('SIGKILL');
    fs.rmSync(dir, { recursive: true, force: true });
  }
});
