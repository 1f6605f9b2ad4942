// The Worker's entry: one instance of the Go program answers many requests. It is made by the first one, since the runtime
// gives random numbers and the time to requests only, and made anew if it ended.
import './wasm_exec.js';
import './d1.mjs';
import { keep, recall } from './answers.mjs';
import module from './app.wasm';
import { DurableObject } from 'cloudflare:workers';

// What github.com/syumai/workers calls from Go.
globalThis.tryCatch = fn => {
  try {
    return { result: fn() };
  } catch (error) {
    return { error };
  }
};

/**
 * After so many calls a new instance takes over, and the old one goes when it has answered what it was asked. An instance's
 * memory never shrinks, and each promise that Go waits for leaves a function behind in it.
 */
const CALLS = 2000;

/** The running instance, or the promise of one. */
let running;

const start = async env => {
  const binding = {};
  const waiting = new Set(); // of the calls that the instance has not answered, what tells them that it never will
  globalThis.context = { env, binding };
  const go = new Go();
  let ready;
  const started = new Promise((resolve, reject) => {
    ready = resolve;
    waiting.add(reject);
  });
  const instance = await WebAssembly.instantiate(module, { ...go.importObject, workers: { ready: () => ready() } });
  const end = error => {
    if (running?.binding === binding) running = undefined;
    for (const fail of waiting) fail(error);
  };
  go.run(instance).then(() => end(new Error('the program ended')), end);
  await started;
  waiting.clear();
  return { binding, waiting, left: CALLS, memory: () => instance.exports.mem.buffer.byteLength };
};

/** Calls one of the program's handlers, and fails if the program ends meanwhile. */
const ask = async (env, ctx, call) => {
  if (!running || running.left <= 0) {
    if (running) console.log(JSON.stringify({ level: 'INFO', msg: 'instance replaced', calls: CALLS, memory: running.memory() }));
    running = start(env);
    // The first request may be gone before the program is there.
    ctx.waitUntil(running.then(r => { running = r; }, () => { running = undefined; }));
  }
  const instance = await running;
  instance.left--;
  return new Promise((resolve, reject) => {
    instance.waiting.add(reject);
    const done = settle => value => {
      instance.waiting.delete(reject);
      settle(value);
    };
    call(instance.binding, done(resolve), done(reject));
  });
};

/** What is read of a body: more than any route takes, so that what is longer is refused as that. */
const BODY = 64 * 1024;

const bodyOf = async request => {
  if (!request.body) return null;
  const reader = request.body.getReader();
  const chunks = [];
  let length = 0;
  while (length <= BODY) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  if (length > BODY) await reader.cancel();
  const all = new Uint8Array(length);
  let at = 0;
  for (const c of chunks) {
    all.set(c, at);
    at += c.length;
  }
  return all;
};

const EMPTY = [204, 205, 304]; // a response of these may have no body, not even an empty one

const fetchOf = async (request, env, ctx) => {
  const again = recall(request);
  if (again) return again;
  const head = [request.method, request.url];
  for (const [name, value] of request.headers) head.push(name, value);
  const body = await bodyOf(request);
  return ask(env, ctx, (binding, resolve) => binding.answer(head.join('\n'), body, (status, lines, bytes) => {
    const headers = [];
    const parts = lines.split('\n');
    for (let i = 0; i + 1 < parts.length; i += 2) headers.push([parts[i], parts[i + 1]]);
    keep(request, status, headers, bytes);
    resolve(new Response(EMPTY.includes(status) ? null : bytes, { status, headers }));
  }));
};

const unavailable = () => Response.json(
  { type: 'urn:untick:problem:overloaded', title: 'The server is busy. Try again later.', status: 503 },
  { status: 503, headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '5', 'Cache-Control': 'no-store' } },
);

export default {
  async fetch(request, env, ctx) {
    try {
      return await fetchOf(request, env, ctx);
    } catch (error) {
      console.error(JSON.stringify({ level: 'ERROR', msg: "couldn't answer", error: String(error) }));
      return unavailable();
    }
  },
  scheduled: (event, env, ctx) => ask(env, ctx, (binding, resolve, reject) => binding.runScheduler(event).then(resolve, reject)),
  queue: (batch, env, ctx) => ask(env, ctx, (binding, resolve, reject) => binding.handleQueueMessageBatch(batch).then(resolve, reject)),
};

/**
 * What all instances agree on: the epochs' keys, and how often a network was issued tokens. It is kept in the storage that
 * has no point-in-time recovery (new_classes, not new_sqlite_classes), so that a deleted key is gone. One call is worked
 * off after another.
 */
export class Epochs extends DurableObject {
  /** @param {string} kind @param {number} epoch @param {Uint8Array} made */
  async load(kind, epoch, made) {
    const name = `key ${kind} ${epoch}`;
    return this.ctx.blockConcurrencyWhile(async () => {
      const have = await this.ctx.storage.get(name);
      if (have) return have;
      await this.ctx.storage.put(name, made);
      return made;
    });
  }

  /** Deletes the keys of the epochs before one. @param {string} kind @param {number} epoch */
  async keep(kind, epoch) {
    const before = [...(await this.ctx.storage.list({ prefix: `key ${kind} ` })).keys()].filter(name => Number(name.split(' ')[2]) < epoch);
    for (const name of before) await this.ctx.storage.delete(name);
  }

  /**
   * Counts an issuance: 0 admitted, 1 exhausted, 2 too many networks. In memory only, under a hash whose key goes with the
   * epoch; if the object is moved to another machine, the epoch begins anew.
   * @param {number} epoch @param {string} network @param {number} each @param {number} most
   */
  async admit(epoch, network, each, most) {
    if (this.epoch !== epoch) {
      this.epoch = epoch;
      this.served = new Map();
      this.key = crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    }
    const served = this.served;
    const sum = new Uint8Array(await crypto.subtle.sign('HMAC', await this.key, new TextEncoder().encode(network)));
    const id = String.fromCharCode(...sum.subarray(0, 8));
    const count = served.get(id) ?? 0;
    if (count >= each) return 1;
    if (count === 0 && served.size >= most) return 2;
    served.set(id, count + 1);
    return 0;
  }
}
