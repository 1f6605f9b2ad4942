import css from 'bootstrap/dist/css/bootstrap.css';
import { draw } from './page.jsx';

const check = extra => ({ id, on, set, label }) => <div className={`form-check ${extra}`}>
  <input className="form-check-input" type="checkbox" id={id} checked={on} onChange={e => set(e.target.checked)} {...(extra ? { role: 'switch' } : {})} />
  <label className="form-check-label" htmlFor={id}>{label}</label>
</div>;

draw({
  Switch: check('form-switch'), Check: check(''),
  Radios: ({ id, legend, value, set, options }) => <fieldset>
    <legend className="fs-6">{legend}</legend>
    {options.map(([v, text]) => <div key={v} className="form-check">
      <input className="form-check-input" type="radio" name={id} id={`${id}-${v}`} value={v} checked={value === v} onChange={() => set(v)} />
      <label className="form-check-label" htmlFor={`${id}-${v}`}>{text}</label>
    </div>)}
  </fieldset>,
}, css);
