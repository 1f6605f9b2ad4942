import { Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel, InputLabel, MenuItem, Radio, RadioGroup, Select, Switch } from '@mui/material';
import { draw } from './page.jsx';

const labelled = Part => ({ id, on, set, label }) =>
  <FormGroup><FormControlLabel label={label} control={<Part id={id} checked={on} onChange={e => set(e.target.checked)} />} /></FormGroup>;

draw({
  Switch: labelled(Switch), Check: labelled(Checkbox),
  Radios: ({ id, legend, value, set, options }) => <FormControl>
    <FormLabel id={`${id}-legend`}>{legend}</FormLabel>
    <RadioGroup aria-labelledby={`${id}-legend`} name={id} value={value} onChange={e => set(e.target.value)}>
      {options.map(([v, text]) => <FormControlLabel key={v} value={v} label={text} control={<Radio />} />)}
    </RadioGroup>
  </FormControl>,
  List: ({ id, label, value, set, options }) => <FormControl margin="normal">
    <InputLabel id={`${id}-label`}>{label}</InputLabel>
    <Select labelId={`${id}-label`} id={id} label={label} value={value} onChange={e => set(e.target.value)}>
      {options.map(([v, text]) => <MenuItem key={v} value={v}>{text}</MenuItem>)}
    </Select>
  </FormControl>,
});
