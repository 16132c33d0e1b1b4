import type { AutocompleteProps } from '@mui/material/Autocomplete';
import type { KeyboardEvent } from 'react';
import type { Choice } from '../grid-model.ts';

/** Where and how the list of choices opens. */
export const choicePopper = (place: HTMLElement | null) =>
  ({
    // A narrow column has a list that one can read all the same.
    popper: {
      container: place,
      placement: 'bottom-start',
      sx: { minWidth: 260, width: 'auto !important' },
    },
    paper: { elevation: 6, variant: 'elevation', sx: { fontSize: '0.8125rem' } },
    listbox: { sx: { py: 0.5, maxHeight: 280 } },
  }) satisfies AutocompleteProps<Choice, boolean, boolean, boolean>['slotProps'];

/** Escape restores the cell at once, where Autocomplete would only close its list. */
export function leaveEscapeToTable(
  event: KeyboardEvent & { defaultMuiPrevented?: boolean | undefined },
): void {
  if (event.key === 'Escape') event.defaultMuiPrevented = true;
}
