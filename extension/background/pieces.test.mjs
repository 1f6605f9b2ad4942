// A snapshot in pieces comes together only when all of them came, in order, from one frame; what is held is bounded.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pieces } from './pieces.js';

const from = (tab, frameId = 0) => /** @type {any} */ ({ tab: { id: tab }, frameId });

test('one piece, and several', () => {
  const p = new Pieces();
  assert.equal(p.whole({ of: 1, n: 0, snapshot: '{}' }, from(1)), '{}');
  for (const [n, text] of ['{"a"', ':', '1'].entries()) assert.equal(p.take({ of: 2, n, text }, from(1)), true);
  assert.equal(p.whole({ of: 2, n: 3, snapshot: '}' }, from(1)), '{"a":1}');
  assert.equal(p.whole({ of: 2, n: 3, snapshot: '}' }, from(1)), null, 'and only once');
});

test('pieces of other frames, other snapshots, out of order or not of text are refused', () => {
  const p = new Pieces();
  assert.equal(p.take({ of: 1, n: 1, text: 'x' }, from(1)), false);
  assert.equal(p.take({ of: 1, n: 0, text: 'x' }, from(1)), true);
  assert.equal(p.whole({ of: 1, n: 1, snapshot: 'y' }, from(1, 7)), null);
  assert.equal(p.take({ of: 2, n: 1, text: 'x' }, from(1)), false, 'of another snapshot');
  assert.equal(p.whole({ of: 1, n: 1, snapshot: 'y' }, from(1)), null, 'which ends the first');
  assert.equal(p.take(/** @type {any} */ ({ of: 1, n: 0, text: {} }), from(1)), false);
  assert.equal(p.whole({ of: 1, n: 0, snapshot: 5 }, from(1)), null);
});

test('what is held is bounded, the oldest goes first', () => {
  const p = new Pieces(), big = 'x'.repeat(24 << 20);
  assert.equal(p.take({ of: 1, n: 0, text: big }, from(1)), true);
  assert.equal(p.take({ of: 1, n: 1, text: big }, from(1)), true);
  assert.equal(p.take({ of: 1, n: 2, text: 'x' }, from(1)), false, 'more than one snapshot may be');
  for (let tab = 2; tab < 7; tab++) assert.equal(p.take({ of: 1, n: 0, text: big }, from(tab)), true);
  assert.equal(p.whole({ of: 1, n: 1, snapshot: '' }, from(2)), null, 'the oldest had to go');
  assert.equal(p.whole({ of: 1, n: 1, snapshot: '' }, from(6)), big);
});
