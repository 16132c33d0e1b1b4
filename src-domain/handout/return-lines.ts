import type { Change } from '../change.ts';
import { entityNames } from '../entities/registry.ts';
import { type Plan, planOf, rowsOf } from '../plan.ts';
import {
  type DifferencesSince,
  differencesIn,
  placeOfChange,
} from '../put-back/differences-since.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import { wholes } from '../versions/comparison.ts';
import { collisionKey, type ReturnOrder } from './return-order.ts';
import type { ReturnReview } from './return-review.ts';

/** What a return holds, as lines that can be taken or left. */
export interface ReturnLines {
  /** What goes together by itself. */
  readonly clean: DifferencesSince;
  /** What was changed there outside of what was handed out. */
  readonly outside: DifferencesSince;
  /** The plan with what the return puts in, to tell of it all. */
  readonly named: Plan;
}

export function returnLines({ parts, outside, matches }: ReturnReview, plan: Plan): ReturnLines {
  const clean = parts.flatMap(({ changes }) => changes);
  const persons = matches.map(
    ({ there }): Change => ({ kind: 'insert', entity: 'person', row: there }),
  );
  const named = withNew(plan, [...clean, ...outside, ...persons]);
  return {
    clean: differencesIn(clean, named),
    outside: differencesIn(outside, named),
    named,
  };
}

/** A plan with the rows besides that changes put in. */
function withNew(plan: Plan, changes: readonly Change[]): Plan {
  const added = Map.groupBy(
    changes.flatMap((change) => (change.kind === 'update' ? [] : [change])),
    ({ entity }) => entity,
  );
  const rows = entityNames.map((entity) => {
    const known = new Map(rowsOf(plan, entity).map((row) => [row.id, row]));
    for (const { row } of added.get(entity) ?? []) if (!known.has(row.id)) known.set(row.id, row);
    return [entity, [...known.values()]];
  });
  return planOf(Object.fromEntries(rows));
}

/** What somebody has ticked off of a return. */
export interface TickedReturn {
  /** Lines of what goes together by itself that aren't to be taken. */
  readonly leftOut: readonly RowPlace[];
  /** Lines of what is outside that are to be taken all the same. */
  readonly taken: readonly RowPlace[];
  /** Those put in there, by their ids, who are somebody who is here already. */
  readonly same: readonly string[];
  readonly collisions: ReturnOrder['collisions'];
}

/** What ticking lines means for the rows of a return: what came or went with a line goes its way. */
export function returnOrder(
  { parts, outside, matches }: ReturnReview,
  { leftOut, taken, same, collisions }: TickedReturn,
): ReturnOrder {
  const clean = parts.flatMap(({ changes }) => changes);
  return {
    leftOut: withParts(clean, leftOut),
    taken: withParts(outside, taken),
    persons: Object.fromEntries(
      matches
        .filter(({ there }) => same.includes(there.id))
        .map(({ there, here }) => [there.id, here.id]),
    ),
    collisions,
  };
}

function withParts(changes: readonly Change[], places: readonly RowPlace[]): readonly RowPlace[] {
  const chosen = new Set(places.map(collisionKey));
  return [...wholes(changes)].flatMap(([change, parts]) => {
    const place = placeOfChange(change);
    return chosen.has(collisionKey(place)) ? [place, ...parts.map(placeOfChange)] : [];
  });
}
