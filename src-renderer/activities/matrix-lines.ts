import type { MatrixGroup, MatrixRow } from '../../src-domain/goal-matrix.ts';

/** A line between the headings of the matrix and its sums: a sub-project's name, or the row of an activity. */
export type MatrixLine =
  | { readonly kind: 'heading'; readonly id: string; readonly group: MatrixGroup }
  | {
      readonly kind: 'activity';
      readonly id: string;
      readonly group: MatrixGroup;
      readonly row: MatrixRow;
    };

/** The lines from the top down; the id of an activity's is the activity's own. */
export const matrixLines = (groups: readonly MatrixGroup[]): readonly MatrixLine[] =>
  groups.flatMap((group): readonly MatrixLine[] => [
    { kind: 'heading', id: `heading-${group.subproject?.id ?? ''}`, group },
    ...group.rows.map((row): MatrixLine => ({ kind: 'activity', id: row.activity.id, group, row })),
  ]);

/** The kinds of the goals stand above the goals. */
export const headRows = 2;

/** Which row of the whole table, counted from 1, a line is that is counted from 0; the sums come after the last. */
export const rowIndexOf = (line: number): number => headRows + line + 1;
