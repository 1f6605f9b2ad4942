// Who changed a control, by what one look after the other shows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markOf, seen, settingOf, tellApart } from './memory.js';
import { region } from './region.js';

const finding = on => ({ label: 'Share', purpose: 'marketing', kind: 'checkbox', polarity: 'gives', outcome: on ? 'sharing_on' : '' });
/** @param {[string, object?][]} looks state and what else is so */
const after = looks => looks.reduce((old, [state, o = {}], i) => {
  const { visit = `v${i}`, quiet = -1, navigation = 'navigate', touched = false, markup = state, form = -1, sent = false } = o;
  return seen(old, { f: { ...finding(state === 'on'), outcome: state === 'on' && !touched ? 'sharing_on' : '' }, control: { state, default: markup, touched, form }, visit, quiet, navigation, now: 1000 + i, sent });
}, undefined);
const by = (looks) => { const e = after(looks); return [e.by, e.held, e.back > 0]; };
const touch = { touched: true, quiet: 100 };

test('who set it', () => {
  for (const [name, looks, want] of [
    ['first sight', [['on']], ['nobody', false, false]],
    ['the same again', [['on'], ['on']], ['nobody', false, false]],
    ['switched off by the user', [['on', { visit: 'a' }], ['off', { ...touch, visit: 'a' }]], ['user', false, false]],
    ['and seen so again', [['on'], ['off', touch], ['off']], ['user', true, false]],
    ['and on again', [['on'], ['off', touch], ['off'], ['on']], ['nobody', false, true]],
    ['and still on', [['on'], ['off', touch], ['off'], ['on'], ['on']], ['nobody', false, true]],
    ['and off by the user again', [['on'], ['off', touch], ['off'], ['on'], ['off', touch]], ['user', false, false]],
    ['never saved', [['on'], ['off', touch], ['on']], ['nobody', false, false]],
    ['a restored form is not kept by the site', [['on'], ['off', touch], ['off', { navigation: 'reload', markup: 'on' }], ['on']], ['nobody', false, false]],
    ['going back shows an old page', [['on'], ['off', touch], ['off'], ['on', { navigation: 'back_forward' }]], ['nobody', false, false]],
    ['“all” pressed beside it', [['on'], ['off', touch], ['off', { visit: 'z' }], ['on', { visit: 'z', quiet: 300 }]], ['nobody', false, false]],
    ['the page by itself, long after a touch', [['on'], ['off', touch], ['off', { visit: 'z' }], ['on', { visit: 'z', quiet: 60000, touched: false }]], ['nobody', false, true]],
    ['switched on by the user', [['off'], ['on', touch], ['on']], ['user', true, false]],
    ['a touch long ago proves nothing', [['on', { visit: 'a' }], ['off', { visit: 'a', touched: true, quiet: 90000 }]], ['nobody', false, false]],
    ['sent before there was time to look', [['on'], ['off', { sent: true, form: 0 }]], ['user', true, false]],
    ['switched on in a form proves less', [['off'], ['on', { sent: true, form: 0 }]], ['nobody', false, false]],
  ]) assert.deepEqual(by(looks), want, name);
});

test('what a choice is set to', () => {
  const option = (text, selected) => ({ value: 'v', selected, texts: text ? [{ s: 'own', t: text }] : [] });
  assert.equal(settingOf({ state: 'on', options: [option('All', false), option('Me', true)] }), '=Me');
  assert.equal(settingOf({ state: 'on', options: [option('', true)] }), '=v');
  assert.equal(settingOf({ state: 'off', options: [option('All', false)] }), '=');
  assert.equal(settingOf({ state: 'off' }), 'off');
});

test('whose law', () => {
  for (const [zone, language, want] of [
    ['Europe/Berlin', 'en-US', 'eu'], ['Europe/London', 'de', 'uk'], ['Asia/Shanghai', 'en', 'cn'], ['Asia/Kolkata', 'en-US', 'in'], ['Asia/Calcutta', 'hi', 'in'],
    ['America/Los_Angeles', 'en-US', 'us-ca'], ['America/Los_Angeles', 'fr-FR', ''], ['America/New_York', 'de', ''], ['Europe/Zurich', 'de-CH', ''], ['Europe/Istanbul', 'tr', ''],
    ['UTC', 'de-DE', 'eu'], ['UTC', 'en-GB', 'uk'], ['UTC', 'en-US', ''], ['Etc/UTC', 'zh-CN', 'cn'], ['', 'pl', 'eu'], ['Asia/Tokyo', 'ja', ''],
  ]) assert.equal(region(zone, language), want, `${zone} ${language}`);
});

test('controls of the same words', async () => {
  const c = (heading, name = '') => ({ name, texts: [{ s: 'wrap', t: 'E-mail' }, ...heading ? [{ s: 'heading', t: heading }] : []] });
  for (const [name, controls, want] of [
    ['one', [c('News')], ['']],
    ['by their headings', [c('News'), c('Partners')], ['News', 'Partners']],
    ['by their names', [c('News', 'a'), c('News', 'b')], ['News\na', 'News\nb']],
    ['by their number, and how many', [c('', 'a'), c('', 'a'), c('', 'b')], ['1/3', '2/3', '3/3']],
  ]) assert.deepEqual(tellApart(controls), want, name);
  const f = { kind: 'checkbox', purpose: 'marketing', polarity: 'gives', label: 'E-mail' };
  const control = { texts: [] };
  assert.notEqual(await markOf('h', f, control, 'News'), await markOf('h', f, control, 'Partners'));
  assert.equal(await markOf('h', f, control, ''), await markOf('h', f, control));
});

test('a choice is the same one whatever is chosen', async () => {
  const choice = (chosen, heading = 'Who can find you') => ({
    texts: [{ s: 'legend', t: heading }],
    options: ['Everyone', 'Only me'].map(t => ({ value: t, selected: t === chosen, texts: [{ s: 'own', t }] })),
  });
  const all = { ...finding(true), kind: 'radio', label: 'Who can find you: Everyone', purpose: 'public_visibility' };
  const me = { ...finding(false), kind: 'radio', label: 'Who can find you: Only me', purpose: 'other_setting', polarity: 'neutral' };
  const mark = await markOf('h', all, choice('Everyone'));
  assert.equal(await markOf('h', me, choice('Only me')), mark);
  assert.notEqual(await markOf('h', all, choice('Everyone', 'Who can write to you')), mark);
});
