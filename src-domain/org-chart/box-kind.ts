import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';

type BoxKind = Row<'chartBox'>['kind'];

/**
 * What a box becomes where it comes to stand: inside a frame it stands inside, among listed boxes it is
 * listed, and elsewhere it is a box of its own. A box at the side and a frame stay what they are, but that
 * nothing stands beside nothing.
 */
export function boxKindUnder(
  plan: Plan,
  box: Pick<Row<'chartBox'>, 'id' | 'kind'>,
  parentId: string | null,
): BoxKind {
  const parent = findRow(plan, 'chartBox', parentId);
  if (!parent) return box.kind === 'container' ? 'container' : 'box';
  if (box.kind === 'side' || box.kind === 'container') return box.kind;
  if (parent.kind === 'container') return 'inside';
  const kinds = plan.rows.chartBox
    .filter(({ id, parentId: under }) => under === parent.id && id !== box.id)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'side');
  const [first = 'box'] = kinds;
  const isOfAKind = kinds.every((kind) => kind === first);
  return isOfAKind && (first === 'list' || first === 'inside') ? first : 'box';
}
