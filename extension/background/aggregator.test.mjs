// Which servers a report may go to, and how a frame's place is joined.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { isLoopback } from '../shared/hosts.js';
import { callJSON, start } from '../shared/wasi.js';
import { serverOrigin } from './aggregator.js';
import { framePath } from './frames.js';
import { onTime, pin, vet } from './rules.js';

const config = {
  protocol: 1, epoch: 1, epoch_seconds: 86400, k: 20, public_keys: [], roles: ['aggregator'], tokens: { required: true }, ohttp_keys: 'AA==',
  randomness: 'https://relay.other.example', relay: 'https://relay.other.example/v1/relay',
};
const wasm = fs.readFileSync(new URL('../../build/reporter.wasm', import.meta.url));
const reporter = await start(wasm);
/** The extension's own way to a registrable domain: the public suffix list in reporter.wasm. */
const siteOf = async host => {
  const { domain, error } = callJSON(reporter, 'registrable', JSON.stringify({ host }));
  if (error) throw new Error(error);
  return domain;
};
const reason = f => { try { f(); return ''; } catch (err) { return err.reason; } };

test('addresses', () => {
  assert.equal(serverOrigin(' https://a.example/x?y '), 'https://a.example');
  assert.equal(serverOrigin('http://127.0.0.1:8787/'), 'http://127.0.0.1:8787');
  for (const bad of ['http://a.example', 'ftp://a.example', 'javascript:alert(1)', 'http://127.0.0.1.a.example']) assert.equal(reason(() => serverOrigin(bad)), 'server_needs_https', bad);
  for (const bad of ['', 'a.example']) assert.equal(reason(() => serverOrigin(bad)), 'server_bad_address', bad);
});

test('two parties must not be one, but on this machine; and the crowd must not be small', async () => {
  const here = 'http://127.0.0.1:8787', one = { trial: true, roles: ['aggregator', 'randomness'], randomness: undefined, relay: undefined, k: 3 };
  const party = (/** @type {string} */ origin) => ({ randomness: origin, relay: `${origin}/v1/relay` });
  for (const [server, more, want] of [
    ['https://findings.com', {}, ''], ['https://findings.com', { k: 64 }, ''],
    [here, one, ''], [here, { ...one, k: 2 }, 'server_low_k'], [here, { k: 3, ...party('http://127.0.0.1:8788') }, ''],
    ['https://findings.com', { k: 19 }, 'server_low_k'], ['https://findings.com', { k: 65 }, 'server_low_k'],
    ['https://findings.com', { trial: true }, 'server_one_party'],
    ['https://findings.com', { roles: ['aggregator', 'randomness'] }, 'server_one_party'],
    ['https://findings.com', { randomness: undefined }, 'server_one_party'],
    ['https://findings.com', party('https://relay.findings.com'), 'server_one_party'],
    ['https://a.findings.co.uk', party('https://b.findings.co.uk'), 'server_one_party'],
    ['https://a.findings.co.uk', party('https://other.co.uk'), ''],
    ['https://a.github.io', party('https://b.github.io'), ''], // two people's names, by the list
    ['https://findings.com', party('https://192.0.2.1'), 'server_one_party'],
    ['https://192.0.2.2', party('https://192.0.2.1'), 'server_one_party'],
    ['https://findings.com', party('http://127.0.0.1'), 'server_one_party'],
    [here, party('https://relay.com'), 'server_one_party'],
    ['https://findings.com', party('http://relay.com'), 'server_needs_https'],
    ['https://findings.com', { ...party('https://relay.com'), relay: 'https://elsewhere.com/v1/relay' }, 'server_no_untick'],
    ['https://findings.com', { ...party('https://relay.com'), tokens: { required: false } }, 'server_no_untick'],
    ['https://findings.com', { ...party('https://relay.com'), ohttp_keys: undefined }, 'server_no_untick'],
    ['https://findings.com', { epoch: 'x' }, 'server_no_untick'], ['https://findings.com', { protocol: 2 }, 'server_no_untick'],
  ]) {
    const full = { ...config, ...(server === here ? {} : party('https://relay.other.net')), ...more };
    const got = await vet(server, full, siteOf).then(() => '', err => err.reason);
    assert.equal(got, want, `${server} ${JSON.stringify(more)}`);
  }
  await assert.rejects(vet('https://findings.com', null, siteOf), { reason: 'server_no_untick' });
});

test('old rules do not pass for current ones', () => {
  const rules = { epoch: 20781, epoch_seconds: 86400 }, at = days => (20781 + days) * 86_400_000;
  for (const days of [-0.9, 0, 0.5, 1, 1.9]) onTime(rules, at(days)); // clocks differ
  for (const days of [-1.1, 2, 30]) assert.throws(() => onTime(rules, at(days)), { reason: 'server_clock' }, String(days));
});

test('no second key for an epoch', () => {
  const said = (epoch, randomness, tokens) => ({ epoch, public_keys: [{ epoch, key: randomness }], tokens: { public_keys: [{ epoch, key: tokens }] } });
  const one = pin({}, said(5, 'a', 'b')), two = pin(one, said(6, 'c', 'd'));
  assert.deepEqual(pin(two, said(5, 'a', 'b')), two);
  assert.throws(() => pin(two, said(5, 'x', 'b')), { reason: 'server_key_changed' });
  assert.throws(() => pin(two, said(6, 'c', 'x')), { reason: 'server_key_changed' });
  let many = two;
  for (let epoch = 7; epoch < 200; epoch++) many = pin(many, said(epoch, 'a', 'b'));
  assert.equal(Object.keys(many).length, 60, 'no more than can matter are kept');
});

test('hosts', () => {
  for (const h of ['localhost', 'a.localhost', '127.0.0.1', '127.1.2.3', '[::1]', 'LOCALHOST.']) assert.ok(isLoopback(h), h);
  for (const h of ['localhost.example', '128.0.0.1', '127.0.0.1.example', 'example']) assert.ok(!isLoopback(h), h);
});

test('a frame’s path is joined from what each frame knows', () => {
  const top = { path: '', numbers: [], children: ['#first', '#second'] };
  const middle = { path: null, numbers: [1], children: ['#inner'] };
  const inner = { path: null, numbers: [1, 0], children: [] };
  const all = [top, middle, inner];
  assert.equal(framePath(top, all), '');
  assert.equal(framePath(middle, all), '#second');
  assert.equal(framePath(inner, all), '#second >>> #inner');
  assert.equal(framePath({ path: '#a >>> #b', numbers: [0, 0], children: [] }, all), '#a >>> #b');
});
