import { type Change, updateOf } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import type { PlanRow } from '../../plan-table/plan-row.ts';

/** The fields by which a box follows something else in the plan; one of each at most. */
export const linkFields = [
  'bodyId',
  'subprojectId',
  'seatId',
  'personId',
  'compositionOfBodyId',
] as const;

type LinkField = (typeof linkFields)[number];

/** A body can be followed in two ways, so that its id alone doesn't say how. */
export const linkId = (field: LinkField, id: string): string => `${field} ${id}`;

/** What a box follows, as ids that say how. */
export const linksOf = (box: Row<'chartBox'>): readonly string[] =>
  linkFields.flatMap((field) => {
    const id = box[field];
    return id === null ? [] : [linkId(field, id)];
  });

/** The changes after which a box follows these; of two of one kind, the one that is new. */
export function linksWritten(
  { row }: Pick<PlanRow, 'row'>,
  links: readonly string[],
): readonly Change[] {
  const box = row as unknown as Row<'chartBox'>;
  const written = linkFields.map((field) => {
    const chosen = links
      .filter((link) => link.startsWith(`${field} `))
      .map((link) => link.slice(field.length + 1));
    const added = chosen.find((id) => id !== box[field]);
    return [field, added ?? chosen[0] ?? null] as const;
  });
  const changed = written.filter(([field, id]) => box[field] !== id);
  return changed.length === 0 ? [] : [updateOf('chartBox', box, Object.fromEntries(changed))];
}
