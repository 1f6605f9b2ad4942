// The icon, drawn: an empty box. A file that nobody can read in a review is not in the tree.
import zlib from 'node:zlib';
import { crc32 } from './zip.mjs';

/** How far a point is outside (+) or inside (−) a rounded square around the middle. */
const roundedSquare = (x, y, half, radius) => {
  const qx = Math.abs(x) - half + radius, qy = Math.abs(y) - half + radius;
  return Math.hypot(Math.max(qx, 0), Math.max(qy, 0)) + Math.min(Math.max(qx, qy), 0) - radius;
};
const cover = d => Math.min(1, Math.max(0, 0.5 - d));
const mix = (a, b, t) => a.map((v, i) => v + (b[i] - v) * t);

/** @param {number} size in pixels @returns {Buffer} a PNG */
export const icon = size => {
  const rows = [];
  const GROUND = [15, 92, 92], LINE = [255, 255, 255], MARK = [255, 194, 87];
  for (let py = 0; py < size; py++) {
    const row = Buffer.alloc(1 + 4 * size);
    for (let px = 0; px < size; px++) {
      const x = px + 0.5 - size / 2, y = py + 0.5 - size / 2;
      const outside = cover(roundedSquare(x, y, size / 2, size * 0.22));
      const frame = cover(Math.abs(roundedSquare(x, y, size * 0.27, size * 0.07)) - size * 0.045);
      // a small dot where the tick was
      const dot = cover(Math.hypot(x - size * 0.27, y + size * 0.27) - size * 0.115);
      const gap = cover(Math.hypot(x - size * 0.27, y + size * 0.27) - size * 0.18);
      const colour = mix(mix(GROUND, LINE, frame * (1 - gap)), MARK, dot);
      row.set([...colour.map(Math.round), Math.round(outside * 255)], 1 + 4 * px);
    }
    rows.push(row);
  }
  const chunk = (type, data) => {
    const out = Buffer.alloc(12 + data.length);
    out.writeUInt32BE(data.length, 0);
    out.write(type, 4, 'latin1');
    data.copy(out, 8);
    out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', zlib.deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
};
