import type { CellFinding, GridColumn, GridRow } from '../grid-model.ts';

/** The findings of each row. Those of a row that have not changed are the same list as before. */
export function findingsByRow(
  findings: readonly CellFinding[],
  before: ReadonlyMap<string, readonly CellFinding[]>,
): ReadonlyMap<string, readonly CellFinding[]> {
  const grouped = Map.groupBy(findings, ({ row }) => row);
  return new Map(
    [...grouped].map(([row, found]) => {
      const known = before.get(row);
      return [row, known && sameFindings(known, found) ? known : found];
    }),
  );
}

/** The findings of a cell; those about a field that has no column stand in the first cell. */
export function findingsOfCell<Row extends GridRow>(
  findings: readonly CellFinding[],
  columns: readonly GridColumn<Row>[],
  column: string,
  isFirst: boolean,
): readonly CellFinding[] {
  return findings.filter(
    (found) =>
      found.column === column || (isFirst && columns.every(({ id }) => id !== found.column)),
  );
}

const ranks = { fault: 0, warning: 1, advice: 2 } as const;

/** The gravest of several. */
export function gravest(findings: readonly CellFinding[]): CellFinding | undefined {
  return findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity])[0];
}

const sameFindings = (a: readonly CellFinding[], b: readonly CellFinding[]): boolean =>
  a.length === b.length &&
  a.every((found, index) => {
    const other = b[index];
    return (
      other !== undefined &&
      found.column === other.column &&
      found.severity === other.severity &&
      found.text === other.text
    );
  });
