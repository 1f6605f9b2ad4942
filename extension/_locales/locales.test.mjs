// Every language has every message, with the same places for values in it, and every message that the code asks for is there.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url)), root = path.dirname(here);
const languages = fs.readdirSync(here, { withFileTypes: true }).filter(e => e.isDirectory()).map(e => e.name);
const load = code => JSON.parse(fs.readFileSync(path.join(here, code, 'messages.json'), 'utf8'));
const en = load('en');
const places = s => [...s.matchAll(/\$\d/g)].map(m => m[0]).sort().join();

test('the languages of the interface are these fifteen', () => {
  assert.deepEqual(languages.sort(), ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt_BR', 'ru', 'tr', 'zh_CN', 'zh_TW']);
});

/** Messages that some languages say just as English does: the name, quotation marks, and words that both have. */
const ALIKE = {
  name: languages, tag: languages, direction: languages.filter(code => code !== 'ar'), quoted: ['ko', 'pt_BR', 'tr', 'zh_CN'],
  field_label: ['nl'], field_region: ['de', 'pl'], field_site: ['fr', 'pt_BR'], field_versions: ['fr'], page_newsletter: ['it', 'pl'], server_title: ['de', 'it', 'nl'],
};

for (const code of languages) {
  test(`${code} is complete`, () => {
    const own = load(code);
    assert.deepEqual(Object.keys(own), Object.keys(en), 'the same keys in the same order');
    for (const [name, { message }] of Object.entries(own)) {
      assert.ok(message.trim(), name);
      assert.equal(places(message), places(en[name].message), `the values of ${name}`);
      if (code !== 'en' && message === en[name].message) assert.ok(ALIKE[name]?.includes(code), `${name} is still English`);
    }
    assert.equal(own.language.message, code.replace('_', '-'), 'what screen readers and fonts go by');
    assert.equal(own.direction.message, code === 'ar' ? 'rtl' : 'ltr');
    assert.ok(own.name.message.length <= 45, 'a store takes no longer name');
    assert.ok(own.description.message.length <= 132, 'a store takes no longer description');
  });
}

const source = dir => fs.readdirSync(path.join(root, dir), { recursive: true }).map(String).filter(f => /\.(js|html)$/.test(f) && !f.endsWith('.test.js')).map(f => fs.readFileSync(path.join(root, dir, f), 'utf8')).join('\n');

test('every message that is asked for is there, and every message is asked for', () => {
  const code = ['anonymity', 'background', 'content', 'evidence', 'options', 'overview', 'popup', 'shared', 'welcome'].map(source).join('\n') + fs.readFileSync(path.join(root, 'manifest.json'), 'utf8');
  const asked = new Set([...code.matchAll(/\bt\('([a-z]\w*)'|getMessage\('([a-z]\w*)'|data-t(?:-label)?="(\w+)"|__MSG_(\w+)__|Refused\('(\w+)'\)|Refusal\('(\w+)'\)/g)].map(m => m.slice(1).find(Boolean)));
  for (const name of asked) assert.ok(Object.hasOwn(en, name) || name === 'no', name);
  const families = /^(severity|effect|cue|result|field|how|cannot|nothing|failed|server|found|log|by|state|col|page|kind|law)_/;
  for (const name of Object.keys(en)) assert.ok(asked.has(name) || families.test(name) || code.includes(`'${name}'`), `${name} is never shown`);
});

test('the enumerations of the checker have their words', () => {
  const go = fs.readFileSync(path.join(root, '../wasm/finding/finding.go'), 'utf8');
  const values = type => [...go.matchAll(new RegExp(`^\\s*\\w+\\s+${type}\\s*= "(\\w+)"`, 'gm'))].map(m => m[1]);
  const purposes = values('Purpose').filter(p => !['own_notifications', 'session_remember', 'other_setting'].includes(p));
  assert.ok(purposes.length >= 11 && values('Cue').length >= 11);
  for (const p of purposes) assert.ok(en[`effect_${p}`], p);
  for (const c of values('Cue')) assert.ok(en[`cue_${c}`], c);
  const laws = [...fs.readFileSync(path.join(root, '../wasm/finding/law.go'), 'utf8').matchAll(/\{ID: "([^"]+)"[\s\S]*?Says:\s*"([^"]*)"/g)];
  assert.equal(laws.length, Object.keys(en).filter(k => k.startsWith('law_') && !['law_heading', 'law_note'].includes(k)).length);
  for (const [, id, says] of laws) assert.equal(en[`law_${id.replaceAll('-', '_')}`].message, says, id);
});
