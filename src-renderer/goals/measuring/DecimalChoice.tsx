import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { type DecimalMark, decimalMarks } from '../../../src-domain/clipboard/read-number.ts';
import { decimalText } from '../../../src-domain/messages/decimal-text.ts';
import { useLanguage } from '../../language.ts';

interface DecimalChoiceProps {
  /** What decimals begin with; null while nobody knows. */
  readonly mark: DecimalMark | null;
  /** A figure that would be another with the other mark. */
  readonly example: string;
  readonly onChange: (mark: DecimalMark) => void;
}

/** What begins the decimals of a file's figures, and what that makes of one of them. */
export function DecimalChoice({ mark, example, onChange }: DecimalChoiceProps) {
  const { translate, language } = useLanguage();
  const labelId = useId();
  const askedId = useId();
  return (
    <FormControl sx={{ mt: 1.5, display: 'flex' }}>
      <FormLabel id={labelId} sx={{ '&.Mui-focused': { color: 'text.secondary' } }}>
        {translate('measurements:decimal-mark')}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={labelId}
        {...(mark === null && { 'aria-describedby': askedId })}
        value={mark}
        onChange={(_, chosen) => onChange(chosen as DecimalMark)}
      >
        {decimalMarks.map((each) => (
          <FormControlLabel
            key={each}
            value={each}
            label={translate(`measurements:decimal-${each}`, {
              written: example,
              value: decimalText(example, each, language),
            })}
            control={<Radio size="small" />}
          />
        ))}
      </RadioGroup>
      {mark === null && (
        <Typography id={askedId} variant="body2">
          {translate('measurements:decimal-ask')}
        </Typography>
      )}
    </FormControl>
  );
}
