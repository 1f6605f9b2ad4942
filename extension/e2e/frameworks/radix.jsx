import * as Checkbox from '@radix-ui/react-checkbox';
import * as RadioGroup from '@radix-ui/react-radio-group';
import * as Select from '@radix-ui/react-select';
import * as Switch from '@radix-ui/react-switch';
import { draw } from './page.jsx';

draw({
  Switch: ({ id, on, set, label }) => <p><label htmlFor={id}>{label}</label> <Switch.Root id={id} checked={on} onCheckedChange={set}><Switch.Thumb className="thumb" /></Switch.Root></p>,
  Check: ({ id, on, set, label }) => <form><Checkbox.Root id={id} name={id} checked={on} onCheckedChange={v => set(v === true)}><Checkbox.Indicator>✓</Checkbox.Indicator></Checkbox.Root> <label htmlFor={id}>{label}</label></form>,
  Radios: ({ id, legend, value, set, options }) => <>
    <p id={`${id}-legend`}>{legend}</p>
    <RadioGroup.Root aria-labelledby={`${id}-legend`} name={id} value={value} onValueChange={set}>
      {options.map(([v, text]) => <p key={v}><RadioGroup.Item id={`${id}-${v}`} value={v}><RadioGroup.Indicator>•</RadioGroup.Indicator></RadioGroup.Item> <label htmlFor={`${id}-${v}`}>{text}</label></p>)}
    </RadioGroup.Root>
  </>,
  List: ({ id, label, value, set, options }) => <form>
    <label htmlFor={id}>{label}</label>{' '}
    <Select.Root name={id} value={value} onValueChange={set}>
      <Select.Trigger id={id}><Select.Value /><Select.Icon /></Select.Trigger>
      <Select.Portal><Select.Content><Select.Viewport>
        {options.map(([v, text]) => <Select.Item key={v} value={v}><Select.ItemText>{text}</Select.ItemText></Select.Item>)}
      </Select.Viewport></Select.Content></Select.Portal>
    </Select.Root>
  </form>,
}, 'button[role=switch] { width: 42px; height: 25px; border-radius: 999px; border: 0; background: #888; } button[role=switch][data-state=checked] { background: #000; } .thumb { display: block; width: 21px; height: 21px; border-radius: 50%; background: #fff; } [data-state=checked] > .thumb { transform: translateX(17px); }');
