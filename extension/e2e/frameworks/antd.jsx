import { Checkbox, Form, Radio, Select, Switch } from 'antd';
import { draw } from './page.jsx';

draw({
  Switch: ({ id, on, set, label }) => <Form.Item label={label} htmlFor={id}><Switch id={id} checked={on} onChange={set} /></Form.Item>,
  Check: ({ id, on, set, label }) => <Form.Item><Checkbox id={id} checked={on} onChange={e => set(e.target.checked)}>{label}</Checkbox></Form.Item>,
  Radios: ({ id, legend, value, set, options }) => <Form.Item label={legend}>
    <Radio.Group name={id} value={value} onChange={e => set(e.target.value)} options={options.map(([v, text]) => ({ value: v, label: text }))} />
  </Form.Item>,
  List: ({ id, label, value, set, options }) => <Form.Item label={label} htmlFor={id}>
    <Select id={id} value={value} onChange={set} options={options.map(([v, text]) => ({ value: v, label: text }))} />
  </Form.Item>,
});
