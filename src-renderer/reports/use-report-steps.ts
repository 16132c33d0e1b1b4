import type { Report } from '../../src-domain/reports/report-series.ts';
import { type ReportStep, stepsFor } from '../../src-domain/reports/report-states.ts';
import { useIsForReading, usePlan } from '../project/open-project.ts';

/** What can be done with a report now; nothing once the project is closed. */
export function useReportSteps(report: Report): readonly ReportStep[] {
  const plan = usePlan();
  return useIsForReading() ? [] : stepsFor(plan, report);
}
