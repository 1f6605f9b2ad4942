// What this device remembers: a default from the user's own choice, what a site switched on again by itself, and what it
// must not remember. The site is a small server that keeps settings, and flips one back when told to.
import assert from 'node:assert/strict';
import http from 'node:http';
import { inEach, until } from './drive/browser.mjs';
import { listen } from './drive/pages.mjs';

const ROWS = [['sell', 'Share my personal data with advertising partners'], ['scores', 'Let partner companies build a profile of my purchases']];

/** A site with two settings that save at once and a form that saves when it is sent. */
const site = async () => {
  const settings = { sell: true, scores: true, mail: true };
  const server = http.createServer((req, res) => {
    const url = new URL(req.url, 'http://x');
    if (req.method === 'POST') {
      let body = '';
      req.on('data', d => { body += d; }).on('end', () => {
        if (url.pathname === '/form') {
          settings.mail = new URLSearchParams(body).has('mail');
          res.writeHead(303, { location: '/settings/privacy' }).end();
        } else {
          Object.assign(settings, JSON.parse(body));
          res.writeHead(204).end();
        }
      });
      return;
    }
    res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(`<!doctype html><html lang="en"><title>Privacy settings</title>
      <body><h1>Privacy settings</h1>${ROWS.map(([id, text]) => `<p><span id="l-${id}">${text}</span> <button id="${id}" role="switch" aria-checked="${settings[id]}" aria-labelledby="l-${id}">·</button></p>`).join('')}
      <form method="post" action="/form"><label><input type="checkbox" id="mail" name="mail"${settings.mail ? ' checked' : ''}> Pass my contact details on to partner companies for advertising</label> <button id="save">Save</button></form>
      <p id="elsewhere">Nothing here</p>
      <script>for (const b of document.querySelectorAll('[role=switch]')) b.addEventListener('click', () => {
        b.setAttribute('aria-checked', b.getAttribute('aria-checked') !== 'true');
        fetch('/save', { method: 'POST', body: JSON.stringify({ [b.id]: b.getAttribute('aria-checked') === 'true' }) });
      });</script>`);
  });
  const port = await listen(server);
  return { settings, url: host => `http://${host}.localhost:${port}/settings/privacy`, close: () => { server.closeAllConnections(); server.close(); } };
};

/** Visits the page anew. */
const visit = async (b, s, host) => {
  const page = await b.tab(s.url(host));
  const id = await b.tabId(page);
  await page.front();
  const findings = async () => (await b.ask('page', { tabId: id })).frames.flatMap(f => f.findings);
  await until('the page to be judged', async () => (await b.ask('page', { tabId: id })).frames[0]?.controls === 3);
  const at = async part => {
    const f = (await findings()).find(f => f.selector === `#${part}`);
    return f && { tabId: id, frameId: f.frameId, id: f.id };
  };
  return { page, id, findings, at, shown: async () => (await findings()).map(f => [f.selector, f.back]) };
};
const remembered = async (b, host) => Object.values((await b.ask('memory')).find(m => m.host === `${host}.localhost`)?.controls ?? {});
const entry = async (b, host, word) => (await remembered(b, host)).find(e => e.label.includes(word));

inEach('what was switched off for the user and is on again is said first, and is not said after an undo', async b => {
  const s = await site();
  try {
    await b.ask('automatic', { on: true });
    let v = await visit(b, s, 'flip');
    assert.deepEqual((await v.shown()).sort(), [['#mail', false], ['#scores', false], ['#sell', false]]);
    assert.deepEqual(await b.ask('fix', await v.at('scores')), { result: 'done' });
    const e = await entry(b, 'flip', 'profile');
    assert.deepEqual([e.first.set, e.set, e.by, e.held, e.back], ['on', 'off', 'untick', true, 0]);
    await v.page.close();

    v = await visit(b, s, 'flip');
    assert.ok(!(await v.shown()).some(([id]) => id === '#scores'), 'it stayed off');
    assert.equal(s.settings.scores, false, 'for the site kept it');
    await v.page.close();

    s.settings.scores = true; // the site's own doing
    v = await visit(b, s, 'flip');
    await until('it to be back', async () => (await v.shown()).some(([id, back]) => id === '#scores' && back));
    assert.deepEqual((await v.shown()).filter(([, back]) => back).length, 1, 'and nothing else is');
    const popup = await b.popup(v.id);
    const first = await popup.run(() => { const c = document.querySelector('#list .finding'); return [c.className, c.querySelector('.label').textContent, c.querySelector('.sentence').textContent]; });
    assert.match(first[0], /\bback\b/);
    assert.ok(first[1].includes('profile'));
    assert.ok(first[2].startsWith(await popup.run(() => (globalThis.browser ?? chrome).i18n.getMessage('back_sentence'))), first[2]);
    await popup.close();
    // Still on at the next visit: still back. Switched off and put back by the user: a choice.
    await v.page.close();
    v = await visit(b, s, 'flip');
    await until('it to be back still', async () => (await v.shown()).some(([id, back]) => id === '#scores' && back));
    const at = await v.at('scores');
    assert.deepEqual(await b.ask('fix', at), { result: 'done' });
    assert.equal((await entry(b, 'flip', 'profile')).back, 0);
    await b.ask('undo', at);
    await new Promise(done => setTimeout(done, 1500));
    const again = await entry(b, 'flip', 'profile');
    assert.deepEqual([again.set, again.by], ['on', 'nobody'], 'an undo is no doing of the site');
  } finally { s.close(); }
});

