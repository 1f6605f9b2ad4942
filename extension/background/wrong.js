// What the user marked as wrong: kept on this device, to be exported by whoever wants to tell us.
import { api } from '../shared/api.js';

const MAX = 200;
const FIELDS = ['label', 'rule', 'kind', 'state', 'purpose', 'polarity', 'outcome', 'severity', 'cues', 'words', 'page_kind', 'language', 'site', 'mark'];

/** @returns {Promise<any[]>} the latest first */
export const wrong = async () => /** @type {any} */ (await api.storage.local.get({ wrong: [] })).wrong;

/** @param {any} finding @param {string} rules their version */
export const markWrong = async (finding, rules) => {
  const kept = Object.fromEntries(FIELDS.map(f => [f, finding[f]]));
  const others = (await wrong()).filter(w => w.mark !== finding.mark || w.site !== finding.site);
  await api.storage.local.set({ wrong: [{ at: Date.now(), rules, ...kept }, ...others].slice(0, MAX) });
};
export const clearWrong = () => api.storage.local.set({ wrong: [] });
