// The two browsers behind one interface, so that each spec is written once and runs in both.
import fs from 'node:fs';
import { test } from 'node:test';
import { CHROMIUM, launchChromium } from './chromium.mjs';
import { FIREFOX, launchFirefox } from './firefox.mjs';

const wait = ms => new Promise(done => setTimeout(done, ms));

/** Waits until f returns something true and returns it; says what it waited for if it never does. */
export const until = async (what, f, ms = 15000) => {
  const deadline = Date.now() + ms;
  let last, error = '';
  while (Date.now() < deadline) {
    try {
      last = await f();
      error = '';
      if (last) return last;
    } catch (err) { error = String(err?.message ?? err).split('\n')[0]; }
    await wait(100);
  }
  throw new Error(`waited ${ms} ms for ${what}; last: ${error || JSON.stringify(last)}`);
};

/** A tab of either browser. */
class Tab {
  constructor(page, kind) { this.page = page; this.kind = kind; }
  /** Runs f in the page; arguments and answer are JSON. */
  run(f, ...args) {
    return this.kind === 'chromium' ? this.page.evaluate(([source, list]) => (0, eval)(`(${source})`)(...list), [String(f), args])
      : this.page.evaluate(`(${f})(...${JSON.stringify(args)})`);
  }
  async goto(url) {
    if (/^(moz|chrome)-extension:/.test(url)) {
      // Firefox's protocol does not tell when an extension's page has loaded; the page itself does.
      this.page.goto(url, { timeout: 20000 }).catch(() => {});
      await until(`${url} to be ready`, () => this.run(want => location.href === want && document.documentElement.dataset.ready === 'true', url));
      return;
    }
    await this.page.goto(url, { waitUntil: 'load', timeout: 30000 });
  }
  reload() { return this.page.reload({ waitUntil: 'load', timeout: 30000 }); }
  url() { return this.page.url(); }
  /** A true click by the driver, which the page sees as the user's. */
  click(selector) { return this.page.click(selector); }
  async size(width, height) { await (this.kind === 'chromium' ? this.page.setViewportSize({ width, height }) : this.page.setViewport({ width, height })); }
  shot(file) { return this.page.screenshot({ path: file }); }
  front() { return this.page.bringToFront(); }
  close() { return this.page.close(); }
}

/** One browser with the extension. */
export class Browser {
  /** @param {'chromium' | 'firefox'} kind */
  static async open(kind, options = {}) {
    const b = new Browser();
    b.kind = kind;
    b.at = kind === 'chromium' ? await launchChromium(options) : await launchFirefox(options);
    b.ext = await b.tab(b.at.url('options/options.html'));
    if (!options.profile) await b.welcomed(options.keepWelcome);
    return b;
  }
  async tab(url) {
    const page = this.kind === 'chromium' ? await this.at.context.newPage() : await this.at.browser.newPage();
    page.on('dialog', d => { d.dismiss().catch(() => {}); });
    const tab = new Tab(page, this.kind);
    if (url) await tab.goto(url);
    return tab;
  }
  /** The first page opens by itself once; out of the way with it, but where a spec looks at it. */
  async welcomed(keep = false) {
    await until('the first page', () => this.ext.run(async (url, keep) => {
      const { tabs } = globalThis.browser ?? chrome;
      const found = (await tabs.query({ url })).concat((await tabs.query({})).filter(t => t.url === url || t.pendingUrl === url));
      if (!keep && found.length) await tabs.remove([...new Set(found.map(t => t.id))]);
      return found.length;
    }, this.at.url('welcome/welcome.html'), keep));
    if (!keep) await this.ext.front();
  }
  /** Asks the background, as the extension's own pages do. */
  async ask(type, message = {}) {
    const answer = await this.ext.run((type, message) => (globalThis.browser ?? chrome).runtime.sendMessage({ ...message, type }), type, message);
    if (!answer || answer.error) throw new Error(`${type}: ${answer?.error ?? 'no answer'}`);
    return answer.value;
  }
  /** The browser's number of a tab. */
  tabId(tab) {
    return until(`the tab of ${tab.url()}`, () => this.ext.run(url => (globalThis.browser ?? chrome).tabs.query({}).then(all => all.find(t => t.url === url)?.id), tab.url()));
  }
  badge(tabId) { return this.ext.run(tabId => (globalThis.browser ?? chrome).action.getBadgeText({ tabId }), tabId); }
  /** The popup, opened as a page beside its tab. */
  async popup(tabId) { return this.tab(`${this.at.url('popup/popup.html')}?tab=${tabId}`); }
  /** What the extension keeps. */
  stored(area, keys) { return this.ext.run((area, keys) => (globalThis.browser ?? chrome).storage[area].get(keys), area, keys); }
  close() { return this.at.close(); }
}

const only = process.env.BROWSER;
/** The browsers that this machine has. */
export const kinds = [['chromium', CHROMIUM], ['firefox', FIREFOX]].filter(([kind, file]) => (!only || only === kind) && fs.existsSync(file)).map(([kind]) => kind);
if (!kinds.length) throw new Error('neither Chromium nor Firefox is installed');

/** One test for each browser, in a fresh one each. */
export const inEach = (name, f, options = {}) => {
  for (const kind of options.only ? [options.only] : kinds) {
    test(`${kind}: ${name}`, { timeout: 300000 }, async t => {
      const once = async () => {
        const browser = await Browser.open(kind, options);
        try { await f(browser, t); } finally { await browser.close(); }
      };
      // A machine that is busy elsewhere can starve a browser: a second, fresh one decides, and the first is told of.
      await once().catch(async error => {
        t.diagnostic(`failed once: ${String(error?.stack ?? error).slice(0, 1500)}`);
        await once();
      });
    });
  }
};
