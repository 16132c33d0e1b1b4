import { type DatedItem, datedItems } from '../milestone-plan/dated-items.ts';
import { itemName } from '../milestone-plan/item-name.ts';
import type { Plan } from '../plan.ts';
import { shortened } from '../shortened.ts';
import { daysBetween, type IsoDay } from '../timing/calendar-days.ts';
import { absent, type ExpectedDay, expectedDay } from './expected-day.ts';

/** The plan as it stood on a reporting date: a frozen version, or today's. */
export interface ReportedPlan {
  readonly day: IsoDay;
  /** What it is called: 'Versjon 3', 'I dag'. */
  readonly label: string;
  readonly plan: Plan;
}

/** Milestone trend analysis: when each milestone was expected, reporting date by reporting date. */
export interface Trend {
  /** In order of time, one a day. */
  readonly reports: readonly { readonly day: IsoDay; readonly label: string }[];
  readonly rows: readonly TrendRow[];
}

export interface TrendRow {
  readonly entity: DatedItem['entity'];
  readonly id: string;
  readonly name: string;
  /** One for each reporting date. */
  readonly points: readonly ExpectedDay[];
  /** How much later than at the dated report before; negative is earlier, null is not known. */
  readonly daysSinceLast: number | null;
  /** How much later than at the first dated report. */
  readonly daysSinceFirst: number | null;
}

const longestName = 60;

/** The trend of milestones and measures, in the order of their ids; those that no plan has are left out. */
export function trendOf(plans: readonly ReportedPlan[], ids: readonly string[]): Trend {
  const reports = onePerDay(plans);
  const expectedIn = reports.map(({ plan, day }) => expectedById(plan, day));
  const rows = ids.flatMap((id): readonly TrendRow[] => {
    const found = expectedIn.map((byId) => byId.get(id));
    const latest = found.findLast((each) => each !== undefined)?.item;
    if (latest === undefined) return [];
    const points = found.map((each) => each?.expected ?? absent);
    const { entity } = latest;
    return [
      {
        entity,
        id,
        name: shortened(itemName(latest.row), longestName),
        points,
        ...movementOf(points),
      },
    ];
  });
  return { reports: reports.map(({ day, label }) => ({ day, label })), rows };
}

/** By day. Of several on one day the last one given counts. */
function onePerDay(plans: readonly ReportedPlan[]): readonly ReportedPlan[] {
  const byDay = new Map(plans.map((report) => [report.day, report]));
  return [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

interface Found {
  readonly item: DatedItem;
  readonly expected: ExpectedDay;
}

// A frozen plan never changes, and neither does what it expects; reading a large one takes a while.
const known = new WeakMap<Plan, ReadonlyMap<string, Found>>();

function expectedById(plan: Plan, day: IsoDay): ReadonlyMap<string, Found> {
  const found = known.get(plan) ?? readExpected(datedItems(plan, day));
  known.set(plan, found);
  return found;
}

function readExpected(items: readonly DatedItem[]): ReadonlyMap<string, Found> {
  const measures = Map.groupBy(
    items.filter(({ entity }) => entity === 'measure'),
    ({ milestone }) => milestone.id,
  );
  return new Map(
    items.map((item) => {
      const own = item.entity === 'milestone' ? (measures.get(item.id) ?? []) : [];
      return [item.id, { item, expected: expectedDay(item, own) }];
    }),
  );
}

function movementOf(
  points: readonly ExpectedDay[],
): Pick<TrendRow, 'daysSinceLast' | 'daysSinceFirst'> {
  const days = points.flatMap(({ day }) => day ?? []);
  const [first] = days;
  const last = days.at(-1);
  const before = days.at(-2);
  // What has no certain day now has moved by nobody knows how much.
  if (!points.at(-1)?.day || !first || !last || !before) {
    return { daysSinceLast: null, daysSinceFirst: null };
  }
  return { daysSinceLast: daysBetween(before, last), daysSinceFirst: daysBetween(first, last) };
}
