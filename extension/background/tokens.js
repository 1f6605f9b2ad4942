// What reports are paid with: tokens that cannot be told apart, issued once an epoch and kept until they are used. A request
// is written down before it is sent, so that an interruption asks for the very same tokens again.
import { api } from '../shared/api.js';
import { forgetRules, keyOf } from './rules.js';
import { issue } from './aggregator.js';
import { askTokens, takeTokens } from './reporter.js';

const KEPT = 3; // epochs: a report is paid with a token of its own, which may be the one before

/**
 * @typedef {object} Purse of one epoch
 * @property {string[]} list tokens that are left @property {boolean} issued whether there will be no more
 * @property {{state: string, request: string} | null} asked a request under way
 */
/** @param {string} server @returns {Promise<Record<string, Purse>>} by epoch */
export const purses = async server => {
  const kept = /** @type {any} */ ((await api.storage.local.get('tokens')).tokens);
  return kept?.server === server ? kept.purses : {};
};
/** What to write for them, in one write with what was paid for. @param {string} server @param {Record<string, Purse>} all */
export const written = (server, all) => {
  const newest = Object.entries(all).sort(([a], [b]) => Number(b) - Number(a)).slice(0, KEPT);
  return { tokens: { server, purses: Object.fromEntries(newest) } };
};

/**
 * The purses, with the current epoch's tokens in them.
 * @param {string} server @param {string} party who issues @param {any} config
 */
export const fill = async (server, party, config) => {
  const all = await purses(server);
  const { epoch } = config;
  let purse = all[epoch] ?? { list: [], issued: false, asked: null };
  if (purse.issued) return all;
  const keep = async (/** @type {Partial<Purse>} */ change) => {
    purse = { ...purse, ...change };
    all[epoch] = purse;
    await api.storage.local.set(written(server, all));
  };
  if (!purse.asked) await keep({ asked: await askTokens({ epoch, k: config.k, work: config.tokens.work, public_key: keyOf(config.tokens.public_keys, epoch) }) });
  const asked = /** @type {{state: string, request: string}} */ (purse.asked);
  const answer = await issue(party, asked.request);
  if (answer === 'none') await keep({ issued: true, asked: null });
  else if (answer === 'wrong') { // the work that is asked for has grown, or the key has
    await keep({ asked: null });
    await forgetRules();
  } else await keep({ issued: true, asked: null, list: (await takeTokens({ state: asked.state, response: answer })).tokens });
  return all;
};
