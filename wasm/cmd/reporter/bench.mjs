// Measures a client's work for the two reports of one finding in V8, the engine of Chromium and Node, with a real server
// on loopback: node wasm/cmd/reporter/bench.mjs build/reporter.wasm build/server
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callJSON, start } from '../../../extension/shared/wasi.js';

const [wasmFile, serverFile] = process.argv.slice(2);
const ROUNDS = 60, ADDR = '127.0.0.1:28717', K = 20;
const dir = mkdtempSync(join(tmpdir(), 'untick-bench-'));
const server = spawn(serverFile, ['-addr', ADDR, '-db', join(dir, 'untick.db'), '-k', String(K)], { stdio: ['ignore', 'ignore', 'pipe'] });
try {
  await new Promise((ok, failed) => { server.stderr.once('data', ok); server.once('exit', failed); });
  const config = await (await fetch(`http://${ADDR}/v1/config`)).json();
  const began = performance.now();
  const wasm = await start(readFileSync(wasmFile));
  const load = performance.now() - began;
  /** @type {Record<string, number[]>} */
  const times = {};
  const timed = (/** @type {string} */ name, /** @type {any} */ input) => {
    const at = performance.now();
    const out = callJSON(wasm, name, JSON.stringify(input));
    (times[name] ??= []).push(performance.now() - at);
    if (out.error) throw new Error(`${name}: ${out.error}`);
    return out;
  };
  const secret = Buffer.alloc(32, 7).toString('base64');
  const asked = timed('ask_tokens', { epoch: config.epoch, k: K, work: config.tokens.work, public_key: config.tokens.public_keys[0].key });
  const post = async (/** @type {string} */ path, /** @type {string} */ body) => {
    const answer = await fetch(`http://${ADDR}${path}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: Buffer.from(body, 'base64') });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return Buffer.from(await answer.arrayBuffer()).toString('base64');
  };
  const { tokens } = timed('take_tokens', { state: asked.state, response: await post('/v1/tokens', asked.request) });
  for (let i = 0; i < ROUNDS; i++) {
    const finding = { kind: 'checkbox', state: 'on', purpose: 'profiling_scoring', polarity: 'gives', page_kind: 'landing', language: 'en', cues: ['tiny'], label: `Share my data with partner ${'x'.repeat(i)}` };
    const p = timed('prepare', { finding, host: 'example.org', time_zone: 'Europe/Berlin', rules: '1', loopback: true, config });
    const { state, request } = timed('blind', { messages: [p.bytes, p.label_bytes], epoch: config.epoch, k: K });
    const response = await post('/v1/randomness', request);
    const { reports } = timed('seal', { state, response, public_key: config.public_keys[0].key, epoch: config.epoch, k: K, secret });
    for (const r of reports) timed('encapsulate', { keys: config.ohttp_keys, method: 'POST', authority: 'example.org', path: '/v1/report', token: tokens[0], body: r.report });
  }
  const median = (/** @type {number[]} */ list) => [...list].sort((a, b) => a - b)[list.length >> 1];
  for (const [name, list] of Object.entries(times)) console.log(`${name.padEnd(12)} ${median(list).toFixed(2)} ms (median of ${list.length}; fastest ${Math.min(...list).toFixed(2)})`);
  const each = (median(times.prepare) + median(times.blind) + median(times.seal)) / 2;
  const least = ['prepare', 'blind', 'seal'].reduce((sum, name) => sum + Math.min(...times[name]), 0) / 2; // what other programs did not slow down
  console.log(`a report     ${each.toFixed(2)} ms (fastest ${least.toFixed(2)}), its envelope ${median(times.encapsulate).toFixed(2)} ms; k=${K}; the module starts in ${load.toFixed(0)} ms; Node ${process.version}, V8 ${process.versions.v8}`);
} finally {
  server.kill();
  rmSync(dir, { recursive: true, force: true });
}
