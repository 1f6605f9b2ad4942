// A private window: Untick works in it, and keeps nothing of it.
import assert from 'node:assert/strict';
import { inEach, until } from './drive/browser.mjs';
import { servePages } from './drive/pages.mjs';

const PAGE = `<!doctype html><html lang="en"><title>Privacy settings</title><body><h1>Privacy settings</h1>
  <p><label><input type="checkbox" id="a" checked> Share my personal data with advertising partners</label></p>
  <p><label><input type="checkbox" id="b" checked> Sell my data to third parties</label></p>`;

/** Lets the extension into private windows, and waits until the browser has loaded it anew. */
const allow = async b => {
  await b.at.allowPrivate();
  await until('the extension to be back', async () => {
    const again = await b.tab();
    try {
      await again.goto(b.at.url('options/options.html'));
      b.ext = again;
      return await again.run(() => (globalThis.browser ?? chrome).extension.isAllowedIncognitoAccess());
    } catch (err) {
      await again.close();
      throw err;
    }
  }, 30000);
};

inEach('a private window is checked, changed and undone as any other, and leaves nothing behind', async b => {
  const pages = await servePages({ 'page.html': PAGE });
  try {
    await allow(b);
    await b.ask('automatic', { on: true });
    await b.ask('contribute', { on: true });
    const id = await b.ext.run(url => (globalThis.browser ?? chrome).windows.create({ incognito: true, url }).then(w => w.tabs[0].id), pages.url('page.html', 'private'));
    const findings = await until('the findings', async () => { const [f] = (await b.ask('page', { tabId: id })).frames; return f?.count === 2 && f.findings; });
    assert.deepEqual(findings.map(f => f.mark), ['', ''], 'there is nothing that it could be remembered by');
    const where = { tabId: id, frameId: 0, id: findings[0].id };
    assert.deepEqual(await b.ask('fix', where), { result: 'done' });
    assert.deepEqual(await b.ask('undo', where), { result: 'done' });
    assert.equal(await b.ask('leave', { ...where, on: true }), false);
    assert.equal(await b.ask('wrong', where), false);
    const local = JSON.stringify(await b.stored('local', null));
    assert.ok(!local.includes('private.localhost') && !local.includes('advertising partners'), local);
    assert.deepEqual(await b.ask('memory'), []);
    assert.equal((await b.ask('status')).noted, 0, 'nothing is contributed from there');
    await b.ext.run(id => (globalThis.browser ?? chrome).tabs.remove(id), id);
    await until('the session to forget it too', async () => !JSON.stringify(await b.stored('session', null)).includes('private.localhost'));

    const page = await b.tab(pages.url('page.html', 'open'));
    await until('what an open window leaves', async () => (await b.ask('memory')).map(s => s.host).join() === 'open.localhost');
    await page.close();
  } finally {
    pages.close();
  }
});
