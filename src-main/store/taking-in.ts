import { applyChanges } from '../../src-domain/apply.ts';
import type { Change } from '../../src-domain/change.ts';
import { collisionRow } from '../../src-domain/merge/open-collisions.ts';
import { isRemovalMarker } from '../../src-domain/merge/removed-persons.ts';
import { unite } from '../../src-domain/merge/unite.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import type { LogEntry } from './log.ts';
import type { OtherCopy } from './other-copy.ts';
import type { Stamp } from './working-copy.ts';

/** What came of uniting a working copy with another copy of its project. */
export interface TakenIn {
  /** What led from the plan as it was to what it is now. */
  readonly changes: readonly Change[];
  /** How much others had done that wasn't here, and who they are. */
  readonly entryCount: number;
  readonly who: readonly string[];
  readonly collisionCount: number;
  /** How much of what is here the other copy hasn't got. */
  readonly lackingCount: number;
}

/** What a working copy is to become. */
interface Uniting {
  readonly plan: Plan;
  readonly changes: readonly Change[];
  /** What others have done, for the history here. */
  readonly entries: readonly LogEntry[];
  /** What none of the entries tells: what came of the two only together, and what somebody must choose between. */
  readonly ownChanges: readonly Change[];
  readonly taken: Omit<TakenIn, 'changes'>;
}

/** Works out what a plan becomes when another copy is united with it. */
export function uniteWithOther(plan: Plan, other: OtherCopy, newStamp: () => Stamp): Uniting {
  const { who } = newStamp();
  const entries = other.added();
  const mine = { plan, deeds: other.lacking() };
  const united = unite(mine, { plan: other.plan(), deeds: entries }, other.isRelated, who);
  const questions = united.collisions.map(({ collision, ...sides }): Change => {
    const row = collisionRow(collision, sides, newStamp());
    return { kind: 'insert', entity: 'collision', row };
  });
  const asked = applyChanges(united.plan, questions);
  if (asked.kind === 'refused') throw new Error(JSON.stringify(asked.problems));
  const changes = [...united.changes, ...asked.changes];
  return {
    plan: asked.plan,
    changes,
    entries,
    ownChanges: [...united.untold, ...asked.changes],
    taken: {
      entryCount: entries.length,
      who: [...new Set(entries.map((entry) => entry.who))],
      collisionCount: questions.length,
      lackingCount: other.lackingCount,
    },
  };
}

/** Who was removed there for good and is still here, and on which day. */
export const removedThere = (
  here: Plan,
  there: Plan,
): readonly { readonly id: string; readonly day: string }[] =>
  there.rows.person.flatMap(({ id, removedOn }) => {
    const row = findRow(here, 'person', id);
    return removedOn !== null && row && !isRemovalMarker(row) ? [{ id, day: removedOn }] : [];
  });
