// The first page: what Untick does, and the three things that it asks for, each off until chosen.
import { api } from '../shared/api.js';
import { ask } from '../shared/ask.js';
import { switches } from '../shared/consent.js';
import { knownSwitch } from '../shared/known.js';
import { localise, t } from '../shared/words.js';

localise(document);
document.title = t('welcome_title');

let server = '';
const draw = async () => {
  const status = await ask('status');
  server = status.server;
  await Promise.all([show(status), showKnown()]);
};
const show = switches(() => server, draw), showKnown = knownSwitch();

api.storage.onChanged.addListener((_, area) => { if (area === 'local') draw(); });
await draw();
document.documentElement.dataset.ready = 'true';
