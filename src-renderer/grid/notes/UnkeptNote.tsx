import Button from '@mui/material/Button';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { useLanguage } from '../../language.ts';
import type { EditingCommands } from '../actions/use-editing.ts';
import { CellNote } from '../CellNote.tsx';
import type { GridRow } from '../grid-model.ts';
import { findCellElement } from '../standing/cell-element.ts';
import type { GridState } from '../standing/use-grid-state.ts';

interface UnkeptNoteProps<Row extends GridRow> {
  readonly root: RefObject<HTMLElement | null>;
  readonly state: GridState<Row>;
  readonly editing: EditingCommands;
}

/** What was written and couldn't be kept stays beside its cell, until it is written anew or given up. */
export function UnkeptNote<Row extends GridRow>({ root, state, editing }: UnkeptNoteProps<Row>) {
  const { translate } = useLanguage();
  const { unkept } = state;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    setAnchor(unkept && findCellElement(root.current, unkept));
  });
  if (!unkept || !anchor) return null;
  const { row, column, text, typed } = unkept;
  return (
    <CellNote
      anchor={anchor}
      lines={[{ text: translate('grid:unkept', { text: typed, reason: text }), look: 'fault' }]}
      action={
        <>
          <Button
            size="small"
            onClick={() => {
              state.stand({ row, column, wanted: column });
              editing.begin({ row, column }, typed === '' ? null : typed);
            }}
          >
            {translate('grid:write-on')}
          </Button>
          <Button size="small" color="inherit" onClick={() => state.setUnkept(null)}>
            {translate('grid:give-up')}
          </Button>
        </>
      }
    />
  );
}
