import { byPosition, findRow, type Plan } from './plan.ts';

/** A row among those of its kind that stand under each other. */
export interface TreeRow {
  readonly id: string;
  readonly position: string;
  readonly parentId: string | null;
}

/** A row, how many others it stands under, and whether others stand under it. */
export interface PlacedRow<Row extends TreeRow> {
  readonly row: Row;
  readonly depth: number;
  readonly isParent: boolean;
}

/** Rows in the order that people have chosen, each before those that stand under it. */
export function rowTree<Row extends TreeRow>(rows: readonly Row[]): readonly PlacedRow<Row>[] {
  const byParent = Map.groupBy(rows.toSorted(byPosition), ({ parentId }) => parentId);
  const under = (parentId: string | null, depth: number): readonly PlacedRow<Row>[] =>
    (byParent.get(parentId) ?? []).flatMap((row) => {
      const below = under(row.id, depth + 1);
      return [{ row, depth, isParent: below.length > 0 }, ...below];
    });
  return under(null, 0);
}

/** The entities whose rows stand under each other and in an order that people choose. */
export type TreeEntity = 'subproject' | 'chartBox';

/** Whether a row is another or stands under it, however deep. */
export function isWithin(plan: Plan, entity: TreeEntity, id: string, whole: string): boolean {
  let at: string | null = id;
  while (at !== null && at !== whole) at = findRow(plan, entity, at)?.parentId ?? null;
  return at !== null;
}
