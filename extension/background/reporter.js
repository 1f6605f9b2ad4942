// reporter.wasm, loaded only where the user contributes or asks to see what a contribution holds. What each step takes and
// answers stands in wasm/cmd/reporter/main.go.
import { api } from '../shared/api.js';
import { start, callJSON } from '../shared/wasi.js';

/** @type {Promise<any> | null} */
let loading = null;
const load = () => loading ??= fetch(api.runtime.getURL('reporter.wasm')).then(r => r.arrayBuffer()).then(start).catch(err => { loading = null; throw err; });

/** @param {string} step @param {any} input */
const call = async (step, input) => {
  const wasm = await load();
  const answer = callJSON(wasm, step, JSON.stringify(input));
  if (answer.error) throw new Error(`couldn't ${step}: ${answer.error}`);
  return answer;
};

/** @param {{finding: any, host: string, time_zone: string, rules: string, config: any, loopback: boolean}} input */
export const prepare = input => call('prepare', input);
/** @param {{messages: string[], epoch: number, k: number}} input @returns {Promise<{state: string, request: string}>} */
export const blind = input => call('blind', input);
/** @param {{state: string, response: string, public_key: string, epoch: number, k: number, secret: string}} input @returns {Promise<{reports: {report: string, id: string}[]}>} */
export const seal = input => call('seal', input);
/** @param {{epoch: number, k: number, work: number, public_key: string}} input @returns {Promise<{state: string, request: string}>} */
export const askTokens = input => call('ask_tokens', input);
/** @param {{state: string, response: string}} input @returns {Promise<{epoch: number, tokens: string[]}>} */
export const takeTokens = input => call('take_tokens', input);
/** @param {{keys: string, method: string, authority: string, path: string, token?: string, body?: string}} input @returns {Promise<{state: string, request: string}>} */
export const encapsulate = input => call('encapsulate', input);
/** @param {{state: string, response: string}} input @returns {Promise<{status: number, retry_after: number, type: string, body: string}>} */
export const decapsulate = input => call('decapsulate', input);
/** The registrable domain of a host; fails where there is none. @param {string} host @returns {Promise<string>} */
export const registrable = async host => (await call('registrable', { host })).domain;
