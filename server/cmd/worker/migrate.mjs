// The database's migrations, applied as wrangler applies them: each file once, as one batch.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../store/migrations');

/** The statements of a file of ours: one ends with the semicolon at a line's end, a trigger with its END. @param {string} sql */
const statements = sql => {
  const all = [];
  let one = '';
  for (const line of sql.split('\n')) {
    if (line.startsWith('--')) continue;
    one += `${line}\n`;
    const trigger = /^\s*CREATE TRIGGER/m.test(one);
    if (trigger ? /^END;$/m.test(line) : /;\s*(--.*)?$/.test(line)) {
      all.push(one.replace(/;\s*--.*\n$/, ';')); // a comment after it would be taken for a second statement
      one = '';
    }
  }
  return all;
};

/** Brings a D1 database up to date. @param {any} db */
export const migrate = async db => {
  await db.prepare('CREATE TABLE IF NOT EXISTS d1_migrations (name TEXT PRIMARY KEY)').run();
  for (const file of fs.readdirSync(folder).sort()) {
    if (await db.prepare('SELECT 1 FROM d1_migrations WHERE name = ?').bind(file).first()) continue;
    const sql = fs.readFileSync(path.join(folder, file), 'utf8');
    await db.batch([...statements(sql).map(s => db.prepare(s)), db.prepare('INSERT INTO d1_migrations VALUES (?)').bind(file)]);
  }
};
