// The modules as the extension loads them, without a browser: right answers, and errors instead of traps.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { start, callJSON } from './wasi.js';

const load = name => start(fs.readFileSync(new URL(`../../build/${name}`, import.meta.url)));
const control = (label, more = {}) => ({ kind: 'checkbox', nth: 0, selector: '#a', role: '', name: 'a', id: 'a', class: '', state: 'on', default: 'on', disabled: false, required: false, touched: false, form: -1, within: [], texts: [{ s: 'for', t: label }], look: null, ...more });
const snapshot = controls => JSON.stringify({ v: 1, page: { host: 'x.example', path: '/', frame: '', lang: 'en', title: 'Privacy settings', headings: ['Privacy settings'], text: 'Privacy settings', navigation: 'navigate', width: 1000, height: 800, scroll_h: 800 }, forms: [], controls, dropped: 0 });

test('checker.wasm answers, again and again', async () => {
  const wasm = await load('checker.wasm');
  for (let i = 0; i < 3; i++) {
    const answer = callJSON(wasm, 'check', `{"all":false,"snapshot":${snapshot([control('Share my data with advertising partners'), control('Dark mode')])}}`);
    assert.equal(answer.findings.length, 1);
    assert.equal(answer.findings[0].control, 0);
    assert.equal(answer.findings[0].purpose, 'third_party_sharing');
  }
});

test('checker.wasm takes what is malformed, oversized or hostile', async () => {
  const wasm = await load('checker.wasm');
  for (const input of ['', '{', 'null', '[]', '{"all":true}', '{"all":false,"snapshot":{"v":99}}', `{"all":false,"snapshot":${'['.repeat(100000)}`]) {
    assert.ok(callJSON(wasm, 'check', input).error, input.slice(0, 40));
  }
  const long = callJSON(wasm, 'check', `{"all":true,"snapshot":${snapshot([control('share my data with partners '.repeat(400000))])}}`);
  assert.ok(long.judged[0].label.length <= 300);
  const many = callJSON(wasm, 'check', `{"all":false,"snapshot":${snapshot(Array.from({ length: 21000 }, () => control('Share my data with advertising partners')))}}`);
  assert.equal(many.dropped, 1000);
  assert.equal(many.findings.length, 20000);
});

test('reporter.wasm says what would be sent, and refuses a page on no public site', async () => {
  const wasm = await load('reporter.wasm');
  const finding = { kind: 'checkbox', state: 'on', purpose: 'marketing', polarity: 'gives', page_kind: 'settings', language: 'en', cues: [], label: 'Send me offers' };
  const config = { protocol: 1, epoch: 1, k: 20 };
  const ask = more => callJSON(wasm, 'prepare', JSON.stringify({ finding, host: 'www.example.com', time_zone: 'Europe/Berlin', rules: '1', config, loopback: false, ...more }));
  const yes = ask({});
  assert.equal(yes.allowed, true, JSON.stringify(yes));
  assert.equal(yes.measurement.site, 'example.com');
  assert.match(yes.bytes, /^[0-9a-f]+$/);
  assert.equal(ask({ config: { ...config, k: 3 } }).allowed, false, 'off loopback three are too few');
  assert.equal(ask({ host: 'router' }).allowed, false);
  assert.equal(ask({ finding: { ...finding, purpose: 'session_remember' } }).allowed, false);
});
