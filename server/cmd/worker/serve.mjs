// node serve.mjs [--role all|aggregator|relay,randomness] [--port N] [--other URL] [--k N] [--epoch TIME] [--queue] [--keep DIR] [--databases N] [--release-every TIME]
// [--cron MS] [--break SQL]: the built Worker on this machine, in the runtime that Cloudflare runs, with its database, object and
// queue in memory or in a folder, and its cron trigger as often as is said; --break is run on the database first, for tests of its failing. Prints its address once it answers.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Miniflare } from 'miniflare';
import { migrate } from './migrate.mjs';
import { bindings, databases, modules, modulesRoot } from './options.mjs';

const { values: o } = parseArgs({
  options: {
    role: { type: 'string', default: 'all' },
    port: { type: 'string', default: '8787' },
    other: { type: 'string' },
    k: { type: 'string', default: '3' },
    epoch: { type: 'string', default: '24h' },
    databases: { type: 'string', default: '1' },
    'release-every': { type: 'string' },
    cron: { type: 'string', default: '60000' },
    queue: { type: 'boolean' },
    keep: { type: 'string' },
    break: { type: 'string' },
  },
});

const names = databases(Number(o.databases));
const options = {
  host: '127.0.0.1',
  port: Number(o.port),
  compatibilityDate: '2026-04-01',
  modulesRoot,
  modules: modules(),
  bindings: { ...bindings(o), ...(o['release-every'] ? { UNTICK_RELEASE_EVERY: o['release-every'] } : {}) },
  d1Databases: Object.fromEntries(names.map(name => [name, name === 'DB' ? 'untick' : `untick-${name}`])),
  ...(o['release-every'] ? { r2Buckets: { RELEASES: 'releases' } } : {}),
  durableObjects: { EPOCHS: 'Epochs' },
  ...(o.queue ? { queueProducers: { REPORTS: 'reports' }, queueConsumers: { reports: { maxBatchSize: 100, maxBatchTimeout: 1, maxRetries: 100 } } } : {}),
  ...(o.keep ? { d1Persist: path.join(o.keep, 'd1'), durableObjectsPersist: path.join(o.keep, 'objects'), r2Persist: path.join(o.keep, 'r2') } : {}),
};
const mf = new Miniflare(options);

for (const name of names) {
  const db = await mf.getD1Database(name);
  await migrate(db);
  if (o.break) await db.prepare(o.break).run();
}
const address = await mf.ready;
console.log(String(address));
const worker = await mf.getWorker();
const trigger = async () => {
  await worker.scheduled({ cron: '* * * * *' }).catch(error => console.error(String(error)));
  setTimeout(trigger, Number(o.cron)).unref();
};
trigger();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => mf.dispose().then(() => process.exit(0)));
