// Prints a release's Parquet tables as JSON, read by hyparquet, which shares no code with what wrote them: for the tests.
//   node readback.mjs HYPARQUET-FOLDER FILE…
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...files] = process.argv.slice(2);
const { parquetReadObjects } = await import(pathToFileURL(path.resolve(folder, 'src/node.js')).href);
const tables = {};
for (const name of files) {
  const bytes = fs.readFileSync(name);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  tables[path.basename(name, '.parquet')] = (await parquetReadObjects({ file })).map(row =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.toISOString().slice(0, 10) : String(value)])));
}
process.stdout.write(JSON.stringify(tables));
