import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import { seatTitle } from '../organisation/seats.ts';
import { inOrder, type Plan } from '../plan.ts';
import { positionsAmong, siblingsOf } from '../row-changes/siblings.ts';
import type { Responsible } from './milestone-table.ts';

/** A row that somebody can answer for. */
export interface Owner {
  readonly entity: 'milestone' | 'milestoneGroup' | 'measure';
  readonly id: string;
}

/** Who is to answer: one who does already (by the row that says so), somebody in the plan, or a text. */
export type Answering =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'person' | 'seat' | 'body'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string };

const ownerField = {
  milestone: 'milestoneId',
  milestoneGroup: 'milestoneGroupId',
  measure: 'measureId',
} as const;

/** Who answers for a row, in the order that people have chosen. */
export const responsibleOf = (plan: Plan, { entity, id }: Owner): readonly Row<'responsible'>[] =>
  inOrder(
    rowsByOwner(plan.rows.responsible).get(id) ?? [],
    (row) => row[ownerField[entity]] === id,
  );

type Rows = readonly Row<'responsible'>[];

// Rows are a value, so whose they are is too: a pasted table asks for thousands of owners.
const owned = new WeakMap<Rows, ReadonlyMap<string | null, Rows>>();

function rowsByOwner(rows: Rows): ReadonlyMap<string | null, Rows> {
  const known = owned.get(rows);
  if (known) return known;
  const made = Map.groupBy(
    rows,
    ({ measureId, milestoneGroupId, milestoneId }) => measureId ?? milestoneGroupId ?? milestoneId,
  );
  owned.set(rows, made);
  return made;
}

/**
 * The changes after which exactly these answer for a row. Those who are kept stay as they are and in
 * their order; new ones come after the last that is kept before them.
 */
export function responsibleChanges(
  plan: Plan,
  owner: Owner,
  wanted: readonly Answering[],
  newId: () => string,
): readonly Change[] {
  const standing = responsibleOf(plan, owner);
  const keptIds = new Set(wanted.flatMap((each) => (each.kind === 'kept' ? [each.id] : [])));
  const kept = standing.filter(({ id }) => keptIds.has(id));
  const gone = standing.filter(({ id }) => !keptIds.has(id));
  const added = wanted.filter((each) => each.kind !== 'kept');
  const { positions, changes } = positionsAmong(
    siblingsOf('responsible', kept),
    kept.length,
    added.length,
  );
  return [
    ...gone.map((row): Change => ({ kind: 'delete', entity: 'responsible', row })),
    ...changes,
    ...added.map((each, at): Change => {
      const answers = each.kind === 'text' ? { text: each.text } : { [`${each.kind}Id`]: each.id };
      const position = positions[at] ?? '';
      const row = { id: newId(), position, [ownerField[owner.entity]]: owner.id, ...answers };
      return { kind: 'insert', entity: 'responsible', row };
    }),
  ];
}

/**
 * Who answers, on one line: 'Prosjektansvarlig: Kari Moe, rådmann', 'Prosjektleder (Kari Moe)'. `removed`
 * stands for a person who was removed.
 */
export function responsibleName(
  { row, persons, seat, body }: Responsible,
  removed: string,
): string {
  const names = persons
    .map(({ name, removedOn }) => (removedOn === null ? name : removed))
    .join(', ');
  const who = () => {
    if (row.personId !== null) return [names, row.text].filter((part) => part !== '').join(', ');
    if (seat === null) return row.text || (body?.name ?? '');
    const title = row.text || seatTitle(seat);
    if (title === '') return names;
    return names === '' ? title : `${title} (${names})`;
  };
  const answering = who();
  return row.label === '' ? answering : `${row.label}: ${answering}`;
}
