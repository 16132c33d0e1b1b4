import { memo, use, useCallback, useMemo } from 'react';
import { CellEditorView } from '../editors/CellEditorView.tsx';
import type { CellFinding, CellValue, GridColumn, GridRow } from '../grid-model.ts';
import type { Motion } from '../navigation.ts';
import { findingsOfCell } from '../notes/cell-findings.ts';
import { cellsOf, editorOf } from '../row-cells.ts';
import type { CellRefusal, Editing } from '../standing/use-grid-state.ts';
import { GridCellView } from './GridCellView.tsx';
import { RowHandle } from './RowHandle.tsx';
import { RowPortContext } from './row-port.ts';

interface GridRowCellsProps<Row extends GridRow> {
  readonly row: Row;
  readonly columns: readonly GridColumn<Row>[];
  readonly isTree: boolean;
  readonly isFolded: boolean;
  readonly hasHandle: boolean;
  readonly isReadOnly: boolean;
  /** The column where one stands, if it is in this row. */
  readonly activeColumn: string | null;
  /** Counted from 0; -1 where nothing of the row is selected. */
  readonly firstSelected: number;
  readonly lastSelected: number;
  readonly editing: Editing | null;
  readonly refusal: CellRefusal | null;
  readonly findings: readonly CellFinding[];
}

const indentPerLevel = 18;

/** The cells of a row. They are drawn anew only where something of the row has changed. */
export const GridRowCells = memo(function GridRowCells<Row extends GridRow>(
  props: GridRowCellsProps<Row>,
) {
  const { row, columns, isTree, isFolded, hasHandle, isReadOnly, activeColumn } = props;
  const { firstSelected, lastSelected, editing, refusal, findings } = props;
  const cells = useMemo(() => cellsOf(row, columns), [row, columns]);
  const port = use(RowPortContext);
  const commit = useCallback(
    (then: Motion | null, value: CellValue) => port?.current.commit(then, value),
    [port],
  );
  const editorFor = (column: GridColumn<Row>) => {
    const editor = editorOf(row, column);
    if (editing?.column !== column.id || !editor || !port) return null;
    return (
      <CellEditorView
        row={row}
        column={column}
        editor={editor}
        typed={editing.typed}
        refusal={refusal?.column === column.id ? refusal.text : null}
        port={port.current.editor}
        commit={commit}
      />
    );
  };
  const fold = isFolded ? 'folded' : 'unfolded';
  return (
    <>
      {hasHandle && <RowHandle row={row.id} />}
      {cells.map(({ column, at, span, isThere }, index) => (
        <GridCellView
          key={column.id}
          row={row}
          column={column}
          span={span}
          isThere={isThere}
          isTabStop={activeColumn === column.id}
          isSelected={at + span - 1 >= firstSelected && at <= lastSelected}
          isReadOnly={isReadOnly}
          tree={
            isTree && index === 0
              ? { indent: (row.level - 1) * indentPerLevel, fold: row.isParent ? fold : null }
              : null
          }
          refusal={refusal?.column === column.id ? refusal.text : null}
          findings={findingsOfCell(findings, columns, column.id, index === 0)}
          editor={editorFor(column)}
        />
      ))}
    </>
  );
}) as <Row extends GridRow>(props: GridRowCellsProps<Row>) => React.ReactNode;
