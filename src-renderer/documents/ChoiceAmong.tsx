import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface ChoiceAmongProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Each with what it is called. */
  readonly among: readonly (readonly [Value, string])[];
  readonly help?: string;
  readonly onChoose: (value: Value) => void;
}

/** One of a few. */
export function ChoiceAmong<Value extends string>(props: ChoiceAmongProps<Value>) {
  const { label, value, among, help, onChoose } = props;
  return (
    <TextField
      select
      fullWidth
      size="small"
      label={label}
      value={value}
      helperText={help}
      onChange={({ target }) => onChoose(target.value as Value)}
      slotProps={{ formHelperText: { sx: { mx: 0 } } }}
    >
      {among.map(([each, name]) => (
        <MenuItem key={each} value={each}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
