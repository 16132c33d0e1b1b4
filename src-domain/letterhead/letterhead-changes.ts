import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import { inOrder, type Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { keysBetween } from '../row-changes/order-keys.ts';
import { sameValue } from '../same-value.ts';

export type LetterheadRow = Row<'letterhead'>;

/** A logo or a Word template that a municipality's documents are to have. */
export interface LetterheadOrder {
  readonly organisationId: string;
  readonly part: LetterheadRow['part'];
  /** Of the file. */
  readonly name: string;
  /** What a logo says, for those who don't see it; '' for a template. */
  readonly description: string;
}

/** The most that one of them may hold: it goes along in each document. */
export const letterheadLimitInBytes = 2_500_000;

/** A municipality's logo or template; null where it has none. */
export const letterheadOf = (
  plan: Plan,
  organisationId: string,
  part: LetterheadRow['part'],
): LetterheadRow | null =>
  plan.rows.letterhead.find((row) => row.organisationId === organisationId && row.part === part) ??
  null;

/** The municipalities that documents can look like, in the order that they stand in. */
export const municipalitiesOf = (plan: Plan): readonly Row<'organisation'>[] =>
  inOrder(
    plan.rows.organisation,
    ({ kind }) => kind === 'municipality' || kind === 'intermunicipal',
  );

/** Puts in a logo or a template, in place of the one that the municipality has. */
export function letterheadChanges(
  plan: Plan,
  order: LetterheadOrder,
  content: Pick<LetterheadRow, 'id' | 'hash' | 'sizeInBytes' | 'mediaType'>,
): readonly Change[] {
  const { id, ...stored } = content;
  const before = letterheadOf(plan, order.organisationId, order.part);
  if (!before) {
    const last = inOrder(plan.rows.letterhead).at(-1)?.position ?? null;
    const position = keysBetween(last, null, 1)?.[0] ?? last ?? 'a0';
    return [insertion('letterhead', { id, position, ...order, ...stored })];
  }
  const to: Partial<LetterheadRow> = { ...order, ...stored };
  const changed = Object.entries(to).filter(
    ([field, value]) => !sameValue(before[field as keyof LetterheadRow], value),
  );
  if (changed.length === 0) return [];
  const from = changed.map(([field]) => [field, before[field as keyof LetterheadRow]]);
  return [
    {
      kind: 'update',
      entity: 'letterhead',
      id: before.id,
      from: Object.fromEntries(from),
      to: Object.fromEntries(changed),
    },
  ];
}
