import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import type { Collision } from '../merge.ts';
import { duplicatePersons } from '../organisation/duplicate-persons.ts';
import { findRow, type Plan, planOf } from '../plan.ts';
import { subprojectOf } from '../subproject-of.ts';
import { changesOutside, mergeReturn, type ReturnSides } from './return-merge.ts';

/** Somebody who was put in there and seems to be here already. */
export interface PersonMatch {
  readonly there: Row<'person'>;
  readonly here: Row<'person'>;
  /** 'perhaps': something speaks against it, or not enough for it. */
  readonly certainty: 'same' | 'perhaps';
}

/** What came back in one sub-project, or (null) beside them. */
export interface ReturnedPart {
  readonly subprojectId: string | null;
  readonly changes: readonly Change[];
}

/** What a return holds, for somebody to look at before it is taken. */
export interface ReturnReview {
  /** The project's row of the hand-out; null where it doesn't know of it (any more). */
  readonly handout: Row<'handout'> | null;
  /** What the copy says of itself. */
  readonly copy: Row<'handout'>;
  /** What goes together by itself, by sub-project. */
  readonly parts: readonly ReturnedPart[];
  readonly collisions: readonly Collision[];
  /** What those who worked in the copy haven't chosen between: it comes along as it is. */
  readonly unsettled: readonly Change[];
  /** What was changed there though it isn't part of what was handed out: it isn't taken unless it is chosen. */
  readonly outside: readonly Change[];
  readonly matches: readonly PersonMatch[];
}

/** Whom the return has put in who are here already, as far as names and addresses tell. */
export function personMatches({ base, mine, theirs }: ReturnSides): readonly PersonMatch[] {
  const added = theirs.rows.person.filter(
    ({ id }) => !findRow(base, 'person', id) && !findRow(mine, 'person', id),
  );
  if (added.length === 0) return [];
  const both = planOf({
    person: [...mine.rows.person, ...added],
    personDistinction: mine.rows.personDistinction,
  });
  const groups = duplicatePersons(both);
  return added.flatMap((there): readonly PersonMatch[] => {
    const group = groups.find(({ persons }) => persons.some(({ id }) => id === there.id));
    const here = group?.persons.find(({ id }) => findRow(mine, 'person', id));
    return group && here ? [{ there, here, certainty: group.certainty }] : [];
  });
}

/** The matches that nothing speaks against, as a merge takes them. */
export const sureMatches = (matches: readonly PersonMatch[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    matches
      .filter(({ certainty }) => certainty === 'same')
      .map(({ there, here }) => [there.id, here.id]),
  );

/** Looks through a return without taking anything of it. */
export function reviewReturn(
  sides: ReturnSides,
  handout: Row<'handout'> | null,
  copy: Row<'handout'>,
): ReturnReview {
  const matches = personMatches(sides);
  const { plan, changes, collisions } = mergeReturn(sides, {
    leftOut: [],
    taken: [],
    persons: sureMatches(matches),
  });
  const ownerOf = (change: Change) => ownerIn([plan, sides.mine], change);
  const isUnsettled = ({ entity }: Change) => entity === 'collision';
  const unsettled = changes.filter(isUnsettled);
  const grouped = Map.groupBy(
    changes.filter((change) => !isUnsettled(change)),
    ownerOf,
  );
  const parts = [...grouped].map(([subprojectId, own]) => ({ subprojectId, changes: own }));
  const outside = changesOutside(sides);
  return { handout, copy, parts, collisions, unsettled, outside, matches };
}

function ownerIn(plans: readonly Plan[], change: Change): string | null {
  const id = change.kind === 'update' ? change.id : change.row.id;
  for (const plan of plans) {
    const owner = subprojectOf(plan, change.entity, id);
    if (owner !== null) return owner;
  }
  return null;
}
