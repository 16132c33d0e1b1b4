import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { fieldLook } from '../forms/field-look.ts';
import { contentElement } from '../frame/content.ts';
import type { Choice } from '../grid/grid-model.ts';
import { useLanguage } from '../language.ts';

interface FilterChoiceProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Chooses any number of some; none is all of them. */
export function FilterChoice({ label, choices, chosen, onChange }: FilterChoiceProps) {
  const { translate } = useLanguage();
  const value = choices.filter(({ id }) => chosen.includes(id));
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      size="small"
      options={choices}
      value={value}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onChange={(_, now) => onChange(now.map(({ id }) => id))}
      noOptionsText={translate('milestoneViews:nothing-like-it')}
      renderValue={(values) => (
        <Box
          component="span"
          sx={{
            flex: '0 1 auto',
            minWidth: 0,
            pl: 0.75,
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {values.length > 1
            ? translate('milestoneViews:several-chosen', { count: values.length })
            : values[0]?.name}
        </Box>
      )}
      slotProps={{
        popper: { container: contentElement, sx: { minWidth: 260 } },
        listbox: { sx: { fontSize: '0.8125rem' } },
      }}
      renderInput={(input) => (
        <TextField
          {...input}
          label={label}
          placeholder={value.length === 0 ? translate('milestoneViews:no-choice') : ''}
          sx={{
            ...fieldLook,
            '& .MuiAutocomplete-inputRoot': { flexWrap: 'nowrap' },
            '& .MuiAutocomplete-inputRoot .MuiAutocomplete-input': {
              minWidth: value.length === 0 ? 24 : 8,
              flex: value.length === 0 ? '1 1 24px' : '1 0 8px',
              '&::placeholder': { color: 'text.secondary', opacity: 1 },
            },
          }}
          slotProps={{
            ...input.slotProps,
            inputLabel: { ...input.slotProps.inputLabel, shrink: true },
          }}
        />
      )}
    />
  );
}
