import { useLayoutEffect, useRef, useState } from 'react';
import { useLanguage } from '../../language.ts';
import type { EditingCommands } from '../actions/use-editing.ts';
import type { CellPlace, GridRow } from '../grid-model.ts';
import { firstEditable } from '../row-cells.ts';
import type { GridState } from './use-grid-state.ts';

interface Surroundings<Row extends GridRow> {
  readonly state: GridState<Row>;
  readonly focusOn: CellPlace | null;
  readonly editing: EditingCommands;
  readonly say: (text: string) => void;
  readonly focusCell: () => void;
}

/**
 * Goes to a row that was added once it is among the rows, and opens its first cell; and to the cell that
 * a link leads to. Gives what to call with the id of a row that was added.
 */
export function useArrivals<Row extends GridRow>(given: Surroundings<Row>): (id: string) => void {
  const { state, focusOn, editing, say, focusCell } = given;
  const { translate } = useLanguage();
  const [awaited, setAwaited] = useState<string | null>(null);
  const reached = useRef<string | null>(null);
  const led = focusOn && `${focusOn.row} ${focusOn.column}`;

  useLayoutEffect(() => {
    const row = awaited === null ? undefined : state.rows.find(({ id }) => id === awaited);
    if (!row) return;
    setAwaited(null);
    state.fresh.current = row.id;
    say(translate('grid:added'));
    const column = firstEditable(row, state.columns);
    const place = { row: row.id, column: column ?? state.columns[0]?.id ?? '' };
    state.reveal(place);
    if (column === undefined || !editing.begin(place, null)) focusCell();
  });

  useLayoutEffect(() => {
    if (reached.current === led) return;
    if (focusOn && state.rows.every(({ id }) => id !== focusOn.row)) return;
    reached.current = led;
    if (!focusOn) return;
    state.reveal(focusOn);
    focusCell();
  });

  return setAwaited;
}
