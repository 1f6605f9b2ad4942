// node bench.mjs [--requests N]: what a request costs the Worker in processor time, beside a Worker in plain JavaScript on the same
// tables, in the same run: /healthz is the same in both, /sites.json the list without the counts by facet; and the first request, the size, and the memory after
// all of them. The runtime's own time and the database's are in both figures.
import fs from 'node:fs';
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { Miniflare } from 'miniflare';
import { bindings, modules, modulesRoot } from './options.mjs';
import { migrate } from './migrate.mjs';

const { values: o } = parseArgs({ options: { requests: { type: 'string', default: '2000' }, memory: { type: 'string', default: '100000' } } });
const N = Number(o.requests);

const peer = `
const headers = {
  'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin', 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    if (url.pathname === '/healthz') {
      await env.DB.prepare('SELECT 1').raw();
      return new Response('ok\\n', { headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } });
    }
    const rows = await env.DB.prepare(SITES).bind('', '101').raw();
    return Response.json({ sites: rows.map(([site, controls, reports]) => ({ site, controls, reports })) }, { headers });
  },
};
const SITES = 'SELECT site, controls, reports FROM sites WHERE instr(site, ?1) > 0 OR ?1 = \\'\\' ORDER BY reports DESC, site LIMIT CAST(?2 AS INTEGER)';
`;

/** The processor time in ms, and the memory in MB, of a process and its children that are the runtime. */
const runtimes = () => execFileSync('ps', ['-eo', 'pid,ppid,comm'], { encoding: 'utf8' }).split('\n')
  .map(l => l.trim().split(/\s+/)).filter(([, , comm]) => comm === 'workerd').map(([pid]) => pid);
const cpu = pid => {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
};
const memory = pid => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

const fill = async db => {
  const rows = JSON.stringify(Array.from({ length: 500 }, (_, i) => ({ s: `site${i}.example`, n: 1000 - i })));
  await db.prepare(`INSERT INTO controls SELECT value ->> 's', 'settings', 'checkbox', 'marketing', 'gives', value ->> 'n', value ->> 'n', 0, 0, 1, 2
    FROM json_each(?1)`).bind(rows).run();
};

const started = async options => {
  const before = new Set(runtimes());
  const mf = new Miniflare({ host: '127.0.0.1', port: 0, compatibilityDate: '2026-04-01', d1Databases: { DB: 'untick' }, ...options });
  const db = await mf.getD1Database('DB');
  await migrate(db);
  await fill(db);
  const url = await mf.ready;
  return { mf, url, pid: runtimes().find(p => !before.has(p)) };
};

/** Asks n times, eight at once, and fails if an answer is not right. */
const load = async (url, n, headers = {}) => {
  let left = n;
  await Promise.all(Array.from({ length: 8 }, async () => {
    while (left-- > 0) {
      const r = await fetch(url, { headers });
      const text = await r.text();
      if (r.status !== 200 || text.length < 3) throw new Error(`${url}: ${r.status} ${text}`);
    }
  }));
};

/** The instances' memory when they were replaced, in bytes, as the Worker logs it. @type {number[]} */
const instances = [];
const stdio = out => out.on('data', chunk => {
  for (const [, n] of String(chunk).matchAll(/"msg":"instance replaced".*?"memory":(\d+)/g)) instances.push(Number(n));
});
const ours = await started({ handleRuntimeStdio: (out, err) => { stdio(out); stdio(err); }, modules: modules(), modulesRoot, bindings: bindings({ role: 'all' }), durableObjects: { EPOCHS: 'Epochs' } });
const plain = await started({ modules: true, script: peer });
const first = performance.now();
await (await fetch(new URL('/healthz', ours.url))).text();
console.log(`first request, with the program's start: ${(performance.now() - first).toFixed(0)} ms`);
console.log(`size: ${gzipSync(fs.readFileSync(new URL('../../../build/worker/app.wasm', import.meta.url)), { level: 9 }).length} bytes gzip`);
console.log('| route | the Worker, CPU ms a request | plain JavaScript | ratio |\n| --- | --- | --- | --- |');
const anew = { 'Cache-Control': 'no-cache' }; // no answer of a moment ago
for (const [route, how, headers] of [['/healthz', 'one query in both', anew], ['/sites.json', 'made anew each time', anew], ['/sites.json', 'as readers ask', {}]]) {
  const cost = [];
  for (const w of [ours, plain]) {
    await load(new URL(route, w.url), 200, headers);
    const began = cpu(w.pid);
    await load(new URL(route, w.url), N, headers);
    cost.push((cpu(w.pid) - began) / N);
  }
  console.log(`| ${route}, ${how} | ${cost[0].toFixed(2)} | ${cost[1].toFixed(2)} | ${(cost[0] / cost[1]).toFixed(2)} |`);
}
const at = [];
for (let i = 0; i < 10; i++) {
  await load(new URL('/healthz', ours.url), Number(o.memory) / 10);
  at.push(Math.round(memory(ours.pid)));
}
console.log(`memory of the runtime after each tenth of ${o.memory} requests, MB: ${at.join(' ')}`);
console.log(`WebAssembly memory of an instance after its 2,000 calls, MB: ${(Math.max(...instances) / 2 ** 20).toFixed(1)} at most, of ${instances.length} instances`);
await ours.mf.dispose();
await plain.mf.dispose();