inEach('what the user set with an own click is a choice on the next visit, and what was never saved is nobody’s fault', async b => {
  const s = await site();
  s.settings.sell = false;
  try {
    await b.ask('automatic', { on: true });
    let v = await visit(b, s, 'own');
    await v.page.click('#sell'); // on, by the user
    await until('the user’s doing to be remembered', async () => (await entry(b, 'own', 'advertising partners'))?.by === 'user');
    await v.page.click('#mail'); // off, but the form is not sent
    await until('that too', async () => (await entry(b, 'own', 'contact'))?.by === 'user');
    await v.page.close();

    v = await visit(b, s, 'own');
    assert.deepEqual((await v.shown()).sort(), [['#mail', false], ['#scores', false]], 'the switch is the user’s own, the box was never saved');
    await v.page.click('#mail');
    await v.page.click('#save');
    await until('the site to keep it', () => !s.settings.mail);
    await until('the memory to know it', async () => { const e = await entry(b, 'own', 'contact'); return e.by === 'user' && e.held; });
    await v.page.close();
    s.settings.mail = true;
    v = await visit(b, s, 'own');
    await until('the box to be back', async () => (await v.shown()).some(([id, back]) => id === '#mail' && back));
  } finally { s.close(); }
});

inEach('left as it is, marked as wrong, forgotten', async b => {
  const s = await site();
  try {
    await b.ask('automatic', { on: true });
    let v = await visit(b, s, 'left');
    assert.equal(await b.badge(v.id), '3');
    await b.ask('leave', { ...await v.at('sell'), on: true });
    await b.ask('wrong', await v.at('mail'));
    await until('one finding', async () => (await v.shown()).length === 1 && await b.badge(v.id) === '1');
    const noted = await b.ask('marked_wrong');
    assert.deepEqual(noted.map(w => [w.site, w.kind, w.state]), [['left.localhost', 'checkbox', 'on']]);
    await v.page.close();
    v = await visit(b, s, 'left');
    assert.deepEqual(await v.shown(), [['#scores', false]], 'remembered');
    const { left } = (await b.ask('page', { tabId: v.id })).frames[0];
    assert.equal(left.length, 2);
    await b.ask('leave', { tabId: v.id, frameId: left[0].frameId, id: left[0].id, on: false });
    await until('it to be listed again', async () => (await v.shown()).length === 2);
    assert.equal((await b.ask('memory')).length, 1);
    await b.ask('forget_site', { host: 'left.localhost' });
    assert.deepEqual(await b.ask('memory'), []);
  } finally { s.close(); }
});

inEach('controls of the same words are remembered each for itself', async b => {
  const row = (id, on) => `<p><label><input type="checkbox" id="${id}" name="${id}"${on ? ' checked' : ''}> Share my data with advertising partners</label></p>`;
  let second = true;
  const server = http.createServer((_, res) => res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(`<!doctype html><html lang="en"><title>Privacy settings</title><body><h1>Privacy settings</h1><h2>Searches</h2>${row('one', true)}<h2>Purchases</h2>${row('two', second)}<p><label><input type="checkbox" id="other"> Dark theme</label></p>`));
  const s = { url: host => `http://${host}.localhost:${server.address().port}/`, close: () => { server.closeAllConnections(); server.close(); } };
  await listen(server);
  try {
    await b.ask('automatic', { on: true });
    let v = await visit(b, s, 'twice');
    assert.equal((await remembered(b, 'twice')).length, 2);
    await b.ask('leave', { ...await v.at('one'), on: true });
    assert.deepEqual(await until('one to be left', async () => { const l = await v.shown(); return l.length === 1 && l; }), [['#two', false]]);
    await b.ask('fix', await v.at('two'));
    second = false;
    await v.page.close();
    v = await visit(b, s, 'twice');
    await until('both to be as they were left', async () => (await v.shown()).length === 0);
    await v.page.close();
    await (await visit(b, s, 'twice')).page.close();
    second = true;
    v = await visit(b, s, 'twice');
    await until('the second to be back, and only it', async () => JSON.stringify(await v.shown()) === '[["#two",true]]');
  } finally { s.close(); }
});
