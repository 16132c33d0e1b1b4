import { type DatedItem, datedItems } from '../milestone-plan/dated-items.ts';
import type { Plan } from '../plan.ts';
import { daysBetween, type IsoDay } from '../timing/calendar-days.ts';
import { type Expectation, expectation } from './expectation.ts';

/**
 * What has become of an item since a version was frozen.
 * - `same`: expected when it was expected then (the text may be another)
 * - `moved`: expected at another time, or at one that can't be held against the other in days
 * - `added`, `removed`: only in one of the two
 * - `dropped`: dropped since; `resumed`: it was dropped then, and is no longer
 * - `done`: done since; `reopened`: it was done then, and isn't after all
 */
export type SlipKind =
  | 'same'
  | 'moved'
  | 'added'
  | 'removed'
  | 'dropped'
  | 'resumed'
  | 'done'
  | 'reopened';

/** One milestone or measure held against a version. */
export interface Slip {
  readonly entity: DatedItem['entity'];
  readonly id: string;
  readonly kind: SlipKind;
  /**
   * How much later it is expected, or was done, than was expected then; negative is earlier. Of several
   * deadlines the one that moved most counts. Null where days aren't known on both sides.
   */
  readonly days: number | null;
  /** Each deadline by itself, in their order; none where there aren't equally many on both sides. */
  readonly deadlines: readonly DeadlineSlip[];
  /** When it was expected then, as written: by its forecast, or else as planned. */
  readonly was: string;
  /** When it is expected now, as written. */
  readonly is: string;
  /** The planned time as it is now, as written, where a forecast counts instead; else null. */
  readonly planned: string | null;
  /** The day it was done, if it is done, and if it was so then; null also where nobody has said when. */
  readonly doneOn: IsoDay | null;
  readonly wasDoneOn: IsoDay | null;
}

/** A deadline then and now. */
export interface DeadlineSlip {
  readonly was: IsoDay;
  readonly is: IsoDay;
  readonly days: number;
}

/**
 * Holds every milestone and measure against a version, in the order of the milestone plan; those that are
 * gone come last. On both sides a forecast counts where one is written, so that a plan has no slip against
 * itself. Where the version is a sub-project's, `plan` is to be that part alone: see `partOfVersion`.
 */
export function slipsAgainst(baseline: Plan, plan: Plan, today: IsoDay): readonly Slip[] {
  const then = new Map(datedItems(baseline, today).map((item) => [item.id, item]));
  const now = datedItems(plan, today);
  const ids = new Set(now.map(({ id }) => id));
  const gone = [...then.values()].filter(({ id }) => !ids.has(id));
  return [
    ...now.map((item) => {
      const before = then.get(item.id);
      return before ? heldAgainst(before, item) : added(item);
    }),
    ...gone.map(removed),
  ];
}

const none = { days: null, deadlines: [], was: '', is: '', planned: null, doneOn: null } as const;

function added(item: DatedItem): Slip {
  const { entity, id } = item;
  return { ...none, ...nowOf(item, expectation(item)), entity, id, kind: 'added', wasDoneOn: null };
}

function removed(item: DatedItem): Slip {
  const { entity, id } = item;
  const { text, doneOn } = expectation(item);
  return { ...none, entity, id, kind: 'removed', was: text, wasDoneOn: doneOn };
}

function heldAgainst(before: DatedItem, item: DatedItem): Slip {
  const { entity, id } = item;
  const [then, now] = [expectation(before), expectation(item)];
  const deadlines = then.isDropped || now.isDropped ? [] : pairsOf(then, now);
  const times = { ...nowOf(item, now), was: then.text, wasDoneOn: then.doneOn };
  const kind = kindOf(then, now, deadlines);
  return { entity, id, kind, days: furthest(deadlines), deadlines, ...times };
}

const nowOf = ({ timing }: DatedItem, { text, isForecast, doneOn }: Expectation) => ({
  is: text,
  planned: isForecast ? timing.text.trim() : null,
  doneOn,
});

function kindOf(then: Expectation, now: Expectation, deadlines: readonly DeadlineSlip[]): SlipKind {
  if (then.isDropped || now.isDropped) {
    if (then.isDropped && now.isDropped) return 'same';
    return now.isDropped ? 'dropped' : 'resumed';
  }
  if (now.isDone && !then.isDone) return 'done';
  if (then.isDone && !now.isDone) return 'reopened';
  if (deadlines.length > 0) return deadlines.every(({ days }) => days === 0) ? 'same' : 'moved';
  if (now.isDone) return 'same';
  // The same words with days on one side alone: somebody has set them, and nothing is claimed.
  const isHeld = then.deadlines.length > 0 && now.deadlines.length > 0;
  return then.text === now.text && !isHeld ? 'same' : 'moved';
}

/** What is done is done as a whole: it is held against the last of several deadlines. */
function pairsOf(then: Expectation, now: Expectation): readonly DeadlineSlip[] {
  const isWhole = then.isDone || now.isDone;
  const [before, after] = [then, now].map(({ deadlines }) =>
    isWhole ? deadlines.slice(-1) : deadlines,
  ) as [readonly IsoDay[], readonly IsoDay[]];
  if (before.length !== after.length) return [];
  return before.flatMap((was, at) => {
    const is = after[at];
    return is === undefined ? [] : [{ was, is, days: daysBetween(was, is) }];
  });
}

function furthest(deadlines: readonly DeadlineSlip[]): number | null {
  return deadlines.reduce<number | null>(
    (most, { days }) => (most === null || Math.abs(days) >= Math.abs(most) ? days : most),
    null,
  );
}
