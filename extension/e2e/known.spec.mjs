// The list of known sites: off until wanted, fetched whole, with the pinned key's signature or not at all, and looked up on
// this device. The server is Untick's own; a proxy before it notes what is asked, and puts sites on the list, signed with
// the very key of that server, since its own list is empty on its first day.
import assert from 'node:assert/strict';
import { createPrivateKey, sign } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { inEach, until } from './drive/browser.mjs';
import { listen, servePages } from './drive/pages.mjs';
import { startServer } from './drive/untick-server.mjs';

/** A signed note, as golang.org/x/mod/sumdb/note writes it. */
const note = (document, signer) => {
  const [, , name, hash, ...rest] = signer.split('+'); // PRIVATE+KEY+name+hash+base64, and base64 has the sign too
  const seed = Buffer.from(rest.join('+'), 'base64').subarray(1);
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const body = `${JSON.stringify(document)}\n`;
  const signature = sign(null, Buffer.from(body), createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }));
  return `${body}\n— ${name} ${Buffer.concat([Buffer.from(hash, 'hex'), signature]).toString('base64')}\n`;
};

const start = async () => {
  const server = await startServer();
  const signer = fs.readFileSync(path.join(server.dir, 'untick.db.signing'), 'utf8').split('\n')[0];
  const asked = [];
  let list = null; // the server's own, or what is put in its place
  const proxy = http.createServer(async (req, res) => {
    asked.push({ url: req.url, tag: req.headers['if-none-match'] ?? '', cookie: req.headers.cookie ?? '', referrer: req.headers.referer ?? '' });
    if (req.url === '/v1/known-sites' && list !== null) {
      const tag = `"${list.length}"`;
      if (req.headers['if-none-match'] === tag) { res.writeHead(304, { etag: tag }).end(); return; }
      res.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', etag: tag }).end(list);
      return;
    }
    const answer = await fetch(server.origin + req.url, { headers: req.headers['if-none-match'] ? { 'if-none-match': req.headers['if-none-match'] } : {} });
    res.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain', ...(answer.headers.get('etag') ? { etag: answer.headers.get('etag') } : {}) }).end(Buffer.from(await answer.arrayBuffer()));
  });
  const port = await listen(proxy);
  return {
    origin: `http://127.0.0.1:${port}`, asked, signer,
    put: text => { list = text; },
    close: async () => { proxy.closeAllConnections(); proxy.close(); await server.close(); },
  };
};
const EPOCH = Math.floor(Date.now() / 86_400_000); // the server's own list is of today
const entry = (site, more = {}) => ({ site, page_kind: 'settings', boxes: 2, reporters: 30, ...more });
const list = (sites, epoch = EPOCH) => ({ format: 1, kind: 'known-sites', epoch, k: 20, sites });

