// What Go signed is verified here, and what Go refuses is refused.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { verify } from './signed.js';

const vectors = JSON.parse(fs.readFileSync(new URL('../../server/signed/testdata/vectors.json', import.meta.url), 'utf8'));

for (const v of vectors) {
  test(`a document: ${v.name}`, async () => {
    const done = verify(v.text, v.verifier, v.kind);
    if (v.document) assert.deepEqual(await done, v.document);
    else await assert.rejects(done, err => err.reason === 'server_signature');
  });
}

test('a document without end is not read', async () => {
  await assert.rejects(verify('x'.repeat(2 << 20), vectors[0].verifier), err => err.reason === 'server_signature');
  assert.ok(vectors.length > 10);
});
