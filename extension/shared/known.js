// The switch for the list of known sites, on the first page and in the overview: off until moved.
import { ask, byId } from './ask.js';
import { api } from './api.js';
import { permit, tell } from './consent.js';
import { hosts } from './hosts.js';
import { t } from './words.js';

/**
 * Makes the page's #known work.
 * @returns {() => Promise<void>} shows what is so
 */
export const knownSwitch = () => {
  const known = /** @type {HTMLInputElement} */ (byId('known'));
  let server = '', have = false;
  const draw = async () => {
    const s = await ask('known');
    server = s.server;
    have = await api.permissions.contains(hosts(server));
    known.checked = s.on;
    byId('known-state').hidden = !s.at;
    byId('known-state').textContent = s.at ? t('known_state', new Intl.NumberFormat().format(s.sites), new Date(s.at).toLocaleString()) : '';
    if (s.trouble) byId('known-said').textContent = t(s.trouble);
  };
  known.addEventListener('change', () => tell('known-said', async () => {
    if (known.checked) await permit(hosts(server), have);
    await ask('use_known', { on: known.checked });
  }, draw));
  return draw;
};
