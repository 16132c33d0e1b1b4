import Autocomplete from '@mui/material/Autocomplete';
import Chip from '@mui/material/Chip';
import { useState } from 'react';
import { useLanguage } from '../../language.ts';
import type { Choice } from '../grid-model.ts';
import { usePopupPlace } from '../popup-place.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ChoiceOption } from './ChoiceOption.tsx';
import { choicePopper } from './choice-popup.ts';
import { findChoices, findNamed } from './choice-search.ts';
import { type Draft, type EditorProps, useDraft } from './editor-port.ts';

interface ChoicesEditorProps extends EditorProps<readonly string[]> {
  readonly choices: readonly Choice[];
  readonly takesText: boolean;
  /** Whether a text of the user's own becomes something that others can choose too. */
  readonly addsNew: boolean;
}

/** Several of many, and where the table takes them, texts of the user's own. */
export function ChoicesEditor(props: ChoicesEditorProps) {
  const { label, value, typed, refusal, port, commit, choices, takesText, addsNew } = props;
  const { translate } = useLanguage();
  const place = usePopupPlace();
  const [chosen, setChosen] = useState(value);
  const [text, setText] = useState(typed ?? '');
  const [marked, setMarked] = useState<Choice | null>(null);
  useDraft(port, () => readChoices());

  const named = (id: string): Choice => choices.find((one) => one.id === id) ?? { id, name: id };
  const own = text.trim();
  const ownChoice: readonly Choice[] =
    takesText && own !== '' && !findNamed(choices, own)
      ? [{ id: own, name: translate(addsNew ? 'grid:add-new' : 'grid:own-text', { text: own }) }]
      : [];

  function readChoices(): Draft {
    if (own === '') return { kind: 'value', value: chosen, typed: '' };
    const meant = findNamed(choices, own)?.id ?? (takesText ? own : marked?.id);
    if (meant === undefined) {
      return { kind: 'refused', text: translate('grid:not-a-choice', { text: own }), typed: own };
    }
    return {
      kind: 'value',
      value: chosen.includes(meant) ? chosen : [...chosen, meant],
      typed: own,
    };
  }

  return (
    <Autocomplete<Choice, true, true, false>
      multiple
      openOnFocus
      fullWidth
      filterSelectedOptions
      autoHighlight={own !== ''}
      options={choices}
      value={chosen.map(named)}
      inputValue={text}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id, name }) => `${id} ${name}`}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      filterOptions={(all) => [...findChoices(all, text), ...ownChoice]}
      onInputChange={(_, next, reason) => {
        // Autocomplete would begin by emptying what was typed on the cell.
        if (reason !== 'reset' && reason !== 'blur') setText(next);
      }}
      onHighlightChange={(_, option) => setMarked(option)}
      onChange={(_, next) => setChosen(next.map(({ id }) => id))}
      onKeyDown={(event) => {
        // With the list closed, what is chosen stands, and what is only typed is given up.
        const isLeaving =
          event.key === 'Escape' &&
          event.currentTarget.querySelector('[aria-expanded=true]') === null;
        if (!isLeaving || chosen === value) return;
        event.preventDefault();
        commit(null, chosen);
      }}
      noOptionsText={translate('grid:no-choices')}
      forcePopupIcon={false}
      clearIcon={null}
      slotProps={choicePopper(place)}
      renderValue={(values, itemProps) =>
        values.map((one, index) => {
          const { key, ...chip } = itemProps({ index });
          return (
            <Chip
              key={key}
              size="small"
              label={one.name}
              {...chip}
              sx={{ height: 22, m: '1px !important' }}
            />
          );
        })
      }
      renderOption={({ key, ...attributes }, option) => (
        <ChoiceOption key={key} attributes={attributes} choice={option} />
      )}
      renderInput={(params) => <ChoiceField params={params} label={label} refusal={refusal} />}
    />
  );
}
