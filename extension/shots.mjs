// node shots.mjs (make shots): pictures of every surface, made by the real extension in headless Chromium on a page of its
// own, into docs/shots. Those of 1280 × 800 are the stores' size.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Browser, until } from './e2e/drive/browser.mjs';
import { servePages } from './e2e/drive/pages.mjs';

const OUT = fileURLToPath(new URL('docs/shots/', import.meta.url));
const STORE = [1280, 800], PHONE = [390, 844], POPUP = [380, 600], SHEET = [1280, 1400];

const WORDS = {
  en: ['Privacy settings', 'Your profile', 'Who can see your profile', ['Everyone', 'Friends', 'Only me'], 'Data', 'Share my data with advertising partners', 'Send me promotional emails and special offers',
    'Use my activity to personalise ads', 'Do not sell my personal information', 'Appearance', 'Dark mode', 'Remember me on this device'],
  zh_CN: ['隐私设置', '个人资料', '谁可以查看我的资料', ['所有人', '好友', '仅自己'], '数据', '与广告合作伙伴共享我的数据', '向我发送促销邮件和优惠信息', '根据我的活动展示个性化广告', '不要出售我的个人信息', '外观', '深色模式', '在此设备上记住我'],
  ar: ['إعدادات الخصوصية', 'ملفك الشخصي', 'من يمكنه رؤية ملفك الشخصي', ['الجميع', 'الأصدقاء', 'أنا فقط'], 'البيانات', 'مشاركة بياناتي مع شركاء الإعلانات', 'إرسال رسائل ترويجية وعروض خاصة إليّ عبر البريد الإلكتروني',
    'استخدام نشاطي لتخصيص الإعلانات', 'عدم بيع معلوماتي الشخصية', 'المظهر', 'الوضع الداكن', 'تذكرني على هذا الجهاز'],
};
const page = (lang, dark) => {
  const [title, profile, who, choices, data, share, mail, ads, sell, looks, darkMode, remember] = WORDS[lang];
  const box = (id, text, on = true) => `<label class="row"><span>${text}</span><input type="checkbox" id="${id}"${on ? ' checked' : ''}></label>`;
  return `<!doctype html><html lang="${lang.replace('_', '-')}"${lang === 'ar' ? ' dir="rtl"' : ''}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>
    body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: ${dark ? '#14181d' : '#f4f6f8'}; color: ${dark ? '#e6e9ec' : '#1b2430'} }
    header { padding: 18px 32px; background: ${dark ? '#20262e' : '#fff'}; font-weight: 700 } main { max-width: 640px; margin: 24px 48px } h1 { font-size: 26px } h2 { font-size: 17px; margin: 26px 0 6px }
    .row { display: flex; justify-content: space-between; gap: 16px; padding: 12px 16px; background: ${dark ? '#20262e' : '#fff'}; border-bottom: 1px solid ${dark ? '#39424d' : '#e3e7eb'} }
    .row input { width: 18px; height: 18px } fieldset { border: 0; margin: 0; padding: 12px 16px; background: ${dark ? '#20262e' : '#fff'} } fieldset label { margin-inline-end: 18px }
    @media (max-width: 600px) { main { margin: 16px } }</style>
    <header>Example</header><main><h1>${title}</h1><h2>${profile}</h2><fieldset><legend>${who}</legend>${choices.map((c, i) => `<label><input type="radio" name="who" value="${i}"${i ? '' : ' checked'}> ${c}</label>`).join('')}</fieldset>
    <h2>${data}</h2>${box('share', share)}${box('mail', mail)}${box('ads', ads)}${box('sell', sell)}<h2>${looks}</h2>${box('dark', darkMode, false)}${box('remember', remember)}</main></html>`;
};

const data = file => `data:image/png;base64,${fs.readFileSync(file).toString('base64')}`;
/** The popup over its page, as the browser hangs it under its icon; neither picture is changed. */
const composed = (under, over, rtl) => `<!doctype html><style>body { margin: 0; overflow: hidden; background: url(${data(under)}) 0 0 / 1280px 800px } img { position: absolute; top: 12px; ${rtl ? 'left' : 'right'}: 24px; width: 380px; border-radius: 10px; box-shadow: 0 10px 40px #0006 }</style><img src="${data(over)}" alt="">`;

