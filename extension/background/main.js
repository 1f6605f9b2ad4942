// The background's switchboard: which message goes where. It keeps nothing in memory that it could not read again.
import { api } from '../shared/api.js';
import { serverOrigin } from './aggregator.js';
import { apply, granted } from './auto.js';
import { evidence, forgetSheet, sheetOf } from './evidence.js';
import { CannotCheck, check } from './inject.js';
import { knownOf, knownStatus, update as updateKnown, useKnown, watchKnown } from './known.js';
import { hostOf, look, piece } from './look.js';
import { markTab, marking, setMarking, unmarkTab } from './marks.js';
import { forgetSite, saved, sites } from './memory.js';
import { contribute, empty, pause, preview, sample, schedule, status, useServer, work } from './outbox.js';
import { fix, leave, show, undo, wrong as markWrong } from './remedy.js';
import { scan } from './scan.js';
import { fixed, forget, frames } from './tabs.js';
import { clearWrong, wrong } from './wrong.js';

const own = (/** @type {any} */ id, /** @type {chrome.runtime.MessageSender} */ sender) => ({ tabId: sender.tab?.id ?? -1, frameId: sender.frameId ?? 0, id: Number(id) });

/** Messages that the content scripts may send. @type {Record<string, (message: any, sender: chrome.runtime.MessageSender) => Promise<any>>} */
const FROM_PAGES = {
  snapshot: look,
  piece,
  saved: async ({ visit, host }, sender) => { if (sender.tab?.incognito === false) await saved(hostOf({ page: { host } }, sender), String(visit)); },
  // From our buttons on the page: what they may do, they do in their own frame.
  fix: ({ id }, sender) => fix(own(id, sender)),
  undo: ({ id }, sender) => undo(own(id, sender)),
  leave: ({ id }, sender) => leave({ ...own(id, sender), on: true }),
  unmark: async (_, sender) => { if (sender.tab?.id !== undefined) await unmarkTab(sender.tab.id); },
  gone: async (_, sender) => { if (sender.tab?.id !== undefined) await forget(sender.tab.id, sender.frameId || undefined); },
};

/** Messages that only the extension's own pages may send. @type {Record<string, (message: any) => Promise<any>>} */
const FROM_OURSELVES = {
  page: async ({ tabId }) => ({ frames: await frames(tabId), fixed: await fixed(tabId) }),
  check: async ({ tabId, asked }) => {
    await check(tabId);
    if (asked === true) await markTab(tabId); // the user wants to see this page's
    return true;
  },
  marking,
  mark: ({ tabId, on }) => setMarking(tabId, on === true),
  show, fix, undo, leave, wrong: markWrong,
  evidence,
  sheet: ({ id }) => sheetOf(String(id)).then(s => s ?? null),
  marked_wrong: wrong,
  clear_wrong: clearWrong,
  known: knownStatus,
  known_site: ({ host }) => knownOf(String(host)),
  use_known: ({ on }) => useKnown(on === true).then(knownStatus),
  update_known: () => updateKnown().then(knownStatus),
  memory: sites,
  forget_site: ({ host }) => forgetSite(typeof host === 'string' ? host : undefined),
  scan: ({ tabId, all }) => scan(tabId, all === true),
  automatic: async ({ on }) => {
    await api.storage.local.set({ automatic: on === true });
    return apply();
  },
  status: async () => ({ ...await status(), automatic: await granted() && (await api.storage.local.get({ automatic: false })).automatic }),
  contribute: ({ on }) => contribute(on === true).then(status),
  pause: ({ on }) => pause(on === true).then(status),
  empty: () => empty().then(status),
  server: ({ url }) => useServer(serverOrigin(String(url))).then(status),
  send: () => work().then(status),
  preview: ({ list }) => preview(list),
  sealed: sample,
};

const isOurs = (/** @type {chrome.runtime.MessageSender} */ sender) => (sender.url ?? '').startsWith(api.runtime.getURL(''));

api.runtime.onMessage.addListener((message, sender, reply) => {
  if (sender.id !== api.runtime.id || typeof message?.type !== 'string') return false;
  const table = isOurs(sender) ? FROM_OURSELVES : FROM_PAGES;
  if (!Object.hasOwn(table, message.type)) return false;
  table[message.type](message, sender).then(value => reply({ value }), err => {
    reply({ error: err instanceof CannotCheck ? 'cannot_check' : err?.reason ?? String(err?.message ?? err) });
  });
  return true;
});

// A new page in a tab: what was found on the old one is no longer there. But a page that only changes its address "loads"
// too; its script is there to say so. On a busy machine a new page may have spoken before it is known that nobody answered:
// so it is asked once more after the forgetting.
api.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status !== 'loading') return;
  const look = () => api.tabs.sendMessage(tabId, { type: 'look' }, { frameId: 0 });
  look().catch(() => forget(tabId).then(look)).catch(() => {});
});
api.tabs.onRemoved.addListener(tabId => { Promise.all([forget(tabId), forgetSheet(tabId)]).catch(() => {}); });

const begin = () => Promise.all([apply(), schedule(), watchKnown()]).catch(err => console.error('Untick could not start:', err));
api.runtime.onInstalled.addListener(({ reason }) => {
  begin();
  if (reason === 'install') api.tabs.create({ url: api.runtime.getURL('welcome/welcome.html') }).catch(err => console.error('Untick could not open its first page:', err));
});
api.runtime.onStartup.addListener(begin);
api.permissions.onAdded.addListener(() => { apply(); });
api.permissions.onRemoved.addListener(() => { apply(); });
