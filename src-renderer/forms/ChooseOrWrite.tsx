import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { contentElement } from '../frame/content.ts';
import type { Choice } from '../grid/grid-model.ts';
import { useLanguage } from '../language.ts';
import { FieldNotes, type FieldNotesProps, hasNotes } from './FieldNotes.tsx';
import { fieldLook, notesLook } from './field-look.ts';

interface ChooseOrWriteProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  /** null: nothing is chosen any more. */
  readonly onChoose: (value: string | null) => void;
  /** A name that isn't among the choices was written. */
  readonly onWrite: (name: string) => void;
  readonly notes?: FieldNotesProps;
  readonly isLocked?: boolean;
}

interface Offer extends Choice {
  /** The name of something that isn't there yet. */
  readonly written?: string;
}

const filter = createFilterOptions<Offer>();

/** A choice among rows, or the name of a new one. */
export function ChooseOrWrite(props: ChooseOrWriteProps) {
  const { label, choices, value, onChoose, onWrite, notes = {}, isLocked = false } = props;
  const { translate } = useLanguage();
  const chosen = choices.find((choice) => choice.id === value) ?? null;
  const [text, setText] = useState(chosen?.name ?? '');
  return (
    <Autocomplete<Offer, false, false, true>
      freeSolo
      autoSelect
      readOnly={isLocked}
      value={chosen}
      inputValue={text}
      onInputChange={(_, typed) => setText(typed)}
      options={choices}
      getOptionLabel={(offer) => (typeof offer === 'string' ? offer : offer.name)}
      getOptionKey={(offer) => (typeof offer === 'string' ? offer : offer.id)}
      isOptionEqualToValue={(a, b) => typeof b !== 'string' && a.id === b.id}
      filterOptions={(all, state) => {
        const name = state.inputValue.trim();
        const isThere = name === '' || all.some((choice) => choice.name === name);
        const written: Offer = {
          id: '',
          name: translate('forms:write-new', { text: name }),
          written: name,
        };
        return isThere ? filter(all, state) : [...filter(all, state), written];
      }}
      onChange={(_, offer) => {
        const name = typeof offer === 'string' ? offer.trim() : offer?.written;
        const same = choices.find((choice) => choice.name === name);
        if (same) onChoose(same.id);
        else if (name) onWrite(name);
        else onChoose(typeof offer === 'string' ? null : (offer?.id ?? null));
        // What was chosen is shown as the value, or elsewhere.
        if (value === null) setText('');
      }}
      slotProps={{ popper: { container: contentElement } }}
      renderInput={(input) => (
        <TextField
          {...input}
          label={label}
          size="small"
          sx={fieldLook}
          helperText={hasNotes(notes) && <FieldNotes {...notes} />}
          slotProps={{
            ...input.slotProps,
            formHelperText: { component: 'div', sx: notesLook },
          }}
        />
      )}
    />
  );
}
