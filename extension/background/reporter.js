// reporter.wasm, loaded only where the user contributes or asks to see what a contribution holds.
import { api } from '../shared/api.js';
import { start, callJSON } from '../shared/wasi.js';

/** @type {Promise<any> | null} */
let loading = null;
const load = () => loading ??= fetch(api.runtime.getURL('reporter.wasm')).then(r => r.arrayBuffer()).then(start).catch(err => { loading = null; throw err; });

/** @param {'prepare' | 'blind' | 'seal'} step @param {any} input */
const call = async (step, input) => {
  const wasm = await load();
  const answer = callJSON(wasm, step, JSON.stringify(input));
  if (answer.error) throw new Error(`couldn't ${step} a report: ${answer.error}`);
  return answer;
};

/** @param {{finding: any, host: string, time_zone: string, rules: string, config: any, loopback: boolean}} input */
export const prepare = input => call('prepare', input);
/** @param {{messages: string[], epoch: number, k: number}} input @returns {Promise<{state: string, request: string}>} */
export const blind = input => call('blind', input);
/** @param {{state: string, response: string, public_key: string, epoch: number, k: number, secret: string}} input @returns {Promise<{reports: {report: string, id: string}[]}>} */
export const seal = input => call('seal', input);
