// Headless Chromium with the built extension in it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const dist = name => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
export const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(f => fs.existsSync(f)) ?? '/usr/bin/chromium';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--no-first-run', '--no-default-browser-check', '--disable-features=DisableLoadExtensionCommandLineSwitch,Translate,OptimizationHints,MediaRouter',
  '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows', '--disable-background-timer-throttling'];
/** Nothing but loopback is reached: a page's third parties fail at once instead of hanging. */
export const LOOPBACK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost';

/** No use in trying again. */
export class CannotStart extends Error {}

/**
 * @param {{extension?: string, profile?: string, args?: string[], headless?: boolean, viewport?: {width: number, height: number} | null, lang?: string, dark?: boolean}} [o]
 */
export const launchChromium = async (o = {}) => {
  const extension = o.extension ?? dist('chromium-test');
  const profile = o.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'untick-chromium-'));
  const headless = o.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM, headless: false, viewport: o.viewport === undefined ? { width: 1280, height: 800 } : o.viewport,
    locale: undefined, colorScheme: o.dark ? 'dark' : 'light', timeout: 60000,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: [...(headless ? ['--headless=new'] : []), ...FLAGS, LOOPBACK, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
      ...(o.lang ? [`--lang=${o.lang}`, `--accept-lang=${o.lang}`] : []), ...(o.args ?? [])],
    env: { ...process.env, ...(o.lang ? { LANGUAGE: o.lang.replace('-', '_'), LANG: `${o.lang.replace('-', '_')}.UTF-8` } : {}) },
  });
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker', { timeout: 30000 }).catch(async () => {
    await context.close().catch(() => {});
    throw new CannotStart(`couldn't load the extension from ${extension}`);
  });
  const id = new URL(worker.url()).host;
  /** Lets the extension into private windows, as the user does on the browser's own page; the browser loads it anew. */
  const allowPrivate = async () => {
    const page = await context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(() => new Promise(done => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done)));
    await page.evaluate(id => new Promise(done => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true }, done)), id);
  };
  /** The file that something on a page hands over. @param {any} page @param {() => Promise<any>} act */
  const downloaded = async (page, act) => {
    const [file] = await Promise.all([page.waitForEvent('download'), act()]);
    return { name: file.suggestedFilename(), path: await file.path() };
  };
  return {
    context, id, profile, allowPrivate, downloaded,
    url: file => `chrome-extension://${id}/${file}`,
    close: async () => {
      await context.close().catch(() => {});
      if (!o.profile) fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
};
