import '@material/web/checkbox/checkbox.js';
import '@material/web/radio/radio.js';
import '@material/web/switch/switch.js';
import { draw } from './page.jsx';

draw({
  Switch: ({ id, on, set, label }) => <p><label>{label} <md-switch id={id} selected={on} onchange={e => set(e.target.selected)} /></label></p>,
  Check: ({ id, on, set, label }) => <p><md-checkbox id={id} checked={on} onchange={e => set(e.target.checked)} aria-label={label} /> <label htmlFor={id}>{label}</label></p>,
  Radios: ({ id, legend, value, set, options }) => <div role="radiogroup" aria-label={legend}>
    <p>{legend}</p>
    {options.map(([v, text]) => <p key={v}>
      <md-radio id={`${id}-${v}`} name={id} value={v} checked={value === v} onchange={() => set(v)} /> <label htmlFor={`${id}-${v}`}>{text}</label>
    </p>)}
  </div>,
});
