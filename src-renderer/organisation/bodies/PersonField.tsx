import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../../src-domain/messages/field-text.ts';
import { ChoiceOption } from '../../grid/editors/ChoiceOption.tsx';
import { findChoices, findNamed } from '../../grid/editors/choice-search.ts';
import type { Choice } from '../../grid/grid-model.ts';
import { useLanguage } from '../../language.ts';

interface PersonFieldProps {
  readonly persons: readonly Choice[];
  readonly value: string | null;
  /** What the person is called who is chosen, also where that can't be chosen any more. */
  readonly name: string;
  readonly refusal: string | null;
  readonly onChoose: (personId: string) => void;
  /** A name that nobody has yet. */
  readonly onWrite: (name: string) => void;
}

/** A person among those of the project, or the name of a new one. */
export function PersonField(props: PersonFieldProps) {
  const { persons, value, name, refusal, onChoose, onWrite } = props;
  const { translate } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? name;
  const own = text.trim();
  const isNew = typed !== null && own !== '' && !findNamed(persons, own);
  const chosen = value === null ? null : { id: value, name };
  return (
    <Autocomplete<Choice, false, true>
      disableClearable
      disablePortal
      autoHighlight
      forcePopupIcon={false}
      size="small"
      options={persons}
      value={chosen as Choice}
      inputValue={text}
      getOptionLabel={(choice) => choice.name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      filterOptions={(all) => [
        ...findChoices(all, typed ?? ''),
        ...(isNew ? [{ id: '', name: translate('grid:own-text', { text: own }) }] : []),
      ]}
      noOptionsText={translate('grid:no-choices')}
      onInputChange={(_, next, reason) => {
        if (reason === 'input') setTyped(next);
      }}
      onBlur={() => setTyped(null)}
      onChange={(_, choice) => {
        if (choice.id === '') onWrite(own);
        else if (choice.id !== value) onChoose(choice.id);
        setTyped(null);
      }}
      renderOption={({ key, ...attributes }, choice) => (
        <ChoiceOption key={key} attributes={attributes} choice={choice} />
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={capitalised(fieldLabel('holding', 'personId', translate))}
          error={refusal !== null}
          helperText={refusal}
        />
      )}
    />
  );
}
