import type { Change } from '../../src-domain/change.ts';
import { completeRow } from '../../src-domain/complete-row.ts';
import { type EntityName, entityNamed } from '../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../src-domain/entity.ts';
import { moveTo, positionsAmong, type Sibling } from '../../src-domain/row-changes/siblings.ts';
import type { CellValue, DropPlace, IsShown } from '../grid/grid-model.ts';
import { type PlanColumn, writeField } from './plan-column.ts';
import type { PlanRow } from './plan-row.ts';

/** Where rows go: among which siblings, at which index of them, and what that makes of their fields. */
export interface Placement {
  readonly siblings: readonly Sibling[];
  readonly index: number;
  /** What differs by place: a measure's milestone and group. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface NewRow extends Placement {
  readonly entity: EntityName;
}

/** The changes that put in so many rows, each with the values that its columns are given; their ids too. */
export function newRows<Row extends PlanRow>(
  { entity, siblings, index, fields }: NewRow,
  valuesByRow: readonly Readonly<Record<string, CellValue>>[],
  columns: readonly PlanColumn<Row>[],
  newId: () => string,
): { readonly changes: readonly Change[]; readonly rows: readonly AnyRow[] } {
  const { positions, changes } = positionsAmong(siblings, index, valuesByRow.length);
  const { ordered } = entityNamed(entity);
  const rows = positions.map((position) =>
    completed(entity, { id: newId(), ...(ordered && { position }), ...fields }),
  );
  const inserts = rows.flatMap((row, at): readonly Change[] => [
    { kind: 'insert', entity, row },
    ...written({ entity, row }, valuesByRow[at] ?? {}, columns),
  ]);
  return { rows, changes: [...changes, ...inserts] };
}

/** The changes that keep several values in one row, one after the other; what the row hasn't is passed over. */
export function written<Row extends PlanRow>(
  { entity, row }: Pick<PlanRow, 'entity' | 'row'>,
  values: Readonly<Record<string, CellValue>>,
  columns: readonly PlanColumn<Row>[],
): readonly Change[] {
  let now = row;
  return Object.entries(values).flatMap(([id, value]) => {
    const column = columns.find((each) => each.id === id);
    const isThere = column?.has?.({ entity }) ?? true;
    const changes = !column || !isThere ? [] : column.write({ entity, row: now }, value);
    for (const change of changes) {
      if (change.kind === 'update' && change.id === now.id) now = { ...now, ...change.to };
    }
    return changes;
  });
}

/** The changes that move a row to a place, under another parent or among the same siblings. */
export function moved(row: PlanRow, { siblings, index, fields }: Placement): readonly Change[] {
  const { entity, id } = row;
  const position = String(row.row['position']);
  const others = Object.entries(fields).filter(([field, value]) => row.row[field] !== value);
  return [
    ...moveTo(siblings, { entity, id, position }, index),
    ...others.flatMap(([field, value]) => writeField(row, field, value)),
  ];
}

/** Where a row stands after a step among those of its siblings that are shown; null where there are no more of them. */
export function steppedIndex(
  siblings: readonly Sibling[],
  id: string,
  step: -1 | 1,
  isShown: IsShown,
): number | null {
  const at = siblings.findIndex((sibling) => sibling.id === id);
  for (let index = at + step; at >= 0 && index >= 0 && index < siblings.length; index += step) {
    const sibling = siblings[index];
    if (sibling && isShown(sibling.id)) return index;
  }
  return null;
}

/** Where a row lands that is dropped beside another, whose siblings are given. */
export function besideIndex<Row extends PlanRow>(
  dragged: PlanRow,
  { row: { id }, side }: DropPlace<Row>,
  siblings: readonly Sibling[],
): number {
  const others = siblings.filter((sibling) => sibling.id !== dragged.id);
  const at = others.findIndex((sibling) => sibling.id === id);
  return side === 'after' ? at + 1 : at;
}

function completed(entity: EntityName, row: AnyRow): AnyRow {
  const made = completeRow(entity, row);
  if (made.kind === 'faulty') throw new Error(JSON.stringify(made.problems));
  return made.row;
}
