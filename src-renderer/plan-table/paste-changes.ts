import type { Change } from '../../src-domain/change.ts';
import { matchColumns } from '../../src-domain/clipboard/match-columns.ts';
import { pastedValues, readPastedRows } from '../../src-domain/clipboard/pasted-rows.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { type PasteColumn, type PasteColumns, pasteColumnsOf } from '../clipboard/paste-column.ts';
import type { CellValue, PastedTable } from '../grid/grid-model.ts';
import { editorOf, hasCell, sameCellValue } from '../grid/row-cells.ts';
import { newRows, written } from './placing.ts';
import type { PlanColumn } from './plan-column.ts';
import type { PlanRow } from './plan-row.ts';
import type { PlanOrder } from './use-plan-actions.ts';

interface PastedInto<Row extends PlanRow> {
  readonly rows: readonly Row[];
  readonly columns: readonly PlanColumn<Row>[];
  readonly order: PlanOrder<Row>;
}

type Values = Readonly<Record<string, CellValue>>;

/**
 * The changes that paste rows: over those from the active one on, of its own kind, and what is left over as
 * new rows under the last of them; or all as new rows under the active one. What can't be added is left out.
 */
export function pasteChanges<Row extends PlanRow>(
  plan: Plan,
  { rows, columns, order }: PastedInto<Row>,
  active: Row | null,
  values: readonly Values[],
  mode: 'over' | 'add',
  newId: () => string,
): readonly Change[] {
  const over = mode === 'over' && active ? rowsFrom({ rows, columns }, active, values.length) : [];
  const edits = over.flatMap((row, at) => written(row, values[at] ?? {}, columns));
  const added = values.slice(over.length);
  const place = added.length > 0 ? order.newRow?.(plan, over.at(-1) ?? active) : null;
  if (!place) return edits;
  return [...edits, ...newRows(place, added, columns, newId).changes];
}

/** The rows that are filled from the active one on, of its own kind. */
function rowsFrom<Row extends PlanRow>(
  { rows, columns }: Pick<PastedInto<Row>, 'rows' | 'columns'>,
  active: Row,
  count: number,
): readonly Row[] {
  if (!columns.some((column) => editorOf(active, column))) return [];
  return rows
    .slice(rows.indexOf(active))
    .filter(({ entity }) => entity === active.entity)
    .slice(0, count);
}

/** Whether something that is written would give way to several pasted rows. */
export function overwrites<Row extends PlanRow>(
  into: Pick<PastedInto<Row>, 'rows' | 'columns'>,
  active: Row,
  values: readonly Values[],
): boolean {
  if (values.length < 2) return false;
  return rowsFrom(into, active, values.length).some((row, at) =>
    into.columns.some((column) => {
      const value = values[at]?.[column.id];
      if (value === undefined || !hasCell(row, column)) return false;
      return column.text(row).trim() !== '' && !sameCellValue(value, column.value(row));
    }),
  );
}

/** The columns as they take texts at a row (null: at the end): over what is there, and in new rows. */
export function columnsToPaste<Row extends PlanRow>(
  plan: Plan,
  { rows, columns, order }: PastedInto<Row>,
  at: Row | null,
  translate: Translate,
): PasteColumns {
  const over = at ?? rows[0];
  if (!over) return { over: [], add: [] };
  const entity = order.newRow?.(plan, at)?.entity ?? over.entity;
  // What can be chosen in a row of its own only, such as those who answer for it already, is no new row's.
  const added = { ...(rows.find((row) => row.entity === entity) ?? over), entity, id: '' };
  return {
    over: pasteColumnsOf(columns, over, translate),
    add: pasteColumnsOf(columns, added, translate),
  };
}

/** The values of a pasted table that fits from a column on as it is; null where a person should look first. */
export function readPlainly(
  table: PastedTable,
  columns: readonly PasteColumn[],
  startColumn: string,
): readonly Values[] | null {
  const { isPlain, targets } = matchColumns(table, columns, startColumn);
  if (!isPlain) return null;
  const choice = { hasHeadings: false, targets, mode: 'over' } as const;
  return pastedValues(readPastedRows(table, columns, choice), targets);
}
