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

/** One process of it. @param {number} port @param {string[]} args */
const startProcess = async (port, ...args) => {
  if (!fs.existsSync(BINARY)) throw new Error(`couldn't find ${BINARY}: build the server first`);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'untick-server-'));
  const child = spawn(BINARY, ['-addr', `127.0.0.1:${port}`, '-db', path.join(dir, 'untick.db'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
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

/** @param {{k?: number, epoch?: string}} [o] */
export const startServer = async (o = {}) => startProcess(await freePort(), '-role=all', '-k', String(o.k ?? 3), '-epoch', o.epoch ?? '24h');

/** The two parties, a process and a folder each. @param {{k: number, epoch: string, perNetwork: number, relayHost?: string}} o */
export const startParties = async o => {
  const [first, second] = [await freePort(), await freePort()];
  const secrets = fs.mkdtempSync(path.join(os.tmpdir(), 'untick-secret-'));
  const secret = path.join(secrets, 'token.secret');
  fs.writeFileSync(secret, crypto.getRandomValues(new Uint8Array(32)), { mode: 0o600 });
  const common = ['-k', String(o.k), '-epoch', o.epoch, '-work', '8', '-token-secret', secret];
  const relay = await startProcess(first, '-role=relay,randomness', '-other', `http://127.0.0.1:${second}`, '-per-network', String(o.perNetwork), ...common);
  const aggregator = await startProcess(second, '-role=aggregator', '-other', `http://${o.relayHost ?? '127.0.0.1'}:${first}`, ...common);
  return {
    relay, aggregator,
    close: async () => {
      await Promise.all([relay.close(), aggregator.close()]);
      fs.rmSync(secrets, { recursive: true, force: true });
    },
  };
};
