// Untick's own server with a database of its own, as `make run` starts it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from './pages.mjs';
import { until } from './browser.mjs';

export const BINARY = fileURLToPath(new URL('../../../build/server', import.meta.url));

const freePort = async () => {
  const probe = http.createServer();
  const port = await listen(probe);
  await new Promise(done => probe.close(done));
  return port;
};

/** @param {{k?: number, epoch?: string}} [o] */
export const startServer = async (o = {}) => {
  if (!fs.existsSync(BINARY)) throw new Error(`couldn't find ${BINARY}: build the server first`);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'untick-server-'));
  const port = await freePort();
  const child = spawn(BINARY, ['-addr', `127.0.0.1:${port}`, '-db', path.join(dir, 'untick.db'), '-role=all', '-k', String(o.k ?? 3), '-epoch', o.epoch ?? '24h'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stdout.on('data', d => { log += d; });
  child.stderr.on('data', d => { log += d; });
  const origin = `http://127.0.0.1:${port}`;
  const get = async url => {
    const r = await fetch(url.startsWith('http') ? url : origin + url);
    return { status: r.status, text: await r.text() };
  };
  try {
    await until('the server', async () => {
      if (child.exitCode !== null) throw new Error(`the server ended: ${log}`);
      return (await get('/healthz')).status === 200;
    }, 20000);
  } catch (err) {
    child.kill();
    throw err;
  }
  return {
    origin, port, dir, get, log: () => log,
    demo: (name, file) => `http://${name}.localhost:${port}/demo/${file}`,
    /** Everything that the server has written down. */
    files: () => fs.readdirSync(dir, { recursive: true, withFileTypes: true }).filter(e => e.isFile()).map(e => fs.readFileSync(path.join(e.parentPath ?? e.path, e.name))),
    close: async () => {
      child.kill('SIGTERM');
      await new Promise(done => { if (child.exitCode !== null) done(); else child.once('exit', done); });
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
};
