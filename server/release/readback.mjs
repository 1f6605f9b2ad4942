// Prints Parquet tables as JSON, null as an empty text, read by hyparquet, which shares no code with what wrote them: for the tests.
//   node readback.mjs HYPARQUET-FOLDER FILE…
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, ...files] = process.argv.slice(2);
const { parquetMetadata, parquetReadObjects } = await import(pathToFileURL(path.resolve(folder, 'src/node.js')).href);
const tables = {};
for (const name of files) {
  const bytes = fs.readFileSync(name);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const days = new Set(parquetMetadata(file).schema.filter(column => column.converted_type === 'DATE').map(column => column.name));
  const text = (key, value) => {
    if (!(value instanceof Date)) return String(value ?? '');
    return value.toISOString().slice(0, days.has(key) ? 10 : 19) + (days.has(key) ? '' : 'Z');
  };
  tables[path.basename(name, '.parquet')] = (await parquetReadObjects({ file })).map(row =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, text(key, value)])));
}
process.stdout.write(JSON.stringify(tables));
