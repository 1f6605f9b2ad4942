// The permissions document names what the manifest asks for and nothing else; the stores' texts keep to their limits.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = name => fs.readFileSync(path.join(root, name), 'utf8');
const manifest = JSON.parse(read('manifest.json'));

test('each permission is justified, and each justification is of a permission', () => {
  const gecko = manifest.browser_specific_settings.gecko.data_collection_permissions;
  const asked = [...manifest.permissions, ...(manifest.host_permissions ?? []), ...(manifest.optional_permissions ?? []), ...manifest.optional_host_permissions,
    ...gecko.required.filter(p => p !== 'none'), ...gecko.optional];
  const chapters = read('docs/permissions.md').split(/^## /m).filter(c => c.startsWith('Asked'));
  const justified = chapters.flatMap(c => [...c.matchAll(/^- `([^`]+)`(.*)/gm)]).map(([, name, why]) => {
    assert.ok(why.length > 30, `${name}: a reason`);
    return name;
  });
  assert.deepEqual(justified.sort(), asked.sort());
});

test('the files that the permissions document names are there', () => {
  const named = [...read('docs/permissions.md').matchAll(/`((?:background|content|shared|options)\/[\w/]+\.js)`/g)].map(m => m[1]);
  assert.ok(named.length > 5);
  for (const file of named) assert.ok(fs.existsSync(path.join(root, file)), file);
});

test('what is installed at first asks for no host, and nothing is open to pages', () => {
  assert.equal(manifest.host_permissions, undefined);
  assert.equal(manifest.web_accessible_resources, undefined);
  assert.equal(manifest.content_scripts, undefined);
});

const LIMITS = { name: 45, summary: 132, purpose: 1000, description: 15000 };
const languages = fs.readdirSync(path.join(root, 'store')).filter(f => f !== 'README.md').map(f => f.replace('.md', ''));
test('texts in three languages at least', () => { for (const code of ['en', 'de', 'zh_CN']) assert.ok(languages.includes(code), code); });
for (const code of languages) {
  test(`${code}: the stores' texts keep to their limits, and the summary is the manifest's`, () => {
    const fields = Object.fromEntries(read(`store/${code}.md`).split(/^# /m).slice(1).map(part => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
    assert.deepEqual(Object.keys(fields), Object.keys(LIMITS));
    for (const [field, limit] of Object.entries(LIMITS)) assert.ok(fields[field].length > 0 && fields[field].length <= limit, `${field}: ${fields[field].length} of ${limit}`);
    const messages = JSON.parse(read(`_locales/${code}/messages.json`));
    assert.equal(fields.summary, messages.description.message);
    assert.equal(fields.name, messages.name.message);
  });
}
