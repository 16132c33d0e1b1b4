import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CellPlace, GridColumn, GridRow } from '../grid-model.ts';
import { placeIn, type Standing } from '../navigation.ts';
import { toggled, unfoldedFor, unfoldedRows } from './folding.ts';
import { type Block, type Selection, selectedBlock } from './selection.ts';
import { standingNow } from './standing.ts';

/** The cell that is being edited, and what was typed to begin with. */
export interface Editing extends CellPlace {
  readonly typed: string | null;
}

/** A text beside a cell that says why something wasn't done. */
export interface CellRefusal extends CellPlace {
  readonly text: string;
}

/** What was written in a cell and couldn't be kept, when the person went on to something else. */
export interface Unkept extends CellRefusal {
  readonly typed: string;
}

/** What the table remembers while it is on the page. */
export interface GridState<Row extends GridRow> {
  readonly rows: readonly Row[];
  /** The rows that aren't folded away. */
  readonly seen: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly folded: ReadonlySet<string>;
  readonly standing: Standing | null;
  /** Whether a person has been in the table; until then one stands in its first row by default. */
  readonly hasStood: boolean;
  /** Counted from 0 among the seen rows; -1 where there are none. */
  readonly index: number;
  readonly selection: Selection | null;
  readonly block: Block | null;
  readonly editing: Editing | null;
  readonly refusal: CellRefusal | null;
  readonly unkept: Unkept | null;
  readonly setUnkept: (unkept: Unkept | null) => void;
  /** The row that was added last, as long as nothing has been written in it. */
  readonly fresh: RefObject<string | null>;
  readonly setRefusal: (refusal: CellRefusal | null) => void;
  readonly setEditing: (editing: Editing | null) => void;
  /** Whether the editor is still open, also before the page shows that it isn't. */
  readonly isEditing: () => boolean;
  readonly stand: (standing: Standing, selection?: Selection | null) => void;
  /** Stands on a cell that may be folded away, and unfolds what hides it. */
  readonly reveal: (place: CellPlace) => void;
  readonly toggle: (id: string) => void;
  /** Stands at this index once what stands there now is gone. */
  readonly standInFrom: (index: number) => void;
}

export function useGridState<Row extends GridRow>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
): GridState<Row> {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [stood, setStood] = useState<Standing | null>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [editing, setShownEditing] = useState<Editing | null>(null);
  const [refusal, setRefusal] = useState<CellRefusal | null>(null);
  const [unkept, setUnkept] = useState<Unkept | null>(null);
  const fresh = useRef<string | null>(null);
  const editingNow = useRef<Editing | null>(null);
  const lastIndex = useRef(0);

  const seen = useMemo(() => unfoldedRows(rows, folded), [rows, folded]);
  const standing = standingNow({ rows, seen, folded, columns }, stood, lastIndex.current);
  const index = standing ? seen.findIndex(({ id }) => id === standing.row) : -1;
  useLayoutEffect(() => {
    if (index >= 0) lastIndex.current = index;
  }, [index]);

  const stand = (next: Standing, nextSelection: Selection | null = null) => {
    setStood(next);
    setSelection(nextSelection);
    setRefusal(null);
  };
  return {
    rows,
    seen,
    columns,
    folded,
    standing,
    hasStood: stood !== null,
    index,
    selection,
    block: standing && selectedBlock(seen, columns, standing, selection),
    editing,
    refusal,
    unkept,
    setUnkept,
    fresh,
    setRefusal,
    setEditing: (next) => {
      editingNow.current = next;
      setShownEditing(next);
    },
    isEditing: () => editingNow.current !== null,
    stand,
    reveal: (place) => {
      const row = rows.find(({ id }) => id === place.row);
      const found = row && placeIn(row, columns, place.column);
      if (!found) return;
      setFolded((before) => unfoldedFor(rows, before, place.row));
      stand(found);
    },
    toggle: (id) => setFolded((before) => toggled(before, id)),
    standInFrom: (first) => {
      lastIndex.current = first;
      const row = seen[first];
      const found = row && standing && placeIn(row, columns, standing.wanted);
      if (found) stand(found);
    },
  };
}
