// node --test answers.test.mjs
import assert from 'node:assert/strict';
import test from 'node:test';
import { keep, recall } from './answers.mjs';

const view = (/** @type {Record<string, string>} */ more = {}) => /** @type {[string, string][]} */ (Object.entries({
  'Content-Type': 'text/html', 'Content-Length': '3', Etag: '"a"', 'Cache-Control': 'no-cache', ...more }));
const body = new Uint8Array([1, 2, 3]);
const ask = (/** @type {string} */ path, /** @type {RequestInit} */ o = {}) => new Request(`http://localhost${path}`, o);

test('a view is given again, to whoever asks for the same address, for two seconds', async t => {
  t.mock.timers.enable({ apis: ['Date'], now: 1000 });
  keep(ask('/a'), 200, view(), body);
  const again = recall(ask('/a', { headers: { 'User-Agent': 'x' } }));
  assert.deepEqual(new Uint8Array(await again.arrayBuffer()), body);
  assert.equal(again.headers.get('etag'), '"a"');
  assert.equal(recall(ask('/a?b=1')), undefined);
  assert.equal(recall(new Request('http://other/a')), undefined);
  t.mock.timers.tick(1999);
  assert.ok(recall(ask('/a')));
  t.mock.timers.tick(1);
  assert.equal(recall(ask('/a')), undefined);
});

test('who has it already is told so, without a body', async () => {
  keep(ask('/tag'), 200, view(), body);
  const same = recall(ask('/tag', { headers: { 'If-None-Match': 'W/"x", "a"' } }));
  assert.equal(same.status, 304);
  assert.equal(same.headers.get('content-type'), null);
  assert.equal(await same.text(), '');
  assert.equal(recall(ask('/tag', { headers: { 'If-None-Match': '"b"' } })).status, 200);
});

test('what is one client\'s, or nobody\'s, is not given again', () => {
  for (const [name, request, status, headers] of /** @type {[string, Request, number, [string, string][]][]} */ ([
    ['a report', ask('/1', { method: 'POST', body: 'x' }), 200, view()],
    ['with credentials', ask('/2', { headers: { Authorization: 'x' } }), 200, view()],
    ['asked for anew', ask('/3', { headers: { 'Cache-Control': 'no-cache' } }), 200, view()],
    ['a failure', ask('/4'), 503, view()],
    ['without a tag', ask('/5'), 200, view().filter(([n]) => n !== 'Etag')],
    ['not to be stored', ask('/6'), 200, view({ 'Cache-Control': 'no-store' })],
    ['counted', ask('/7'), 200, view({ 'RateLimit-Policy': '1' })],
    ['of many forms', ask('/8'), 200, view({ Vary: 'Accept' })],
  ])) {
    keep(request, status, headers, body);
    assert.equal(recall(ask(new URL(request.url).pathname)), undefined, name);
  }
});

test('what is kept is bounded: the oldest go', () => {
  const large = new Uint8Array(512 * 1024);
  for (let i = 0; i < 20; i++) keep(ask(`/large/${i}`), 200, view(), large);
  const left = Array.from({ length: 20 }, (_, i) => !!recall(ask(`/large/${i}`)));
  assert.equal(left.filter(Boolean).length, 8);
  assert.ok(left[19] && !left[0]);
  for (let i = 0; i < 600; i++) keep(ask(`/small/${i}`), 200, view(), body);
  assert.equal(Array.from({ length: 600 }, (_, i) => recall(ask(`/small/${i}`))).filter(Boolean).length, 500);
});
