// node storetest.mjs TEST.wasm [FLAG…]: the store's tests, compiled for js/wasm, in the runtime of Workers with real D1
// databases. Exits as the tests do.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Miniflare } from 'miniflare';
import { migrate } from './migrate.mjs';

const [, , file, ...flags] = process.argv;
const DATABASES = 40; // a test's store takes one, or as many as -databases says, and is given none back
const runtime = fileURLToPath(new URL('../../../build/worker/wasm_exec.js', import.meta.url));

const script = `
import './wasm_exec.js';
import './d1.mjs';
import module from './test.wasm';
globalThis.tryCatch = fn => { try { return { result: fn() }; } catch (error) { return { error }; } };
export default {
  async fetch(request, env) {
    globalThis.context = { env, binding: {} };
    const go = new Go();
    go.argv = ['store.test', ...(await request.json())];
    let code;
    go.exit = c => { code = c; };
    const instance = await WebAssembly.instantiate(module, { ...go.importObject, workers: { ready() {} } });
    await go.run(instance);
    return new Response(String(code));
  },
};`;

const names = Array.from({ length: DATABASES }, (_, i) => `DB${i + 1}`);
const mf = new Miniflare({
  compatibilityDate: '2026-04-01',
  modules: [
    { type: 'ESModule', path: 'main.mjs', contents: script },
    { type: 'ESModule', path: 'wasm_exec.js', contents: fs.readFileSync(runtime) },
    { type: 'ESModule', path: 'd1.mjs', contents: fs.readFileSync(new URL('d1.mjs', import.meta.url)) },
    { type: 'CompiledWasm', path: 'test.wasm', contents: fs.readFileSync(file) },
  ],
  d1Databases: Object.fromEntries(names.map(n => [n, n])),
});
for (const name of names) await migrate(await mf.getD1Database(name));
const answer = await mf.dispatchFetch('http://localhost/', { method: 'POST', body: JSON.stringify(flags) });
const code = await answer.text();
await mf.dispose();
process.exit(Number(code));
