// What comes of each answer to a report or a request: which are final, which are for later, and when.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { listen } from '../e2e/drive/pages.mjs';

// The extension's interface, as far as reporter.js asks it for the module's address.
const module = `data:application/wasm;base64,${fs.readFileSync(new URL('../../build/reporter.wasm', import.meta.url)).toString('base64')}`;
globalThis.chrome = /** @type {any} */ ({ runtime: { getURL: () => module } });
const { Later, get, hand, handSealed, issue, randomness } = await import('./aggregator.js');

const told = []; // what the server was sent
let next = { status: 200, headers: {}, body: '' }, server, origin;
before(async () => {
  server = http.createServer(async (req, res) => {
    const parts = [];
    for await (const part of req) parts.push(part);
    told.push({ url: req.url, headers: req.headers, body: Buffer.concat(parts) });
    res.writeHead(next.status, next.headers).end(next.body);
  });
  origin = `http://127.0.0.1:${await listen(server)}`;
});
after(() => { server.closeAllConnections(); server.close(); });

const answer = (status, headers = {}, body = '') => { next = { status, headers, body }; };
const problem = name => JSON.stringify({ type: `urn:untick:problem:${name}` });
const later = (want, f) => assert.rejects(f, err => {
  assert.ok(err instanceof Later, String(err));
  assert.deepEqual({ after: err.after, anew: err.anew }, { after: 0, anew: false, ...want });
  return true;
});

test('a report: final, to be paid anew, or later', async () => {
  for (const status of [200, 201]) { answer(status); assert.equal(await hand(origin, 'AAAA'), 'sent'); }
  for (const status of [400, 409, 410, 413, 415, 422]) { answer(status, {}, problem('token-spent')); assert.equal(await hand(origin, 'AAAA'), 'refused', String(status)); }
  answer(401);
  assert.equal(await hand(origin, 'AAAA'), 'unpaid');
  for (const status of [429, 500, 502, 503]) {
    answer(status, { 'retry-after': '7' });
    await later({ after: 7000 }, () => hand(origin, 'AAAA'));
  }
  answer(503, { 'retry-after': 'tomorrow' });
  await later({}, () => hand(origin, 'AAAA'));
  assert.equal(told.at(-1).body.length, 3);
  for (const name of ['cookie', 'referer', 'origin', 'authorization']) assert.equal(told.at(-1).headers[name], undefined, name);
});

test('tokens: none for this network, a request that is none any more, an epoch that is over', async () => {
  answer(200, {}, 'abc');
  assert.equal(await issue(origin, 'AAAA'), 'YWJj');
  answer(429, {}, problem('tokens-exhausted'));
  assert.equal(await issue(origin, 'AAAA'), 'none');
  answer(429, { 'retry-after': '60' }, problem('rate'));
  await later({ after: 60000 }, () => issue(origin, 'AAAA'));
  answer(400, {}, problem('work'));
  assert.equal(await issue(origin, 'AAAA'), 'wrong');
  answer(410, {}, problem('epoch-over'));
  await later({ anew: true }, () => issue(origin, 'AAAA'));
  await later({ anew: true }, () => randomness(origin, 'AAAA'));
});

test('an envelope: keys that the gateway no longer has, a relay out of order, an answer that is none', async () => {
  const keys = Buffer.concat([Buffer.from('002901' + '0020', 'hex'), Buffer.alloc(32, 9), Buffer.from('0004' + '0001' + '0001', 'hex')]);
  const config = { ohttp_keys: keys.toString('base64'), relay: `${origin}/v1/relay` };
  const send = report => handSealed('https://untick.example.org', config, report, '');
  const report = Buffer.alloc(1506, 1).toString('base64');
  answer(400, {}, JSON.stringify({ type: 'https://iana.org/assignments/http-problem-types#ohttp-key' }));
  await later({ anew: true }, () => send(report));
  const { url, headers, body } = told.at(-1);
  assert.deepEqual([url, headers['content-type']], ['/v1/relay', 'message/ohttp-req']);
  answer(502, { 'retry-after': '30' }, problem('gateway'));
  await later({ after: 30000 }, () => send(report));
  answer(200, {}, 'no envelope');
  await later({}, () => send(report));
  await send(Buffer.alloc(962, 2).toString('base64')).catch(() => {});
  assert.equal(body.length % 512, told.at(-1).body.length % 512, 'filled up');
  assert.ok(!body.equals(told.at(-2).body), 'each envelope of one report looks different');
});

test('no answer without end, no redirect, no server', async () => {
  answer(200, {}, Buffer.alloc(3 << 20));
  await later({}, () => get(`${origin}/v1/rules`));
  answer(302, { location: 'https://elsewhere.example/' });
  await later({}, () => get(`${origin}/v1/rules`));
  await later({}, () => get('http://127.0.0.1:19/v1/rules'));
});
