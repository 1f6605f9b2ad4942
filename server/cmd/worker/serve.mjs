// node serve.mjs [--role all|aggregator|relay,randomness] [--port N] [--other URL] [--k N] [--queue] [--keep DIR] [--worker FILE]:
// the built Worker on this machine, in the runtime that Cloudflare runs, with its database, object and queue in memory or in
// a folder. Prints its address once it answers; `POST /cdn-cgi/untick/scheduled` does what the cron trigger does.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Miniflare } from 'miniflare';

const here = path.dirname(fileURLToPath(import.meta.url));
const { values: o } = parseArgs({
  options: {
    role: { type: 'string', default: 'all' },
    port: { type: 'string', default: '8787' },
    other: { type: 'string' },
    k: { type: 'string', default: '3' },
    queue: { type: 'boolean' },
    keep: { type: 'string' },
    built: { type: 'string', default: path.join(here, '../../../build/worker') },
  },
});

const module = (name, type) => ({ type, path: path.join(o.built, name) });
const migrations = path.join(here, '../../store/migrations');

export const options = {
  host: '127.0.0.1',
  port: Number(o.port),
  compatibilityDate: '2026-04-01',
  modulesRoot: o.built,
  modules: [module('worker.mjs', 'ESModule'), module('wasm_exec.js', 'ESModule'), module('app.wasm', 'CompiledWasm')],
  bindings: {
    UNTICK_ROLE: o.role,
    UNTICK_K: o.k,
    UNTICK_WORK: '8',
    UNTICK_TOKEN_SECRET: Buffer.from('try-out secret, known to anybody').toString('base64'),
    UNTICK_SIGNING_KEY: 'PRIVATE+KEY+try-out+80091cae+ARAbZvUSVa6sOhA9tPOORcRo7pPCRhl8h3SCXg3EFthP\ntry-out+80091cae+ARTq9TOeFTXvqr0Zo2Lr/7DSumtXY+jcdWsrdU8BSk6W\n',
    ...(o.other ? { UNTICK_OTHER: o.other } : {}),
  },
  d1Databases: { DB: 'untick' },
  durableObjects: { EPOCHS: 'Epochs' },
  ...(o.queue ? { queueProducers: { REPORTS: 'reports' }, queueConsumers: { reports: { maxBatchSize: 100, maxBatchTimeout: 1 } } } : {}),
  ...(o.keep ? { d1Persist: path.join(o.keep, 'd1'), durableObjectsPersist: path.join(o.keep, 'objects') } : {}),
};
const mf = new Miniflare(options);

// Each migration's statements, split where wrangler splits them: at a semicolon that ends a line, but not within a trigger.
const statements = sql => {
  const all = [];
  let one = '';
  for (const line of sql.split('\n')) {
    if (line.startsWith('--')) continue;
    one += `${line}\n`;
    const trigger = /^\s*CREATE TRIGGER/m.test(one);
    if (trigger ? /^END;$/m.test(line) : /;\s*(--.*)?$/.test(line)) {
      all.push(one.replace(/;\s*--.*\n$/, ";")); // a comment after it would be taken for a second statement
      one = '';
    }
  }
  return all;
};
const db = await mf.getD1Database('DB');
await db.prepare('CREATE TABLE IF NOT EXISTS d1_migrations (name TEXT PRIMARY KEY)').run();
for (const file of fs.readdirSync(migrations).sort()) {
  if (await db.prepare('SELECT 1 FROM d1_migrations WHERE name = ?').bind(file).first()) continue;
  const sql = fs.readFileSync(path.join(migrations, file), 'utf8');
  await db.batch([...statements(sql).map(s => db.prepare(s)), db.prepare('INSERT INTO d1_migrations VALUES (?)').bind(file)]);
}
const address = await mf.ready;
console.log(String(address));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => mf.dispose().then(() => process.exit(0)));
