import { type Applied, applyChanges } from '../apply.ts';
import type { EntityName } from '../entities/registry.ts';
import { entityNamed } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { rowsOf } from '../plan.ts';
import type { Problem } from '../problem.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import type { CollisionKind } from './collision.ts';
import type { MergeDraft } from './merge-draft.ts';
import { placeFields } from './merge-fields.ts';
import { keepParts } from './merge-parts.ts';
import { partsIn } from './parts.ts';
import { differingFields, isSameButForOrder, isSameRow } from './same-row.ts';

type Made = Extract<Applied, { kind: 'applied' }>;

/** The draft, and what was tried once already, so that mending comes to an end. */
interface Mending {
  readonly draft: MergeDraft;
  readonly tried: Set<string>;
}

/**
 * Takes back, row by row, what breaks a rule only beside the other's changes, until the plan's one door takes
 * what is left. Mine alone holds, and nothing is tried twice, so it ends.
 */
export function settle(draft: MergeDraft): Made {
  const mending: Mending = { draft, tried: new Set() };
  for (;;) {
    const applied = applyChanges(draft.sides.mine, draft.changes());
    if (applied.kind === 'applied') return applied;
    const [circular, others] = [true, false].map((wanted) =>
      applied.problems.filter(({ kind }) => (kind === 'circular') === wanted),
    );
    // One taken back may open a whole circle.
    const now = [...(others ?? []), ...(circular ?? []).slice(0, 1)];
    const mended = now.map((problem) => mend(mending, problem));
    if (!mended.includes(true)) {
      for (const { entity, id } of draft.changed()) takeBack(mending, 'left-out', { entity, id });
    }
  }
}

/** Whether something was done about a problem; not where mending another has settled it. */
function mend(mending: Mending, problem: Problem): boolean {
  const place = { entity: problem.entity, id: problem.id };
  switch (problem.kind) {
    case 'missing-reference':
      return mendReference(mending, problem);
    case 'circular':
      return openCircle(mending, place, problem.field);
    case 'not-within':
      return mendWithin(mending, problem);
    case 'not-unique':
      return mendUniqueness(mending, place, problem.fields);
    case 'locked':
    case 'closed':
      return takeBack(mending, problem.kind, place);
    case 'no-such-step':
      return takeBack(mending, 'step-forbidden', place);
    case 'second-draft':
      return takeBack(mending, 'second-draft', place, undefined, [
        { entity: problem.entity, id: problem.openId },
      ]);
    case 'not-exactly-one':
      return takeBack(mending, 'left-out', place, problem.fields);
    case 'invalid-value':
      return takeBack(mending, 'left-out', place, [problem.field]);
    default:
      return takeBack(mending, 'left-out', place);
  }
}

/**
 * Leaves a row as mine: in some fields where they are told and it merges field by field, else as a whole. A
 * deletion that is taken back has restored the row.
 */
function takeBack(
  { draft, tried }: Mending,
  kind: CollisionKind,
  place: RowPlace,
  fields?: readonly string[],
  along: readonly RowPlace[] = [],
): boolean {
  if (!draft.isToChange(place)) return false;
  const mine = draft.rowOn('mine', place);
  const target = draft.standing(place);
  const isByField = fields && mine && target && entityNamed(place.entity).merges === 'fields';
  const kept = isByField ? withFields(target, mine, fields) : mine;
  if (!kept || isSameRow(kept, mine) || isSameRow(kept, target)) {
    draft.keepMine(place);
    tried.add(keyOf(place));
    draft.collide(kind, place, differingFields(mine, target), along);
  } else {
    draft.set(place, kept);
    draft.collide(kind, place, fields, along);
  }
  return true;
}

const withFields = (row: AnyRow, from: AnyRow, fields: readonly string[]): AnyRow => ({
  ...row,
  ...Object.fromEntries(fields.filter((field) => field in from).map((f) => [f, from[f]])),
});

const keyOf = ({ entity, id }: RowPlace) => `${entity} ${id}`;

/** A row that is still referred to is there again; where it can't be, neither is what refers to it. */
function mendReference(
  mending: Mending,
  { entity, id, field, target, targetId }: Extract<Problem, { kind: 'missing-reference' }>,
): boolean {
  const { draft, tried } = mending;
  const wanted = { entity: target, id: targetId };
  if (draft.standing(wanted)) return false;
  const isMine = draft.rowOn('mine', wanted) !== null;
  const theirs = draft.rowOn('theirs', wanted);
  if (!isMine && (!theirs || tried.has(keyOf(wanted)))) {
    return leaveOutToo(mending, { entity, id }, field, wanted);
  }
  tried.add(keyOf(wanted));
  if (isMine) draft.keepMine(wanted);
  else draft.set(wanted, theirs);
  const { mine, theirs: other } = draft.sides;
  const parts =
    entityNamed(target).merges === 'whole'
      ? keepParts(draft, wanted, partsIn(isMine ? mine : other))
      : [];
  draft.collide('restored', wanted, [], parts);
  return true;
}

