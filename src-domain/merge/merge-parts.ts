import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import { rowsOf } from '../plan.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import type { MergeDraft } from './merge-draft.ts';
import { type FindParts, partsIn } from './parts.ts';
import { isSameRow } from './same-row.ts';

/** Unites what is part of rows: with a row that stays its parts stay, and what is closed isn't mixed. */
export function mergeParts(draft: MergeDraft): void {
  const { base, mine, theirs } = draft.sides;
  const find = { base: partsIn(base), mine: partsIn(mine), theirs: partsIn(theirs) };
  for (const { kind, entity, id, mine: here } of draft.collisions) {
    if (kind !== 'deleted-and-changed') continue;
    const parts = keepParts(draft, { entity, id }, here ? find.mine : find.theirs);
    draft.collide(kind, { entity, id }, [], parts);
  }
  for (const entity of wholeEntities) {
    for (const { id } of rowsOf(theirs, entity)) keepClosed(draft, { entity, id }, find);
  }
}

/** The entities that others are part of. */
const wholeEntities: readonly EntityName[] = entityNames.filter((whole) =>
  entityNames.some((entity) => {
    const { partOf, references } = entityNamed(entity);
    return partOf.some((field) => references[field] === whole);
  }),
);

/**
 * Keeps the parts that were deleted with a row that stays all the same, as far as what else they are part of
 * stands.
 */
export function keepParts(
  draft: MergeDraft,
  whole: RowPlace,
  find: FindParts,
): readonly RowPlace[] {
  return find(whole).filter((part) => {
    if (draft.standing(part)) return false;
    const isMine = draft.rowOn('mine', part) !== null;
    const row = isMine ? draft.rowOn('mine', part) : draft.rowOn('theirs', part);
    const { partOf, references } = entityNamed(part.entity);
    const isWhole = partOf.every((field) => {
      const id = row?.[field];
      const entity = references[field] as EntityName;
      return typeof id !== 'string' || draft.standing({ entity, id }) !== null;
    });
    if (!row || !isWhole) return false;
    if (isMine) draft.keepMine(part);
    else draft.set(part, row);
    return true;
  });
}

/**
 * Where one has closed a row and the other has written in it or in its parts, the whole stays as mine: what was
 * submitted or recorded is never mixed with what was written meanwhile.
 */
function keepClosed(
  draft: MergeDraft,
  whole: RowPlace,
  find: Readonly<Record<'base' | 'mine' | 'theirs', FindParts>>,
): void {
  const { isLocked } = entityNamed(whole.entity);
  const [base, mine, theirs] = (['base', 'mine', 'theirs'] as const).map((side) =>
    draft.rowOn(side, whole),
  );
  if (!mine || !theirs || (base && isLocked(base)) || !(isLocked(mine) || isLocked(theirs))) return;
  const parts = [...find.base(whole), ...find.mine(whole), ...find.theirs(whole)];
  const differing = parts.filter(
    (part) => !isSameRow(draft.rowOn('mine', part), draft.rowOn('theirs', part)),
  );
  const isWrittenIn = differing.some((part) => {
    const was = draft.rowOn('base', part);
    const isBy = (side: 'mine' | 'theirs') => !isSameRow(was, draft.rowOn(side, part));
    return (isLocked(theirs) && isBy('mine')) || (isLocked(mine) && isBy('theirs'));
  });
  const earlier = (['both-changed', 'step-forbidden'] as const).find((kind) =>
    draft.findCollision(kind, whole),
  );
  if (!isWrittenIn && !earlier) return;
  for (const each of [whole, ...differing]) draft.keepMine(each);
  draft.collide(earlier ?? 'locked', whole, undefined, differing);
}