const shot = async (tab, size, name) => {
  await tab.size(...size);
  await tab.run(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 300))));
  await tab.shot(`${OUT}${name}.png`);
};
const ready = tab => until('the page to be ready', () => tab.run(() => document.documentElement.dataset.ready === 'true'));

/** Makes the evidence sheet of a finding by its button in the popup, and says where it opened. */
const sheetOf = async (b, popup, key) => {
  await popup.run(key => document.querySelector(`[data-finding="${key}"] [data-act=evidence]`).click(), key);
  return until('the evidence sheet', () => b.ext.run(async () => (await chrome.tabs.query({})).map(t => t.url ?? '').find(u => u.includes('/evidence/evidence.html#'))));
};

/** @param {string} name of the series @param {{lang: string, locale: string, dark: boolean, whole: boolean}} o */
const series = async (name, o) => {
  const pages = await servePages({ 'settings.html': page(o.lang, o.dark) });
  const b = await Browser.open('chromium', { lang: o.locale, dark: o.dark });
  try {
    await b.ask('automatic', { on: true });
    const tab = await b.tab(pages.url('settings.html', 'example'));
    await tab.size(...STORE);
    const tabId = await b.tabId(tab);
    const found = await until('findings', async () => { const f = (await b.ask('page', { tabId })).frames.flatMap(x => x.findings); return f.length >= 3 && f.sort((x, y) => y.severity - x.severity); });
    await tab.front();
    await shot(tab, STORE, `${name}-page`);
    const popup = await b.popup(tabId);
    await ready(popup);
    await shot(popup, POPUP, `${name}-popup`);
    const both = await b.tab();
    await both.page.setContent(composed(`${OUT}${name}-page.png`, `${OUT}${name}-popup.png`, o.lang === 'ar'));
    await shot(both, STORE, `${name}-store`);
    await both.close();
    fs.rmSync(`${OUT}${name}-popup.png`);
    fs.rmSync(`${OUT}${name}-page.png`);
    await b.ask('show', { tabId, frameId: found[0].frameId, id: found[0].id, text: found[0].label });
    await tab.front();
    await shot(tab, STORE, `${name}-overlay`);
    if (!o.whole) return;
    await popup.front();
    await shot(popup, PHONE, `${name}-popup-phone`);
    await popup.size(...STORE); // all tabs share one window
    await tab.front();
    await tab.size(...STORE);
    const sheet = await b.tab(await sheetOf(b, popup, `${found[0].frameId}:${found[0].id}`));
    await ready(sheet);
    await shot(sheet, SHEET, `${name}-evidence`);
    if (!o.dark) await shot(sheet, PHONE, `${name}-evidence-phone`);
    await sheet.close();
    await tab.front();
    await b.ask('fix', { tabId, frameId: found[1].frameId, id: found[1].id });
    for (const surface of ['options', 'overview', 'welcome']) {
      const own = await b.tab(b.at.url(`${surface}/${surface}.html`));
      await ready(own);
      await shot(own, STORE, `${name}-${surface}`);
      if (!o.dark) await shot(own, PHONE, `${name}-${surface}-phone`);
      await own.close();
    }
  } finally {
    await b.close();
    pages.close();
  }
};

fs.rmSync(OUT, { recursive: true, force: true });
fs.mkdirSync(OUT, { recursive: true });
await series('light', { lang: 'en', locale: 'en-US', dark: false, whole: true });
await series('dark', { lang: 'en', locale: 'en-US', dark: true, whole: true });
await series('zh', { lang: 'zh_CN', locale: 'zh-CN', dark: false, whole: false });
if (fs.existsSync(fileURLToPath(new URL('_locales/ar', import.meta.url)))) await series('ar', { lang: 'ar', locale: 'ar', dark: false, whole: false });
for (const f of fs.readdirSync(OUT).sort()) console.log(`docs/shots/${f}\t${fs.statSync(OUT + f).size} bytes`);
