import Autocomplete from '@mui/material/Autocomplete';
import { useState } from 'react';
import { useLanguage } from '../../language.ts';
import type { Choice } from '../grid-model.ts';
import { usePopupPlace } from '../popup-place.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ChoiceOption } from './ChoiceOption.tsx';
import { choicePopper, leaveEscapeToTable } from './choice-popup.ts';
import { findChoices, findNamed } from './choice-search.ts';
import { type EditorProps, useDraft } from './editor-port.ts';

interface ChoiceEditorProps extends EditorProps<string | null> {
  readonly choices: readonly Choice[];
}

/** One of several. What is typed narrows the list; Tab and Enter take the one that is marked. */
export function ChoiceEditor(props: ChoiceEditorProps) {
  const { label, value, typed, refusal, port, commit, choices } = props;
  const { translate } = useLanguage();
  const place = usePopupPlace();
  const chosen = choices.find(({ id }) => id === value) ?? null;
  const [text, setText] = useState(typed ?? chosen?.name ?? '');
  const [marked, setMarked] = useState<Choice | null>(null);
  const isUntouched = text === (chosen?.name ?? '');
  useDraft(port, () => {
    if (isUntouched) return { kind: 'value', value };
    if (text.trim() === '') return { kind: 'value', value: null };
    const meant = findNamed(choices, text) ?? marked;
    return meant
      ? { kind: 'value', value: meant.id }
      : { kind: 'refused', text: translate('grid:not-a-choice', { text: text.trim() }) };
  });
  return (
    <Autocomplete<Choice, false, false, false>
      openOnFocus
      autoHighlight
      fullWidth
      options={choices}
      value={chosen}
      inputValue={text}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      filterOptions={(all) => [...findChoices(all, isUntouched ? '' : text)]}
      onInputChange={(_, next, reason) => {
        if (reason === 'input' || reason === 'clear') setText(next);
      }}
      onHighlightChange={(_, option) => setMarked(option)}
      onChange={(event, option) => commit('key' in event ? 'down' : null, option?.id ?? null)}
      onKeyDown={leaveEscapeToTable}
      noOptionsText={translate('grid:no-choices')}
      forcePopupIcon={false}
      disableClearable={false}
      clearIcon={null}
      slotProps={choicePopper(place)}
      renderOption={({ key, ...attributes }, option) => (
        <ChoiceOption key={key} attributes={attributes} choice={option} />
      )}
      renderInput={(params) => <ChoiceField params={params} label={label} refusal={refusal} />}
    />
  );
}
