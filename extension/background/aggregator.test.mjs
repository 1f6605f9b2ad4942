// Which servers a report may go to, and how a frame's place is joined.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLoopback, siteOf } from '../shared/hosts.js';
import { serverOrigin, vet } from './aggregator.js';
import { framePath } from './frames.js';

const config = { epoch: 1, k: 3, public_keys: [], roles: ['aggregator'], randomness: 'https://relay.other.example' };
const reason = f => { try { f(); return ''; } catch (err) { return err.reason; } };

test('addresses', () => {
  assert.equal(serverOrigin(' https://a.example/x?y '), 'https://a.example');
  assert.equal(serverOrigin('http://127.0.0.1:8787/'), 'http://127.0.0.1:8787');
  for (const bad of ['http://a.example', 'ftp://a.example', 'javascript:alert(1)', 'http://127.0.0.1.a.example']) assert.equal(reason(() => serverOrigin(bad)), 'server_needs_https', bad);
  for (const bad of ['', 'a.example']) assert.equal(reason(() => serverOrigin(bad)), 'server_bad_address', bad);
});

test('two parties must not be one, but on this machine', () => {
  for (const [server, more, want] of [
    ['https://findings.example', {}, ''],
    ['http://127.0.0.1:8787', { trial: true, roles: ['aggregator', 'randomness'], randomness: undefined }, ''],
    ['https://findings.example', { trial: true }, 'server_one_party'],
    ['https://findings.example', { roles: ['aggregator', 'randomness'] }, 'server_one_party'],
    ['https://findings.example', { randomness: undefined }, 'server_one_party'],
    ['https://findings.other.example', {}, 'server_one_party'], // relay.other.example is of the same site
    ['https://findings.example', { randomness: 'http://127.0.0.1' }, 'server_one_party'],
    ['https://findings.example', { epoch: 'x' }, 'server_no_untick'],
  ]) assert.equal(reason(() => vet(server, { ...config, ...more })), want, `${server} ${JSON.stringify(more)}`);
  assert.equal(reason(() => vet('https://findings.example', null)), 'server_no_untick');
});

test('hosts', () => {
  for (const h of ['localhost', 'a.localhost', '127.0.0.1', '127.1.2.3', '[::1]', 'LOCALHOST.']) assert.ok(isLoopback(h), h);
  for (const h of ['localhost.example', '128.0.0.1', '127.0.0.1.example', 'example']) assert.ok(!isLoopback(h), h);
  assert.equal(siteOf('a.b.example.org.'), 'example.org');
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
