// Zip archives that come out the same, byte for byte, whoever makes them and when: names in the order of their bytes, one
// fixed time, one mode, nothing else. A store rebuilds from source and compares what is in them.
import zlib from 'node:zlib';

const TIME = 0, DATE = (0 << 9) | (1 << 5) | 1; // 1980-01-01, the first day that the format knows
const UTF8 = 1 << 11, DEFLATE = 8, STORE = 0, VERSION = 20;
const MADE_ON_UNIX = 3 << 8;
const MODE = 0o100644 << 16 >>> 0;
const MAX_ENTRIES = 65535, MAX_BYTES = 2 ** 32 - 1; // more would need ZIP64

/**
 * @param {Map<string, Buffer>} files content by path; paths with "/", relative, without ".."
 * @returns {Buffer} the archive (APPNOTE 6.3: local headers, central directory, end)
 */
export const zip = files => {
  const names = [...files.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  if (names.length > MAX_ENTRIES) throw new Error(`couldn't zip ${names.length} files: the format holds ${MAX_ENTRIES}`);
  const body = [], directory = [];
  let at = 0;
  for (const name of names) {
    if (!name || name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')) throw new Error(`couldn't zip ${JSON.stringify(name)}: no path within the archive`);
    const data = /** @type {Buffer} */ (files.get(name)), raw = Buffer.from(name);
    const deflated = zlib.deflateRawSync(data, { level: 9 });
    const packed = deflated.length < data.length ? deflated : data;
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(VERSION, 0);
    shared.writeUInt16LE(UTF8, 2);
    shared.writeUInt16LE(packed === data ? STORE : DEFLATE, 4);
    shared.writeUInt16LE(TIME, 6);
    shared.writeUInt16LE(DATE, 8);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(raw.length, 22);
    body.push(Buffer.from('PK\x03\x04', 'latin1'), shared, raw, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(MODE, 6);
    tail.writeUInt32LE(at, 10);
    const made = Buffer.alloc(2);
    made.writeUInt16LE(MADE_ON_UNIX | VERSION, 0);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), made, shared, tail, raw);
    at += 30 + raw.length + packed.length;
    if (at > MAX_BYTES) throw new Error("couldn't zip: the archive passes 4 GiB");
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...body, central, end]);
};

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let i = 0; i < 8; i++) n = (n >>> 1) ^ (n & 1 ? 0xEDB88320 : 0);
  return n >>> 0;
});
/** CRC-32 as zip and PNG have it. @param {Uint8Array} bytes */
export const crc32 = bytes => {
  let c = ~0;
  for (const b of bytes) c = (c >>> 8) ^ TABLE[(c ^ b) & 255];
  return ~c >>> 0;
};
