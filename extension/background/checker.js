// checker.wasm, loaded when first needed and again after the browser has put the background to sleep.
import { api } from '../shared/api.js';
import { start, callJSON } from '../shared/wasi.js';
import { region } from './region.js';

/** @type {Promise<any> | null} */
let loading = null;
const load = () => loading ??= fetch(api.runtime.getURL('checker.wasm')).then(r => r.arrayBuffer()).then(start)
  .catch(err => { loading = null; throw err; });

/**
 * Judges one frame.
 * @param {string} snapshot JSON as wasm/snapshot documents it
 * @param {boolean} [all] every control, not only those that share unasked
 * @returns {Promise<{version: string, page_kind: string, language: string, dropped: number, findings: any[], laws?: any[], judged?: any[]}>}
 */
export const check = async (snapshot, all = false) => {
  const wasm = await load();
  try {
    const answer = callJSON(wasm, 'check', `{"all":${all},"region":"${region()}","snapshot":${snapshot}}`);
    if (answer.error) throw new Error(`couldn't judge the page: ${answer.error}`);
    return answer;
  } catch (err) {
    if (!(err instanceof Error && err.message.startsWith("couldn't judge"))) loading = null; // a broken instance is not used again
    throw err;
  }
};
