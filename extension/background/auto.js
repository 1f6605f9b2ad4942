// Automatic checking: content scripts registered for every page, while the user grants it and no longer.
import { api } from '../shared/api.js';
import { EARLY, LATE } from '../shared/files.js';

export const ALL_SITES = { origins: ['<all_urls>'] };
const IDS = ['early', 'late'];

/** Whether the browser's permission is there; the user may take it back in the browser's own settings. */
export const granted = () => api.permissions.contains(ALL_SITES);

/** Brings the registration in line with the permission. */
export const apply = async () => {
  const wanted = await granted() && (await api.storage.local.get({ automatic: false })).automatic;
  const there = (await api.scripting.getRegisteredContentScripts()).map(s => s.id);
  if (!wanted) {
    if (there.length) await api.scripting.unregisterContentScripts();
    return false;
  }
  const common = { matches: ['<all_urls>'], allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true };
  const scripts = /** @type {chrome.scripting.RegisteredContentScript[]} */ ([
    { ...common, id: 'early', js: EARLY, runAt: 'document_start' },
    { ...common, id: 'late', js: LATE, runAt: 'document_idle' },
  ]);
  // An update of the extension may have brought other files.
  const known = scripts.filter(s => there.includes(s.id)), fresh = scripts.filter(s => !there.includes(s.id));
  if (known.length) await api.scripting.updateContentScripts(known);
  if (fresh.length) await api.scripting.registerContentScripts(fresh);
  return true;
};

export { IDS };
