import type { GridRow } from '../grid-model.ts';

/** The rows that are to be seen: all but those that stand under a folded one. */
export function unfoldedRows<Row extends GridRow>(
  rows: readonly Row[],
  folded: ReadonlySet<string>,
): readonly Row[] {
  if (folded.size === 0) return rows;
  let hiddenBelow = Number.POSITIVE_INFINITY;
  return rows.filter((row) => {
    if (row.level > hiddenBelow) return false;
    hiddenBelow = row.isParent && folded.has(row.id) ? row.level : Number.POSITIVE_INFINITY;
    return true;
  });
}

/** The rows that this one stands under, innermost first. */
export function parentsOf<Row extends GridRow>(rows: readonly Row[], id: string): readonly Row[] {
  const at = rows.findIndex((row) => row.id === id);
  let level = rows[at]?.level ?? 0;
  const parents: Row[] = [];
  for (let before = at - 1; before >= 0 && level > 1; before -= 1) {
    const row = rows[before];
    if (!row || row.level >= level) continue;
    parents.push(row);
    level = row.level;
  }
  return parents;
}

/** The row before this one among its equals; none where it is the first of them. */
export function rowBefore<Row extends GridRow>(rows: readonly Row[], row: Row): Row | undefined {
  const ahead = rows.slice(0, rows.indexOf(row));
  const before = ahead.findLast(({ level }) => level <= row.level);
  return before?.level === row.level ? before : undefined;
}

/** Folds the row, or unfolds it where it is folded. */
export function toggled(folded: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return folded.has(id) ? without(folded, [id]) : new Set([...folded, id]);
}

/** What is folded once a row is to be seen. */
export function unfoldedFor(
  rows: readonly GridRow[],
  folded: ReadonlySet<string>,
  id: string,
): ReadonlySet<string> {
  const parents = parentsOf(rows, id).filter((parent) => folded.has(parent.id));
  if (parents.length === 0) return folded;
  return without(
    folded,
    parents.map((parent) => parent.id),
  );
}

/** The row itself where it is to be seen, else the one that it is folded into. */
export function visibleStandIn(
  rows: readonly GridRow[],
  folded: ReadonlySet<string>,
  id: string,
): string {
  return parentsOf(rows, id).findLast((parent) => folded.has(parent.id))?.id ?? id;
}

const without = (ids: ReadonlySet<string>, unwanted: readonly string[]): ReadonlySet<string> =>
  new Set([...ids].filter((id) => !unwanted.includes(id)));