inEach('the list is off until wanted, fetched whole and only when it changed, and told of in the popup before anything is opened', async b => {
  const s = await start(), pages = await servePages({ 'plain.html': '<!doctype html><title>Home</title><p>Hello</p>' });
  try {
    await b.ask('server', { url: s.origin });
    await b.tab(pages.url('plain.html', 'www.alder'));
    assert.deepEqual(s.asked.filter(a => a.url !== '/v1/config'), [], 'nothing is fetched before');
    const first = await b.tab(b.at.url('welcome/welcome.html'));
    assert.equal(await first.run(() => document.getElementById('known').checked), false);
    await first.front();
    await first.click('label:has(#known)');
    await until('the server’s own list', async () => (await b.ask('known')).at > 0 || (await b.ask('known')).trouble && Promise.reject(new Error((await b.ask('known')).trouble)));
    const { pinned } = await b.stored('local', ['pinned']);
    assert.equal(pinned.server, s.origin);
    assert.deepEqual([(await b.ask('known')).sites, (await b.ask('known')).on], [0, true]);

    s.put(note(list([entry('alder.localhost', { settings_url: 'https://my.alder.localhost/privacy' }), entry('alder.localhost', { page_kind: 'sign_up', boxes: 1, reporters: 41 }),
      entry('birch.localhost', { settings_url: 'https://elsewhere.example/' }), entry('cedar.localhost', { settings_url: 'javascript:alert(1)' }), entry('<img src=x>'), { site: 7 }]), s.signer));
    assert.equal((await b.ask('update_known')).sites, 3, 'what is no site is not taken');
    const before = s.asked.length;
    assert.equal((await b.ask('update_known')).sites, 3);
    const last = s.asked.slice(before);
    assert.deepEqual(last.map(a => a.url), ['/v1/known-sites']);
    assert.ok(last[0].tag, 'asked whether it changed');
    assert.ok(s.asked.every(a => !a.cookie && !a.referrer && !a.url.includes('?')), 'nothing is sent along');

    const requests = s.asked.length;
    for (const [host, boxes, link] of [['www.alder', '3', 'https://my.alder.localhost/privacy'], ['birch', '2', null], ['notalder', null, null]]) {
      const page = await b.tab(pages.url('plain.html', host));
      const popup = await b.popup(await b.tabId(page));
      await until('the popup', () => popup.run(() => document.documentElement.dataset.ready === 'true'));
      if (boxes) await until('what is known', () => popup.run(() => !document.getElementById('known').hidden));
      const shown = await popup.run(() => [document.getElementById('known').hidden, document.getElementById('known-found').textContent, document.getElementById('known-open').hidden, document.getElementById('known-open').getAttribute('href')]);
      assert.equal(shown[0], boxes === null, host);
      if (boxes) assert.ok(shown[1].includes(boxes), shown[1]);
      assert.deepEqual(shown.slice(2), [link === null, link], host);
      await popup.close();
      await page.close();
    }
    assert.equal(s.asked.length, requests, 'no site that was visited is asked about');
    const week = await b.ext.run(() => (globalThis.browser ?? chrome).alarms.get('known').then(a => [a.periodInMinutes, a.scheduledTime - Date.now()]));
    assert.equal(week[0], 7 * 24 * 60);
    assert.ok(week[1] > 6 * 86400_000, 'a week later');

    await first.run(() => document.getElementById('known').click());
    await until('it to be off', async () => !(await b.ask('known')).on);
    assert.equal((await b.stored('local', ['known_list'])).known_list, undefined, 'and gone');
    assert.equal(await b.ext.run(() => (globalThis.browser ?? chrome).alarms.get('known').then(a => a ?? null)), null);
  } finally {
    pages.close();
    await s.close();
  }
});

inEach('a list that the pinned key did not sign, of another kind, or older than the one that is kept changes nothing', async b => {
  const s = await start();
  try {
    await b.ask('server', { url: s.origin });
    const good = note(list([entry('alder.localhost')]), s.signer);
    s.put(good);
    assert.deepEqual([(await b.ask('use_known', { on: true })).sites, (await b.ask('known')).trouble], [1, '']);
    for (const [name, text, trouble] of [
      ['changed', good.replace('alder', 'maples'), 'server_signature'],
      ['another kind', note({ ...list([]), kind: 'rules' }, s.signer), 'server_signature'],
      ['older', note(list([], EPOCH - 1), s.signer), 'server_unreachable'],
      ['no note', '<html>', 'server_signature'],
      ['too long', 'x'.repeat(3 << 20), 'server_unreachable'],
    ]) {
      s.put(text);
      const now = await b.ask('update_known');
      assert.deepEqual([now.sites, now.trouble], [1, trouble], name);
    }
    s.put(note(list([entry('alder.localhost'), entry('birch.localhost')], EPOCH + 1), s.signer));
    assert.deepEqual([(await b.ask('update_known')).sites, (await b.ask('known')).trouble], [2, '']);
  } finally {
    await s.close();
  }
});
