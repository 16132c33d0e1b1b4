import type { AutocompleteRenderInputParams } from '@mui/material/Autocomplete';
import InputBase from '@mui/material/InputBase';
import { useId, useState } from 'react';
import { CellNote } from '../CellNote.tsx';

interface ChoiceFieldProps {
  readonly params: AutocompleteRenderInputParams;
  readonly label: string;
  readonly refusal: string | null;
  /** Whether what stands there is selected when the field opens. */
  readonly selectsAll?: boolean;
}

/** The field that the list of choices hangs on. */
export function ChoiceField({ params, label, refusal, selectsAll = false }: ChoiceFieldProps) {
  const noteId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <div className="grid-editor" ref={setAnchor}>
      <InputBase
        {...params.slotProps.input}
        fullWidth
        autoFocus
        // What is typed takes the place of what is chosen, unless the typing began before the editor.
        onFocus={({ target }) => {
          if (selectsAll) target.select();
        }}
        sx={{ flexWrap: 'wrap', font: 'inherit', px: 0.75, py: 0.25, gap: 0.25 }}
        inputProps={{
          ...params.slotProps.htmlInput,
          'aria-label': label,
          'aria-invalid': refusal !== null,
          'aria-describedby': refusal ? noteId : undefined,
          'aria-errormessage': refusal ? noteId : undefined,
        }}
      />
      <CellNote
        id={noteId}
        anchor={anchor}
        isAbove
        lines={refusal ? [{ text: refusal, look: 'fault' }] : []}
      />
    </div>
  );
}
