// The build as it ships, without the hosts that a test grants itself: it starts, it knows that it may not look, and it
// neither checks nor loads anything unasked.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { dist } from './drive/chromium.mjs';
import { inEach, kinds } from './drive/browser.mjs';
import { servePages } from './drive/pages.mjs';

let pages;
before(async () => { pages = await servePages(); });
after(() => pages?.close());

for (const kind of kinds) {
  inEach('the shipped build checks nothing and sends nothing until it is asked to', async b => {
    const fresh = await b.ask('status');
    assert.deepEqual([fresh.automatic, fresh.contribute, fresh.noted, fresh.pending], [false, false, 0, 0]);
    assert.equal(await b.ask('automatic', { on: true }), false, 'without the browser’s permission the switch moves nothing');
    const page = await b.tab(pages.url('remedies.html'));
    await new Promise(done => setTimeout(done, 1500));
    const tabs = await b.ext.run(() => (globalThis.browser ?? chrome).tabs.query({}).then(all => all.map(t => [t.id, t.url ?? ''])));
    assert.ok(tabs.every(([, url]) => !url.includes('remedies')), 'it does not even see the addresses');
    for (const [id] of tabs) assert.deepEqual((await b.ask('page', { tabId: id })).frames, []);
    await page.close();
  }, { extension: dist(kind), only: kind });
}
