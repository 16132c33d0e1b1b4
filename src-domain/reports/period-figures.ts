import type { Row } from '../entities/registry.ts';
import { type IndicatorSeries, indicatorSeries } from '../measurements/indicator-series.ts';
import { lastDayOf } from '../measurements/period.ts';
import { type Standing, standingsOf } from '../measurements/standing.ts';
import { type DatedItem, datedItems } from '../milestone-plan/dated-items.ts';
import { inOrder, type Plan } from '../plan.ts';
import type { Slip } from '../slips/slips.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { readTiming } from '../timing/timing.ts';
import { type ApprovedPlan, slipsAgainstApproved } from '../versions/approved-plan.ts';
import { isReportedOn } from './light-question.ts';
import { type Spending, spendingOf } from './proposed-lights-cost.ts';
import { daysReported, type Report, type ReportedDays } from './report-series.ts';

/** A milestone as a report tells of it. */
export interface ReportedMilestone {
  readonly item: DatedItem;
  /** Against the approved plan; null where it hasn't moved, or nothing is approved. */
  readonly slip: Slip | null;
}

/** A figure that was measured in the period, with its newest values then. */
export interface ReportedIndicator {
  readonly indicator: Row<'indicator'>;
  readonly series: IndicatorSeries;
  readonly standings: readonly Standing[];
}

/** What the plan itself says of a period, beside what is written in the report. */
export interface PeriodFigures {
  readonly milestones: readonly ReportedMilestone[];
  readonly indicators: readonly ReportedIndicator[];
  /** In the lines whose period ends within the period; of a report without days, in all lines. */
  readonly inPeriod: readonly Spending[];
  /** In all lines of the budget. */
  readonly inAll: readonly Spending[];
}

/** The figures of a report: what it is about is its sub-project with the parts of that, or the project. */
export function periodFigures(
  plan: Plan,
  report: Pick<Report, 'subprojectId' | 'period'>,
  approved: ApprovedPlan | null,
  today: IsoDay,
): PeriodFigures {
  const { subprojectId } = report;
  const days = daysReported(report);
  const slips = new Map(
    approved ? slipsAgainstApproved(approved, plan, today).map((slip) => [slip.id, slip]) : [],
  );
  const lines = inOrder(plan.rows.budget, (line) =>
    isReportedOn(plan, subprojectId, line.subprojectId),
  );
  return {
    milestones: datedItems(plan, today)
      .filter(
        (item) =>
          item.entity === 'milestone' && isReportedOn(plan, subprojectId, item.subprojectId),
      )
      .map((item) => ({ item, slip: movedSlip(slips.get(item.id)) })),
    indicators: inOrder(plan.rows.indicator, (indicator) =>
      isReportedOn(plan, subprojectId, indicator.subprojectId),
    ).flatMap((indicator) => measuredIn(plan, indicator, days)),
    inPeriod: spendingOf(lines.filter((line) => endsIn(line, days))),
    inAll: spendingOf(lines),
  };
}

const movedSlip = (slip: Slip | undefined): Slip | null =>
  slip && slip.kind !== 'same' ? slip : null;

function measuredIn(
  plan: Plan,
  indicator: Row<'indicator'>,
  days: ReportedDays | null,
): readonly ReportedIndicator[] {
  const series = indicatorSeries(plan, indicator.id);
  if (!series) return [];
  const known = days
    ? { ...series, periods: series.periods.filter(({ period }) => lastDayOf(period) <= days.to) }
    : series;
  // What was measured of a year ends in its last tertial: it is news when it is over.
  const standings = standingsOf(known).filter(
    ({ period }) => days === null || lastDayOf(period) >= days.from,
  );
  return standings.length > 0 ? [{ indicator, series: known, standings }] : [];
}

function endsIn({ period }: Row<'budget'>, days: ReportedDays | null): boolean {
  if (days === null) return true;
  const { latest } = readTiming(period);
  return latest !== null && days.from <= latest && latest <= days.to;
}
