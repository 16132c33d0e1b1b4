import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import { itemName } from '../../../src-domain/milestone-plan/item-name.ts';
import { shortened } from '../../../src-domain/shortened.ts';
import { fieldLook } from '../../forms/field-look.ts';
import { contentElement } from '../../frame/content.ts';
import { useLanguage } from '../../language.ts';

interface TrendChoiceProps {
  readonly items: readonly DatedItem[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

interface Option {
  readonly id: string;
  readonly name: string;
  readonly isMeasure: boolean;
}

const longestName = 70;
// A list of thousands would be slow to open; typing finds the others.
const filterOptions = createFilterOptions<Option>({ limit: 100 });

/** Chooses milestones and measures, each measure under its milestone. */
export function TrendChoice({ items, chosen, onChange }: TrendChoiceProps) {
  const { translate } = useLanguage();
  const options = useMemo(
    () => optionsOf(items, translate('milestoneViews:unnamed')),
    [items, translate],
  );
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      size="small"
      limitTags={3}
      options={options}
      value={options.filter(({ id }) => chosen.includes(id))}
      filterOptions={filterOptions}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      renderOption={({ key, ...option }, { name, isMeasure }) => (
        <Box component="li" key={key} {...option} sx={isMeasure ? { ml: 2.5 } : undefined}>
          {name}
        </Box>
      )}
      onChange={(_, now) => onChange(now.map(({ id }) => id))}
      noOptionsText={translate('milestoneViews:nothing-like-it')}
      slotProps={{
        popper: { container: contentElement },
        listbox: { sx: { fontSize: '0.8125rem' } },
        chip: { sx: { maxWidth: 240 } },
      }}
      renderInput={(input) => (
        <TextField
          {...input}
          label={translate('trend:choose')}
          sx={fieldLook}
          slotProps={{
            ...input.slotProps,
            inputLabel: { ...input.slotProps.inputLabel, shrink: true },
          }}
        />
      )}
      sx={{ flex: '1 1 420px', minWidth: 0 }}
    />
  );
}

function optionsOf(items: readonly DatedItem[], unnamed: string): readonly Option[] {
  const byMilestone = Map.groupBy(items, ({ milestone }) => milestone.id);
  return [...byMilestone.values()].flatMap((group) =>
    group.map(({ entity, id, row }) => ({
      id,
      name: shortened(itemName(row), longestName) || unnamed,
      isMeasure: entity === 'measure',
    })),
  );
}
