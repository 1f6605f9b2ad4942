// node run.mjs [--addr 127.0.0.1:8787] [--db FILE] [--k 3]: starts the server on this machine and opens a browser with the
// extension on the demo pages. Without a display it says what it would open. Ctrl-C ends all that it started.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url)), build = path.join(here, '..', 'build');
const { values: o } = parseArgs({ options: {
  addr: { type: 'string', default: '127.0.0.1:8787' }, db: { type: 'string', default: path.join(build, 'run', 'untick.db') }, k: { type: 'string', default: '3' },
} });
const PAGES = [['yunbao-pay', 'bill', 'a pay service’s yearly bill, in Chinese: one tiny ticked line'], ['kramladen', 'konto', 'a shop’s account settings, in German'], ['harbourly', 'account', 'a network’s account settings, in English']];
const port = o.addr.split(':').at(-1);
const urls = PAGES.map(([host, file]) => `http://${host}.localhost:${port}/demo/${file}`);

const first = (...files) => files.filter(Boolean).find(f => fs.existsSync(f));
const CHROMIUM = first(process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium');
const FIREFOX = first(process.env.FIREFOX, '/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox');
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

/** @type {(() => void | Promise<void>)[]} what is to be ended, the last started first */
const started = [];
let ending = false;
const end = async code => {
  if (ending) return;
  ending = true;
  for (const stop of started.reverse()) await stop();
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));

/** Starts a program of our own and ends it with us. */
const run = (what, file, args, options = {}) => {
  const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  child.once('error', err => { console.error(`couldn't start ${what}: ${err.message}`); end(1); });
  started.push(() => new Promise(done => {
    if (child.exitCode !== null || child.signalCode !== null) { done(); return; }
    const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => { clearTimeout(hard); done(); });
    child.kill('SIGTERM');
  }));
  return child;
};

const serve = async () => {
  const binary = path.join(build, 'server');
  if (!fs.existsSync(binary)) throw new Error(`couldn't find ${binary}: build it first`);
  fs.mkdirSync(path.dirname(o.db), { recursive: true });
  const server = run('the server', binary, ['-addr', o.addr, '-db', o.db, '-role=all', '-k', o.k]);
  server.once('exit', code => { if (!ending) { console.error(`the server ended by itself (${code})`); end(1); } });
  for (let i = 0; i < 100; i++) {
    if (await fetch(`http://${o.addr}/healthz`).then(r => r.ok, () => false)) return;
    await new Promise(done => setTimeout(done, 100));
  }
  throw new Error('the server does not answer');
};

const openChromium = () => {
  const profile = path.join(build, 'run', 'chromium');
  const extension = path.join(here, 'dist', 'chromium');
  const child = run('Chromium', CHROMIUM, [`--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check', '--disable-features=DisableLoadExtensionCommandLineSwitch',
    `--load-extension=${extension}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...urls], { stdio: 'ignore' });
  child.once('exit', () => { if (!ending) console.log('Chromium was closed; the server goes on until Ctrl-C.'); });
};

const openFirefox = async () => {
  const { default: puppeteer } = await import('puppeteer-core');
  const profile = path.join(build, 'run', 'firefox');
  fs.mkdirSync(profile, { recursive: true });
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: false, userDataDir: profile, defaultViewport: null });
  started.push(() => browser.close().catch(() => {}));
  await browser.installExtension(path.join(here, 'dist', 'firefox'));
  for (const url of urls) await (await browser.newPage()).goto(url);
};

const say = () => {
  console.log('\nUntick is running on this machine.\n');
  PAGES.forEach(([, , about], i) => console.log(`  ${urls[i]}\n      ${about}`));
  console.log(`\n  http://${o.addr}/sites\n      what was contributed, once ${o.k} browsers told the same`);
};

try {
  await serve();
  say();
  if (!display) {
    const what = CHROMIUM ? `Chromium (${CHROMIUM})` : FIREFOX ? `Firefox (${FIREFOX})` : 'Chromium or Firefox, if one were installed,';
    console.log(`\nThere is no display, so nothing is opened. With one, ${what} would open the three pages with the extension from\n${path.join(here, 'dist', CHROMIUM || !FIREFOX ? 'chromium' : 'firefox')} loaded.`);
  } else if (CHROMIUM) {
    openChromium();
    console.log('\nClick Untick’s icon (behind the puzzle piece) on a page to check it, or switch automatic checking on in its settings.');
  } else if (FIREFOX) {
    await openFirefox();
    console.log('\nClick Untick’s icon on a page to check it, or switch automatic checking on in its settings.');
  } else {
    console.log('\nNeither Chromium nor Firefox was found: install one, or load the extension from extension/dist yourself.');
  }
  console.log('\nCtrl-C ends everything.');
} catch (err) {
  console.error(String(err.message ?? err));
  await end(1);
}