/** A row that refers to one that was left out: a new part of that goes along with it, others collide themselves. */
function leaveOutToo(mending: Mending, place: RowPlace, field: string, wanted: RowPlace): boolean {
  const { draft } = mending;
  const isNewPart = entityNamed(place.entity).partOf.includes(field) && !draft.rowOn('mine', place);
  const collision = draft.collisions.find(
    ({ entity, id }) => keyOf({ entity, id }) === keyOf(wanted),
  );
  if (!isNewPart || !collision) return takeBack(mending, 'left-out', place, [field], [wanted]);
  if (!draft.isToChange(place)) return false;
  draft.keepMine(place);
  mending.tried.add(keyOf(place));
  draft.collide(collision.kind, wanted, [], [place]);
  return true;
}

/** Takes back one of their moves in a circle; those of mine go along with the choice. */
function openCircle(mending: Mending, { entity, id }: RowPlace, parent: string): boolean {
  const { draft } = mending;
  const above = (at: RowPlace): RowPlace => ({
    entity,
    id: String(draft.standing(at)?.[parent]),
  });
  let inCircle: RowPlace = { entity, id };
  const passed = new Set<string>();
  while (draft.standing(inCircle) && !passed.has(inCircle.id)) {
    passed.add(inCircle.id);
    inCircle = above(inCircle);
  }
  const circle = [inCircle];
  for (let at = above(inCircle); at.id !== inCircle.id && draft.standing(at); at = above(at)) {
    circle.push(at);
  }
  const isMovedBy = (row: AnyRow | null, place: RowPlace) =>
    row?.[parent] !== draft.rowOn('base', place)?.[parent];
  const [taken] = circle
    .filter((place) => draft.isToChange(place))
    .filter((place) => draft.standing(place)?.[parent] !== draft.rowOn('mine', place)?.[parent])
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (!taken) return false;
  const along = circle.filter(
    (place) => place !== taken && isMovedBy(draft.rowOn('mine', place), place),
  );
  return takeBack(mending, 'circular', taken, placeFields(entity), along);
}

/**
 * What they have put into a group goes with the group where I have moved that. Other moves that don't go together
 * are taken back: the row's, or that of what it refers to.
 */
function mendWithin(
  mending: Mending,
  { entity, id, field, shared }: Extract<Problem, { kind: 'not-within' }>,
): boolean {
  const { draft, tried } = mending;
  const place = { entity, id };
  const row = draft.standing(place);
  const target = entityNamed(entity).references[field] as EntityName;
  const wanted = { entity: target, id: String(row?.[field]) };
  const whole = draft.standing(wanted);
  if (!row || !whole || whole[shared] === row[shared]) return false;
  if (!draft.isToChange(place)) {
    return takeBack(mending, 'not-within', wanted, placeFields(target), [place]);
  }
  const isNew = draft.rowOn('mine', place) === null;
  if (!isNew || tried.has(keyOf(place))) {
    return (
      takeBack(mending, 'not-within', place, placeFields(entity), [wanted]) ||
      takeBack(mending, 'not-within', wanted, placeFields(target), [place])
    );
  }
  tried.add(keyOf(place));
  draft.set(place, { ...row, [shared]: whole[shared] });
  draft.collide('not-within', place, []);
  return true;
}

/** Of two rows that both have put in and that say the same, the one with the lower id stays, on both sides. */
function mendUniqueness(mending: Mending, place: RowPlace, fields: readonly string[]): boolean {
  const { draft, tried } = mending;
  const row = draft.standing(place);
  if (!row || !draft.isToChange(place)) return false;
  const rivals = rivalsOf(draft, place, row, fields);
  const [rival] = rivals;
  if (!rival) return false;
  const other = draft.standing(rival);
  const isTwin =
    rivals.length === 1 &&
    !draft.rowOn('mine', place) &&
    !draft.rowOn('base', rival) &&
    !draft.rowOn('theirs', rival) &&
    other !== null &&
    isSameButForOrder(row, { ...other, id: row.id });
  if (!isTwin || tried.has(keyOf(place))) {
    return takeBack(mending, 'not-unique', place, fields, rivals);
  }
  tried.add(keyOf(place));
  if (place.id < rival.id) draft.set(rival, null);
  else draft.keepMine(place);
  return true;
}

function rivalsOf(
  draft: MergeDraft,
  { entity, id }: RowPlace,
  row: AnyRow,
  fields: readonly string[],
): readonly RowPlace[] {
  const { mine, theirs } = draft.sides;
  const ids = new Set([...rowsOf(mine, entity), ...rowsOf(theirs, entity)].map((each) => each.id));
  ids.delete(id);
  return [...ids]
    .map((other) => ({ entity, id: other }))
    .filter((place) => {
      const other = draft.standing(place);
      return other !== null && fields.every((field) => other[field] === row[field]);
    });
}
