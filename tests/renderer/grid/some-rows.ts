import fc from 'fast-check';
import type { GridColumn, GridRow } from '../../../src-renderer/grid/grid-model.ts';

export interface SomeRow extends GridRow {
  readonly text: string;
}

/** Trees as tables have them: no row is more than one level deeper than the one before it. */
export const someTrees: fc.Arbitrary<readonly SomeRow[]> = fc
  .array(fc.record({ level: fc.integer({ min: 1, max: 4 }), isHeading: fc.boolean() }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((made) => {
    const levels: number[] = [];
    for (const { level } of made) levels.push(Math.min(level, (levels.at(-1) ?? 0) + 1));
    return levels.map((level, index) => ({
      id: `r${index}`,
      level,
      text: `Rad ${index}`,
      isParent: (levels[index + 1] ?? 0) > level,
      isHeading: made[index]?.isHeading ?? false,
    }));
  });

const column = (id: string, isOnHeadings: boolean): GridColumn<SomeRow> => ({
  id,
  heading: id,
  width: 100,
  value: ({ text }) => text,
  text: ({ text }) => `${text} ${id}`,
  has: ({ isHeading }) => isOnHeadings || !isHeading,
  editor: { kind: 'text' },
});

/** Five columns, of which headings have the second and the fourth. */
export const fiveColumns: readonly GridColumn<SomeRow>[] = [
  column('a', false),
  column('b', true),
  column('c', false),
  column('d', true),
  column('e', false),
];
