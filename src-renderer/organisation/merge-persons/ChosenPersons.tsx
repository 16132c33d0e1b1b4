import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { listedPersons } from '../../../src-domain/organisation/persons.ts';
import { ChoiceOption } from '../../grid/editors/ChoiceOption.tsx';
import { findChoices } from '../../grid/editors/choice-search.ts';
import type { Choice } from '../../grid/grid-model.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';

interface ChosenPersonsProps {
  readonly chosen: readonly Row<'person'>[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which persons are one: chosen among all, and taken away again. */
export function ChosenPersons({ chosen, onChoose }: ChosenPersonsProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const choices = useMemo(
    () =>
      listedPersons(plan).map(({ id, name, email }): Choice => {
        const called = name.trim() === '' ? translate('persons:nameless') : name.trim();
        return { id, name: called, ...(email && { detail: email }) };
      }),
    [plan, translate],
  );
  const ids = chosen.map(({ id }) => id);
  return (
    <Autocomplete<Choice, true, true>
      multiple
      disableClearable
      disablePortal
      autoHighlight
      filterSelectedOptions
      size="small"
      options={choices}
      value={ids.flatMap((id) => choices.find((choice) => choice.id === id) ?? [])}
      onChange={(_, all) => onChoose(all.map(({ id }) => id))}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      filterOptions={(all, { inputValue }) => [...findChoices(all, inputValue)]}
      noOptionsText={translate('grid:no-choices')}
      renderOption={({ key, ...attributes }, choice) => (
        <ChoiceOption key={key} attributes={attributes} choice={choice} />
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          autoFocus={ids.length < 2}
          label={translate('persons:merge-who')}
          helperText={ids.length < 2 ? translate('persons:merge-who-help') : undefined}
        />
      )}
    />
  );
}
