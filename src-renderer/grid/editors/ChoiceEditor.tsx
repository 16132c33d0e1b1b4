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
  readonly takesText: boolean;
  /** Whether a text of the user's own becomes something that others can choose too. */
  readonly addsNew: boolean;
}

/**
 * One of several, or where the table takes it, a text of the user's own. What is typed narrows the list;
 * Tab and Enter take the one that is marked.
 */
export function ChoiceEditor(props: ChoiceEditorProps) {
  const { label, value, typed, refusal, port, commit, choices, takesText, addsNew } = props;
  const { translate } = useLanguage();
  const place = usePopupPlace();
  const chosen = choices.find(({ id }) => id === value) ?? null;
  const [text, setText] = useState(typed ?? chosen?.name ?? '');
  const [marked, setMarked] = useState<Choice | null>(null);
  const isUntouched = text === (chosen?.name ?? '');
  const own = text.trim();
  // A text that one choice is called by means that one; one that several are called by may mean another.
  const ownChoice: readonly Choice[] =
    takesText && own !== '' && !isUntouched && !findNamed(choices, own)
      ? [{ id: own, name: translate(addsNew ? 'grid:add-new' : 'grid:own-text', { text: own }) }]
      : [];
  useDraft(port, () => {
    if (isUntouched) return { kind: 'value', value, typed: text };
    if (own === '') return { kind: 'value', value: null, typed: '' };
    const meant = findNamed(choices, text) ?? marked ?? ownChoice[0];
    return meant
      ? { kind: 'value', value: meant.id, typed: text }
      : { kind: 'refused', text: translate('grid:not-a-choice', { text: own }), typed: text };
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
      filterOptions={(all) => [...findChoices(all, isUntouched ? '' : text), ...ownChoice]}
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
      renderInput={(params) => (
        <ChoiceField params={params} label={label} refusal={refusal} selectsAll={typed === null} />
      )}
    />
  );
}
