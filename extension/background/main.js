// The background's switchboard: which message goes where. It keeps nothing in memory that it could not read again.
import { api } from '../shared/api.js';
import { scan } from './scan.js';

/** Only the extension's own pages may ask for these. */
const fromOurselves = (/** @type {chrome.runtime.MessageSender} */ sender) => sender.id === api.runtime.id && (sender.url ?? '').startsWith(api.runtime.getURL(''));

/** @type {Record<string, (message: any) => Promise<any>>} */
const OWN = {
  scan: ({ tabId, all }) => scan(tabId, all === true),
};

api.runtime.onMessage.addListener((message, sender, reply) => {
  const handle = fromOurselves(sender) && Object.hasOwn(OWN, message?.type) ? OWN[message.type] : null;
  if (!handle) return false;
  handle(message).then(value => reply({ value }), err => reply({ error: String(err?.message ?? err) }));
  return true;
});
