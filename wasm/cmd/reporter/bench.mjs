// Measures a client's work for the two reports of one finding, in Node and, where there is one, in the built extension in
// Chromium, with a real server on loopback: node wasm/cmd/reporter/bench.mjs build/reporter.wasm build/server
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM, launchChromium } from '../../../extension/e2e/drive/chromium.mjs';

const [wasmFile, serverFile] = process.argv.slice(2);
const ROUNDS = 60, ADDR = '127.0.0.1:28717', K = 20;

/**
 * Every step of a client so many times, in whatever runs this: it is handed to the browser as text and uses nothing of this file.
 * @param {{origin: string, k: number, rounds: number, shim: string, module: string}} o addresses of wasi.js and of the module
 * @returns {Promise<{times: Record<string, number[]>, load: number}>} milliseconds
 */
const measure = async ({ origin, k, rounds, shim, module }) => {
  const { callJSON, start } = await import(shim);
  const source = await (await fetch(module)).arrayBuffer();
  const began = performance.now();
  const wasm = await start(source);
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
  const post = async (/** @type {string} */ path, /** @type {string} */ body) => {
    const answer = await fetch(origin + path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: Uint8Array.from(atob(body), c => c.charCodeAt(0)) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return btoa(String.fromCharCode(...new Uint8Array(await answer.arrayBuffer())));
  };
  const config = await (await fetch(`${origin}/v1/config`)).json();
  const secret = btoa('7'.repeat(32));
  const asked = timed('ask_tokens', { epoch: config.epoch, k, work: config.tokens.work, public_key: config.tokens.public_keys[0].key });
  const { tokens } = timed('take_tokens', { state: asked.state, response: await post('/v1/tokens', asked.request) });
  for (let i = 0; i < rounds; i++) {
    const finding = { kind: 'checkbox', state: 'on', purpose: 'profiling_scoring', polarity: 'gives', page_kind: 'landing', language: 'en', cues: ['tiny'], label: `Share my data with partner ${'x'.repeat(i)}` };
    const p = timed('prepare', { finding, host: 'example.org', time_zone: 'Europe/Berlin', rules: '1', loopback: true, config });
    const { state, request } = timed('blind', { messages: [p.bytes, p.label_bytes], epoch: config.epoch, k });
    const response = await post('/v1/randomness', request);
    const { reports } = timed('seal', { state, response, public_key: config.public_keys[0].key, epoch: config.epoch, k, secret });
    for (const r of reports) timed('encapsulate', { keys: config.ohttp_keys, method: 'POST', authority: 'example.org', path: '/v1/report', token: tokens[0], body: r.report });
  }
  return { times, load };
};

/** @param {string} where @param {Awaited<ReturnType<typeof measure>>} result */
const print = (where, { times, load }) => {
  const median = (/** @type {number[]} */ list) => [...list].sort((a, b) => a - b)[list.length >> 1];
  console.log(where);
  for (const [name, list] of Object.entries(times)) console.log(`  ${name.padEnd(12)} ${median(list).toFixed(2)} ms (median of ${list.length}; fastest ${Math.min(...list).toFixed(2)})`);
  const each = (median(times.prepare) + median(times.blind) + median(times.seal)) / 2;
  const least = ['prepare', 'blind', 'seal'].reduce((sum, name) => sum + Math.min(...times[name]), 0) / 2; // what other programs did not slow down
  console.log(`  a report     ${each.toFixed(2)} ms (fastest ${least.toFixed(2)}), its envelope ${median(times.encapsulate).toFixed(2)} ms; k=${K}; the module starts in ${load.toFixed(0)} ms`);
};

const dir = mkdtempSync(join(tmpdir(), 'untick-bench-'));
const server = spawn(serverFile, ['-addr', ADDR, '-db', join(dir, 'untick.db'), '-k', String(K), '-per-network', '2'], { stdio: ['ignore', 'ignore', 'pipe'] });
try {
  await new Promise((ok, failed) => { server.stderr.once('data', ok); server.once('exit', failed); });
  const o = { origin: `http://${ADDR}`, k: K, rounds: ROUNDS };
  print(`Node ${process.version}, V8 ${process.versions.v8}`, await measure({
    ...o, shim: new URL('../../../extension/shared/wasi.js', import.meta.url).href, module: `data:application/wasm;base64,${readFileSync(wasmFile).toString('base64')}`,
  }));
  if (existsSync(CHROMIUM)) {
    const chromium = await launchChromium();
    try {
      const page = await chromium.context.newPage();
      await page.goto(chromium.url('options/options.html'));
      print(`Chromium ${chromium.context.browser()?.version() ?? ''}, in the extension`, await page.evaluate(measure, { ...o, shim: chromium.url('shared/wasi.js'), module: chromium.url('reporter.wasm') }));
    } finally {
      await chromium.close();
    }
  }
} finally {
  server.kill();
  rmSync(dir, { recursive: true, force: true });
}
