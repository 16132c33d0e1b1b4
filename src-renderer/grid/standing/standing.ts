import type { GridColumn, GridRow } from '../grid-model.ts';
import { placeIn, type Standing } from '../navigation.ts';
import { visibleStandIn } from './folding.ts';

/**
 * Where one stands now. A row that was folded away is stood in for by the one that it is folded into,
 * one that is gone by its neighbour: the row that came to its index, or the last.
 */
export function standingNow<Row extends GridRow>(
  table: {
    readonly rows: readonly Row[];
    readonly seen: readonly Row[];
    readonly folded: ReadonlySet<string>;
    readonly columns: readonly GridColumn<Row>[];
  },
  stood: Standing | null,
  lastIndex: number,
): Standing | null {
  const { rows, seen, folded, columns } = table;
  const first = seen[0];
  if (!first) return null;
  if (stood === null) return placeIn(first, columns, columns[0]?.id ?? '');
  const id = visibleStandIn(rows, folded, stood.row);
  const row = seen.find((other) => other.id === id) ?? seen[Math.min(lastIndex, seen.length - 1)];
  return placeIn(row ?? first, columns, stood.wanted);
}
