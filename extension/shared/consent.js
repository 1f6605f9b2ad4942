// The two switches that a user may move, on the first page and in the settings: each is off until moved, asks the browser
// from the click itself, and shows what is so, not what was asked for.
import { api } from './api.js';
import { ask, byId, make, Refusal } from './ask.js';
import { isLoopback, hosts } from './hosts.js';
import { t } from './words.js';

export const ALL_SITES = { origins: ['<all_urls>'] };
const DATA = { data_collection: ['browsingActivity', 'websiteContent'] };
const FIREFOX = api.runtime.getURL('').startsWith('moz-extension:');
const toContribute = (/** @type {string} */ server) => ({ ...hosts(server), ...(FIREFOX ? DATA : {}) });

/**
 * Asks the browser, which it allows only straight from a click: whether there is need to ask must be known by then.
 * @param {any} what @param {boolean} have
 */
export const permit = async (what, have) => {
  if (!have && !await api.permissions.request(what)) throw new Refusal('permission_denied');
};

/**
 * Does what a click asks for and says what came of it.
 * @param {string} said id of the place to say it @param {() => Promise<string | void>} f @param {() => Promise<any>} draw
 */
export const tell = async (said, f, draw) => {
  byId(said).textContent = '';
  try {
    byId(said).textContent = await f() ?? '';
  } catch (err) {
    byId(said).textContent = err instanceof Refusal ? t(err.message) : String(err);
  }
  await draw();
};

/**
 * Makes the page's #automatic and #contribute work.
 * @param {() => string} server the address that the page shows
 * @param {() => Promise<any>} draw the page anew
 * @returns {(status: any) => Promise<void>} shows what is so
 */
export const switches = (server, draw) => {
  const automatic = /** @type {HTMLInputElement} */ (byId('automatic')), contribute = /** @type {HTMLInputElement} */ (byId('contribute'));
  const have = { sites: false, server: false };
  automatic.addEventListener('change', () => tell('automatic-said', async () => {
    if (automatic.checked) await permit(ALL_SITES, have.sites);
    await ask('automatic', { on: automatic.checked });
    if (!automatic.checked) await api.permissions.remove(ALL_SITES).catch(() => {}); // what is not used is given back
  }, draw));
  contribute.addEventListener('change', () => tell('contribute-said', async () => {
    if (contribute.checked) await permit(toContribute(server()), have.server);
    await ask('contribute', { on: contribute.checked });
  }, draw));
  // The second party's name is known only once the first was heard, and a browser asks for one more only from one more click.
  const second = make('p', 'warning'), allow = make('button', '', t('relay_allow'));
  second.hidden = true;
  byId('contribute-said').before(second);
  let relay = '';
  allow.addEventListener('click', () => tell('contribute-said', async () => {
    await permit(hosts(relay), false);
    await ask('contribute', { on: true });
  }, draw));
  return async status => {
    relay = status.relay;
    const lacking = status.contribute && relay && !await api.permissions.contains(hosts(relay));
    second.hidden = !lacking;
    second.replaceChildren(...(lacking ? [`${t('relay_ask', new URL(relay).host)} `, allow] : []));
    automatic.checked = status.automatic;
    contribute.checked = status.contribute;
    byId('trial').hidden = !isLoopback(new URL(status.server).hostname) || Boolean(status.relay);
    have.sites = await api.permissions.contains(ALL_SITES);
    have.server = await api.permissions.contains(/** @type {any} */ (toContribute(server()))).catch(() => false);
  };
};
