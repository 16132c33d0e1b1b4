import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { PasteChoice } from '../../src-domain/clipboard/pasted-rows.ts';
import { useLanguage } from '../language.ts';

interface PasteChoicesProps {
  readonly choice: PasteChoice;
  readonly canOverwrite: boolean;
  readonly onChange: (choice: PasteChoice) => void;
}

/** Whether the first row is one of headings, and where the rows go. */
export function PasteChoices({ choice, canOverwrite, onChange }: PasteChoicesProps) {
  const { translate } = useLanguage();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
      <FormControlLabel
        label={translate('clipboard:headings')}
        control={
          <Checkbox
            size="small"
            checked={choice.hasHeadings}
            onChange={(_event, hasHeadings) => onChange({ ...choice, hasHeadings })}
          />
        }
      />
      {canOverwrite && (
        <RadioGroup
          row
          aria-label={translate('clipboard:where')}
          value={choice.mode}
          onChange={(_event, mode) =>
            onChange({ ...choice, mode: mode === 'over' ? 'over' : 'add' })
          }
        >
          <FormControlLabel
            value="over"
            control={<Radio size="small" />}
            label={translate('clipboard:over')}
          />
          <FormControlLabel
            value="add"
            control={<Radio size="small" />}
            label={translate('clipboard:add')}
          />
        </RadioGroup>
      )}
    </Box>
  );
}
