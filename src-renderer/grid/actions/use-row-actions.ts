import { useLanguage } from '../../language.ts';
import type { DropPlace, GridActions, GridRow, OtherRow } from '../grid-model.ts';
import { editorOf, emptyValue, rowName, sameCellValue } from '../row-cells.ts';
import { parentsOf, rowBefore } from '../standing/folding.ts';
import { cellsInBlock } from '../standing/selection.ts';
import type { GridState } from '../standing/use-grid-state.ts';
import { type Outcome, useTelling } from './use-telling.ts';

interface Surroundings<Row extends GridRow> {
  readonly state: GridState<Row>;
  readonly actions: GridActions<Row>;
  readonly say: (text: string) => void;
  readonly focusCell: () => void;
  /** Stands on the row once it is there, and edits it. */
  readonly awaitRow: (id: string) => void;
}

export interface RowActions<Row extends GridRow> {
  /** The rows that something of is selected. */
  readonly selected: readonly Row[];
  readonly add: (atEnd?: boolean) => void;
  readonly addOther: (other: OtherRow<Row>) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly shift: (step: -1 | 1) => void;
  readonly shiftLevel: (step: -1 | 1) => void;
  readonly clear: () => number;
  readonly drop: (dragged: string, at: string, side: DropPlace<Row>['side']) => void;
  readonly canDrop: (dragged: string, at: string, side: DropPlace<Row>['side']) => boolean;
}

/** What is done with whole rows and with what is selected. */
export function useRowActions<Row extends GridRow>(given: Surroundings<Row>): RowActions<Row> {
  const { state, actions, say, focusCell, awaitRow } = given;
  const { translate } = useLanguage();
  const { seen, columns, block, standing } = state;
  const selected = block ? seen.slice(block.firstRow, block.lastRow + 1) : [];

  const tellOnce = useTelling(state.rows, say);

  /** Tells how it went; a refusal is shown beside the cell where one stands. */
  function tell(refusal: string | null, outcome: Outcome<Row>): void {
    if (refusal === null) tellOnce(outcome);
    else {
      if (standing) state.setRefusal({ ...standing, text: refusal });
      say(translate('grid:refused', { text: refusal }));
    }
    focusCell();
  }

  /** The text once the row stands elsewhere, to be seen there too. */
  function onceMoved(row: Row, text: string): Outcome<Row> {
    const before = state.rows.indexOf(row);
    return (rows) => {
      if (rows.findIndex(({ id }) => id === row.id) === before) return null;
      const hiding = parentsOf(rows, row.id).filter(({ id }) => state.folded.has(id));
      for (const { id } of hiding) state.toggle(id);
      if (hiding.length > 0) focusCell();
      return text;
    };
  }

  /** The outermost of the selected rows; what stands under them goes along. */
  function outermost(): readonly Row[] {
    const level = Math.min(...selected.map((row) => row.level));
    return selected.filter((row) => row.level === level);
  }

  return {
    selected,
    add: (atEnd = false) => {
      const under = atEnd ? null : (seen[state.index] ?? null);
      const id = actions.add?.(under) ?? null;
      if (id !== null) awaitRow(id);
    },
    addOther: ({ add }) => {
      const id = add(seen[state.index] ?? null);
      if (id !== null) awaitRow(id);
    },
    duplicate: () => {
      if (!actions.duplicate || selected.length === 0) return;
      const before = state.rows.length;
      const text = translate('grid:duplicated', { count: selected.length });
      tell(actions.duplicate(selected), (rows) => (rows.length > before ? text : null));
    },
    remove: () => {
      if (!actions.remove || !block) return;
      const refusal = actions.remove(selected);
      if (refusal === null) state.standInFrom(block.firstRow);
      tell(refusal, (rows) => {
        const left = new Set(rows.map(({ id }) => id));
        const count = selected.filter(({ id }) => !left.has(id)).length;
        return count === 0 ? null : translate('grid:removed', { count });
      });
    },
    shift: (step) => {
      const { moveBy } = actions;
      if (!moveBy) return;
      const moving = outermost();
      const inTurn = step === -1 ? moving : moving.toReversed();
      const shown = new Set(state.rows.map(({ id }) => id));
      const refused = inTurn.reduce<string | null>(
        (text, row) => text ?? moveBy(row, step, (id) => shown.has(id)),
        null,
      );
      const [first] = moving;
      if (!first) return;
      const key = step === -1 ? 'grid:moved-up' : 'grid:moved-down';
      tell(refused, onceMoved(first, translate(key, { name: rowName(first, columns) })));
    },
    shiftLevel: (step) => {
      const { moveLevel } = actions;
      const moving = outermost();
      const [first] = moving;
      if (!moveLevel || !first) return;
      const above = step === 1 ? rowBefore(state.rows, first) : undefined;
      if (above && state.folded.has(above.id)) state.toggle(above.id);
      // Each that comes out goes right after what it stood under, before those that came out already.
      const inTurn = step === 1 ? moving : moving.toReversed();
      const refused = inTurn.reduce<string | null>(
        (text, row) => text ?? moveLevel(row, step),
        null,
      );
      const key = step === 1 ? 'grid:moved-in' : 'grid:moved-out';
      const text = translate(key, { name: rowName(first, columns) });
      tell(refused, (rows) => {
        const now = rows.find(({ id }) => id === first.id);
        return now && now.level !== first.level ? text : null;
      });
    },
    clear: () => {
      if (!block) return 0;
      const edits = cellsInBlock(seen, columns, block).flatMap(({ row, column }) => {
        const editor = editorOf(row, column);
        if (!editor) return [];
        const value = emptyValue(editor.kind);
        return sameCellValue(column.value(row), value) ? [] : [{ row, column: column.id, value }];
      });
      const { edit, editAll } = actions;
      if (edits.length === 0 || !edit) return 0;
      const refusal =
        editAll && edits.length > 1
          ? editAll(edits)
          : edits.reduce<string | null>(
              (text, { row, column, value }) => text ?? edit(row, column, value),
              null,
            );
      const text = translate('grid:emptied', { count: edits.length });
      tell(refusal, () => text);
      return edits.length;
    },
    canDrop: (dragged, at, side) => {
      const row = state.rows.find(({ id }) => id === dragged);
      const target = state.rows.find(({ id }) => id === at);
      if (!row || !target || !actions.drop) return false;
      return actions.canDrop?.(row, { row: target, side }) ?? side !== 'into';
    },
    drop: (dragged, at, side) => {
      const row = state.rows.find(({ id }) => id === dragged);
      const target = state.rows.find(({ id }) => id === at);
      if (!row || !target || !actions.drop) return;
      state.reveal({ row: dragged, column: standing?.wanted ?? '' });
      const refusal = actions.drop(row, { row: target, side });
      tell(refusal, onceMoved(row, translate('grid:dropped', { name: rowName(row, columns) })));
    },
  };
}
