import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';

interface ValueChoiceProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** Which of several texts is to stand. Where they all say the same there is nothing to choose. */
export function ValueChoice({ label, values, value, onChoose }: ValueChoiceProps) {
  const labelId = useId();
  if (values.length < 2) return null;
  return (
    <FormControl>
      <FormLabel id={labelId}>{label}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={labelId}
        value={value ?? ''}
        onChange={(_, chosen) => onChoose(chosen)}
      >
        {values.map((each) => (
          <FormControlLabel key={each} value={each} control={<Radio size="small" />} label={each} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
