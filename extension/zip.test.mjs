// The archive is the same however its files came, and another reader finds in it what went in.
import assert from 'node:assert/strict';
import test from 'node:test';
import yauzl from 'yauzl';
import { crc32, zip } from './zip.mjs';

const FILES = /** @type {[string, Buffer][]} */ ([
  ['manifest.json', Buffer.from('{"a": 1}\n'.repeat(100))], ['_locales/zh_CN/messages.json', Buffer.from('{"隐私": "设置"}')],
  ['empty', Buffer.alloc(0)], ['ä/ü.txt', Buffer.from('umlaut')], ['noise', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) & 255))],
]);

/** @param {Buffer} archive @returns {Promise<[string, string][]>} */
const read = archive => new Promise((done, fail) => {
  const out = /** @type {[string, string][]} */ ([]);
  yauzl.fromBuffer(archive, { lazyEntries: true, strictFileNames: true }, (err, z) => {
    if (err) { fail(err); return; }
    z.on('error', fail).on('end', () => done(out));
    z.on('entry', entry => z.openReadStream(entry, (err, stream) => {
      if (err) { fail(err); return; }
      const parts = /** @type {Buffer[]} */ ([]);
      stream.on('error', fail).on('data', d => parts.push(d)).on('end', () => {
        const data = Buffer.concat(parts);
        assert.equal(crc32(data), entry.crc32, entry.fileName);
        assert.equal(entry.getLastModDate({ timezone: 'UTC' }).getUTCFullYear(), 1980);
        out.push([entry.fileName, data.toString('hex')]);
        z.readEntry();
      });
    }));
    z.readEntry();
  });
});

test('the same files make the same bytes, in whatever order they come', () => {
  assert.deepEqual(zip(new Map(FILES)), zip(new Map([...FILES].reverse())));
});

test('what goes in comes out, in the order of the names', async () => {
  const want = FILES.map(([name, data]) => [name, data.toString('hex')]).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  assert.deepEqual(await read(zip(new Map(FILES))), want);
});

test('a path that leads out of the archive is refused', () => {
  for (const name of ['../x', '/x', 'a/../../x', 'a\\b', '']) assert.throws(() => zip(new Map([[name, Buffer.alloc(1)]])), /couldn't zip/);
});

test('the checksum is the known one', () => { assert.equal(crc32(Buffer.from('123456789')), 0xCBF43926); });
