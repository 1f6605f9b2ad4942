// Headless Firefox with the built extension in it, over WebDriver BiDi.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { dist } from './chromium.mjs';

export const FIREFOX = process.env.FIREFOX ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(f => fs.existsSync(f)) ?? '/usr/bin/firefox';
// Firefox gives an extension a random host; the tests need to know it.
const HOST = '0b3f6c1e-51d2-4c3a-9a70-5f0f3a1b2c4d';

/** @param {{extension?: string, lang?: string, dark?: boolean, headless?: boolean, profile?: string, args?: string[]}} [o] */
export const launchFirefox = async (o = {}) => {
  const extension = o.extension ?? dist('firefox-test');
  const { browser_specific_settings: { gecko: { id } } } = JSON.parse(fs.readFileSync(`${extension}/manifest.json`, 'utf8'));
  const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'untick-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: FIREFOX, headless: o.headless ?? true, args: ['--remote-allow-system-access', ...(o.args ?? [])],
    ...(o.profile ? { userDataDir: o.profile } : {}), protocolTimeout: 60000,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
      'network.dns.localDomains': '', 'network.proxy.type': 0, 'dom.disable_open_during_load': false,
      'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.alwaysOpenPanel': false,
      'browser.translations.enable': false, 'dom.serviceWorkers.enabled': true,
      ...(o.dark ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
      ...(o.lang ? { 'intl.locale.requested': o.lang } : {}),
    },
  });
  await browser.installExtension(extension);
  /** Lets the extension into private windows, as the user does on the browser's own page; the browser loads it anew. */
  const allowPrivate = async () => {
    const ask = async (/** @type {string} */ method, params) => (await browser.connection.send(method, params)).result;
    const { contexts: [window] } = await ask('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const answer = await ask('script.evaluate', { awaitPromise: true, target: { context: window.context }, expression: `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID('${id}')).reload();
    })()` });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
  };
  /** The file that something on a page hands over. @param {any} _ the page @param {() => Promise<any>} act */
  const downloaded = async (_, act) => {
    const before = new Set(fs.readdirSync(downloads));
    await act();
    for (const end = Date.now() + 15000; Date.now() < end; await new Promise(done => setTimeout(done, 50))) {
      const [name] = fs.readdirSync(downloads).filter(f => !before.has(f) && !f.endsWith('.part'));
      if (name && fs.statSync(path.join(downloads, name)).size) return { name, path: path.join(downloads, name) };
    }
    throw new Error('no file came');
  };
  const close = async () => {
    await browser.close();
    fs.rmSync(downloads, { recursive: true, force: true });
  };
  return { browser, url: file => `moz-extension://${HOST}/${file}`, allowPrivate, downloaded, close };
};
