import { type Change, updateOf } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { addDays, type IsoDay } from '../timing/calendar-days.ts';
import { holdingsOn } from './seats.ts';

type Holding = Row<'holding'>;

/** When somebody sits in a seat, both days included and each open where it is null. */
export type HeldTime = Pick<Holding, 'from' | 'to'>;

/**
 * The changes after which one person (null: nobody) alone holds a seat from today on. Those who held it
 * before did so until yesterday; what began today was a mistake, and is put right without a trace. A
 * successor who is known already keeps the day on which they begin.
 */
export function holderChanges(
  plan: Plan,
  seatId: string,
  personId: string | null,
  today: IsoDay,
  newId: () => string,
): readonly Change[] {
  const yesterday = addDays(today, -1);
  const current = holdingsOn(plan, seatId, today);
  const staying = current.find((holding) => holding.personId === personId);
  const leaving = current.filter((holding) => holding !== staying);
  const ended = (holdings: readonly Holding[]) => holdings.map((each) => endedOn(each, yesterday));
  if (personId === null || staying) return ended(leaving);

  const to = lastDayFrom(plan, seatId, today);
  const own = plan.rows.holding.filter(
    (holding) => holding.seatId === seatId && holding.personId === personId,
  );
  const earlier = own.find((holding) => holding.to === yesterday);
  if (earlier) return [...ended(leaving), updateOf('holding', earlier, { to })];
  const later = own.find(({ from }) => from !== null && to !== null && from === addDays(to, 1));
  if (later) return [...ended(leaving), updateOf('holding', later, { from: today })];
  const mistaken = leaving.find(({ from }) => from === today);
  if (mistaken) {
    const others = leaving.filter((holding) => holding !== mistaken);
    const until = endOf(mistaken) < endOf({ from: null, to }) ? mistaken.to : to;
    return [...ended(others), updateOf('holding', mistaken, { personId, to: until })];
  }
  return [
    ...ended(leaving),
    insertion('holding', { id: newId(), seatId, personId, from: today, to }),
  ];
}

/** All who have held, hold or shall hold a seat, the earliest first. */
export const holdingsIn = (plan: Plan, seatId: string): readonly Holding[] =>
  plan.rows.holding
    .filter((holding) => holding.seatId === seatId)
    .toSorted((a, b) => startOf(a).localeCompare(startOf(b)) || endOf(a).localeCompare(endOf(b)));

/** Why days can't be those of a holding. */
export type HoldingFault = 'ends-before-it-begins' | 'sits-there-already';

/** What is wrong with a person's days in a seat beside the other holdings there; null where nothing is. */
export function findHoldingFault(
  plan: Plan,
  holding: HeldTime & Pick<Holding, 'id' | 'seatId' | 'personId'>,
): HoldingFault | null {
  const { id, seatId, personId } = holding;
  if (startOf(holding) > endOf(holding)) return 'ends-before-it-begins';
  const others = plan.rows.holding.filter(
    (other) => other.seatId === seatId && other.personId === personId && other.id !== id,
  );
  return others.some((other) => overlap(other, holding)) ? 'sits-there-already' : null;
}

const overlap = (a: HeldTime, b: HeldTime): boolean =>
  startOf(a) <= endOf(b) && startOf(b) <= endOf(a);

const startOf = ({ from }: HeldTime): IsoDay => from ?? '0000-01-01';
const endOf = ({ to }: HeldTime): IsoDay => to ?? '9999-12-31';

function endedOn(holding: Holding, yesterday: IsoDay): Change {
  return startOf(holding) > yesterday
    ? { kind: 'delete', entity: 'holding', row: holding }
    : updateOf('holding', holding, { to: yesterday });
}

/** The day before the next one begins in the seat; null where none is known. */
function lastDayFrom(plan: Plan, seatId: string, today: IsoDay): IsoDay | null {
  const starts = plan.rows.holding
    .filter((holding) => holding.seatId === seatId && isKnown(plan, holding))
    .flatMap(({ from }) => (from !== null && from > today ? [from] : []));
  const [next] = starts.toSorted();
  return next === undefined ? null : addDays(next, -1);
}

const isKnown = (plan: Plan, { personId }: Holding): boolean =>
  findRow(plan, 'person', personId)?.removedOn === null;
