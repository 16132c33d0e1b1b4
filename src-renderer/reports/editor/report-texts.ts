import type { Report } from '../../../src-domain/reports/report-series.ts';

/** The written texts of a report. */
export type TextField = 'summary' | 'done' | 'next' | 'lessons' | 'options' | 'recommendation';

interface ReportTextPlace {
  readonly field: TextField;
  /** What it is called. */
  readonly label: `reportEditor:${string & TextLabel}`;
}

type TextLabel = `text-${TextField}` | 'final-done' | 'final-next' | 'exception-summary';

const summary: ReportTextPlace = { field: 'summary', label: 'reportEditor:text-summary' };

const ofPeriod: readonly ReportTextPlace[] = [
  summary,
  { field: 'done', label: 'reportEditor:text-done' },
  { field: 'next', label: 'reportEditor:text-next' },
];

/** What each kind of report asks for, in the order that it is written and read in. */
export const textsOf: Readonly<Record<Report['kind'], readonly ReportTextPlace[]>> = {
  progress: ofPeriod,
  evaluation: ofPeriod,
  final: [
    summary,
    { field: 'done', label: 'reportEditor:final-done' },
    { field: 'lessons', label: 'reportEditor:text-lessons' },
    { field: 'next', label: 'reportEditor:final-next' },
  ],
  exception: [
    { field: 'summary', label: 'reportEditor:exception-summary' },
    { field: 'options', label: 'reportEditor:text-options' },
    { field: 'recommendation', label: 'reportEditor:text-recommendation' },
  ],
};
