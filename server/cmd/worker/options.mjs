// What the built Worker is given on this machine, in one place for all that run it here.
import { fileURLToPath } from 'node:url';

const built = name => fileURLToPath(new URL(`../../../build/worker/${name}`, import.meta.url));

/** The Worker's modules. */
export const modules = () => [
  { type: 'ESModule', path: built('worker.mjs') },
  { type: 'ESModule', path: built('wasm_exec.js') },
  { type: 'ESModule', path: built('d1.mjs') },
  { type: 'ESModule', path: built('answers.mjs') },
  { type: 'CompiledWasm', path: built('app.wasm') },
];

export const modulesRoot = built('.');

/** The names of so many databases' bindings, the first without a number. @param {number} n */
export const databases = n => Array.from({ length: n }, (_, i) => (i ? `DB_${i}` : 'DB'));

/**
 * Its variables, with secrets that anybody knows.
 * @param {{ role: string, k?: string, epoch?: string, other?: string, databases?: string }} o
 */
export const bindings = o => ({
  UNTICK_ROLE: o.role,
  UNTICK_K: o.k ?? '3',
  UNTICK_WORK: '8',
  UNTICK_DATABASES: o.databases ?? '1',
  UNTICK_EPOCH: o.epoch ?? '24h',
  UNTICK_TOKEN_SECRET: Buffer.from('try-out secret, known to anybody').toString('base64'),
  UNTICK_SIGNING_KEY: 'PRIVATE+KEY+try-out+80091cae+ARAbZvUSVa6sOhA9tPOORcRo7pPCRhl8h3SCXg3EFthP\ntry-out+80091cae+ARTq9TOeFTXvqr0Zo2Lr/7DSumtXY+jcdWsrdU8BSk6W\n',
  ...(o.other ? { UNTICK_OTHER: o.other } : {}),
});
