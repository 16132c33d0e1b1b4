import type { Period } from '../../../src-domain/measurements/period.ts';
import { periodCode } from '../../../src-domain/measurements/period.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import {
  isTooMuch,
  type PlannedReport,
  plannedReports,
  type ReportingPlan,
} from '../../../src-domain/reports/report-plan.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';

/** The reports of a period that would be planned, and those that are there. */
export interface PreviewLine {
  readonly period: Period;
  readonly dueOn: IsoDay;
  readonly toMake: number;
  readonly there: number;
}

/** What a reporting plan comes to. */
export type Preview =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too-much' }
  | {
      readonly kind: 'reports';
      readonly reports: readonly PlannedReport[];
      readonly lines: readonly PreviewLine[];
      readonly toMake: number;
      readonly there: number;
    };

/** null: something of it isn't chosen yet. */
export function previewOf(plan: Plan, wanted: ReportingPlan | null): Preview {
  if (wanted === null) return { kind: 'nothing' };
  if (isTooMuch(wanted)) return { kind: 'too-much' };
  const reports = plannedReports(plan, wanted);
  if (reports.length === 0) return { kind: 'nothing' };
  const byPeriod = Map.groupBy(reports, ({ period }) => periodCode(period));
  const lines = [...byPeriod.values()].flatMap((ofPeriod) => {
    const [first] = ofPeriod;
    return first ? [{ period: first.period, dueOn: first.dueOn, ...counted(ofPeriod) }] : [];
  });
  return { kind: 'reports', reports, lines, ...counted(reports) };
}

function counted(reports: readonly PlannedReport[]) {
  const there = reports.filter(({ isThere }) => isThere).length;
  return { toMake: reports.length - there, there };
}
