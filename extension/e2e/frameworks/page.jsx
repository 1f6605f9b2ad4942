// One settings page, whatever draws it: what each kit hands in are its own switch, check box and radio group, and its drop-down list where it has one. The state
// is React's; the page shows it, so that a test sees what the application thinks and not what the markup says.
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const FIRST = { partners: true, mail: true, sell: true, remember: true, dark: true, audience: 'everyone', search: 'everyone', language: 'en' };

/** @param {{Switch: any, Check: any, Radios: any, List?: any}} kit */
const Privacy = ({ Switch, Check, Radios, List }) => {
  const [state, set] = useState(FIRST);
  const is = name => ({ id: name, on: state[name], set: on => set(s => ({ ...s, [name]: on })) });
  return <>
    <h1>Privacy settings</h1>
    <Switch {...is('partners')} label="Share my data with advertising partners" />
    <Check {...is('mail')} label="Send me promotional emails and special offers" />
    <Check {...is('sell')} label="Do not sell or share my personal information" />
    <Check {...is('remember')} label="Remember me on this device" />
    <Switch {...is('dark')} label="Dark mode" />
    <Radios id="audience" legend="Who can see your profile" value={state.audience} set={audience => set(s => ({ ...s, audience }))}
      options={[['everyone', 'Everyone'], ['friends', 'Friends only'], ['me', 'Only me']]} />
    {List && <>
      <List id="search" label="Who can look you up by your phone number" value={state.search} set={search => set(s => ({ ...s, search }))}
        options={[['everyone', 'Everyone'], ['friends', 'Friends only'], ['me', 'Only me']]} />
      <List id="language" label="Language" value={state.language} set={language => set(s => ({ ...s, language }))} options={[['en', 'English'], ['de', 'Deutsch']]} />
    </>}
    <pre id="state">{JSON.stringify(state)}</pre>
  </>;
};

const Usage = ({ Switch }) => {
  const [on, set] = useState(true);
  return <>
    <h1>Usage data settings</h1>
    <Switch id="analytics" on={on} set={set} label="Share usage analytics with third parties" />
    <pre id="state">{JSON.stringify({ analytics: on })}</pre>
  </>;
};

const App = ({ kit }) => {
  const [at, go] = useState(location.pathname);
  useEffect(() => {
    const moved = () => go(location.pathname);
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const to = (event, path) => {
    event.preventDefault();
    history.pushState(null, '', path);
    go(path);
  };
  return <main>
    <nav><a id="to-usage" href="usage" onClick={e => to(e, '/usage')}>Usage data</a></nav>
    {at === '/usage' ? <Usage {...kit} /> : <Privacy {...kit} />}
  </main>;
};

/** Draws the page with a kit, under its own style sheet if it comes with one. @param {any} kit @param {string} [css] */
export const draw = (kit, css) => {
  if (css) document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
  document.documentElement.lang = 'en';
  createRoot(document.body.appendChild(document.createElement('div'))).render(<App kit={kit} />);
};
