// A page of 20,000 controls keeps its time while it is read and handed over: no task of ours is long. Of three looks the
// best counts, for on a busy machine any task may be stopped in its middle.
import assert from 'node:assert/strict';
import { inEach, until } from './drive/browser.mjs';
import { servePages } from './drive/pages.mjs';

const PAGE = `<!doctype html><html lang="en"><title>Many</title><body><h1>Privacy settings</h1><script>
  const out = [];
  for (let i = 0; i < 20000; i++) out.push('<p><label><input type=checkbox name=n' + i + (i % 2 ? ' checked' : '') + '> Share my data with partner ' + i + '</label></p>');
  const began = performance.now();
  document.body.insertAdjacentHTML('beforeend', out.join(''));
  document.body.getBoundingClientRect();
  window.ownCost = performance.now() - began;
  window.longest = 0;
  if (window.PerformanceLongTaskTiming) new PerformanceObserver(l => { for (const e of l.getEntries()) longest = Math.max(longest, e.duration); }).observe({ type: 'longtask' });
  else { let last = performance.now(); setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last - 10); last = now; }, 10); }
</script></body></html>`;
const BOUND = { chromium: 120, firefox: 500 }; // ms; where no long task is told of, the lateness of a timer is taken

inEach('20,000 controls: read and handed over in slices', async b => {
  const pages = await servePages({ 'many.html': PAGE });
  try {
    const tab = await b.tab(pages.url('many.html'));
    const tabId = await b.tabId(tab);
    const all = [];
    for (let i = 0; i < 3 && (i === 0 || Math.min(...all) > BOUND[b.kind]); i++) {
      await tab.run(() => new Promise(done => setTimeout(() => { longest = 0; done(); }, 600)));
      await b.ask('check', { tabId });
      await until('the background to know them all', async () => (await b.ask('page', { tabId })).frames[0]?.controls === 20000, 40000);
      all.push(await tab.run(() => new Promise(done => setTimeout(() => done(Math.round(longest)), 300))));
    }
    console.log(`# ${b.kind}: 20,000 controls: the longest task ${all.join(', ')} ms; the page’s own first layout ${Math.round(await tab.run(() => ownCost))} ms`);
    assert.ok(Math.min(...all) <= BOUND[b.kind], `${all.join(', ')} ms`);
  } finally {
    pages.close();
  }
});
