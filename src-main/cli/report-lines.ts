import type { Row } from '../../src-domain/entities/registry.ts';
import { aspects } from '../../src-domain/entities/reports.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { deviationsText } from '../../src-domain/messages/deviations-text.ts';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import { reportLabel } from '../../src-domain/messages/report-labels.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import {
  countDeviations,
  type DeviationCount,
  deviationsOf,
} from '../../src-domain/reports/deviations.ts';
import { awaited, type Report, reportsOf } from '../../src-domain/reports/report-series.ts';
import { type ReportStep, stepsFor } from '../../src-domain/reports/report-states.ts';
import { rowName } from '../../src-domain/row-name.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { isoDayOf } from '../../src-domain/timing/local-day.ts';

type Light = Row<'light'>;

/** The kinds of report in the order in which their series are listed. */
export const reportKinds = ['progress', 'evaluation', 'final', 'exception'] as const;

/** A report as the terminal tells of it. */
interface ListedReport {
  readonly report: Report;
  readonly label: string;
  readonly isOverdue: boolean;
  /** By aspect, in the order in which they are read. */
  readonly lights: readonly Light[];
  readonly deviations: DeviationCount;
  readonly steps: readonly ReportStep[];
}

/** The reports series by series: of the project first, then of the sub-projects in their order. */
export function listedReports(
  plan: Plan,
  today: IsoDay,
  translate: Translate,
): readonly ListedReport[] {
  const late = new Set(
    awaited(plan).flatMap(({ id, dueOn }) => (dueOn !== null && dueOn < today ? [id] : [])),
  );
  const lights = Map.groupBy(plan.rows.light, ({ reportId }) => reportId);
  const owners = [null, ...inOrder(plan.rows.subproject).map(({ id }) => id)];
  return owners
    .flatMap((subprojectId) =>
      reportKinds.flatMap((kind) => reportsOf(plan, { kind, subprojectId })),
    )
    .map((report) => ({
      report,
      label: reportLabel(plan, report, translate),
      isOverdue: late.has(report.id),
      lights: inReadingOrder(lights.get(report.id) ?? []),
      deviations: countDeviations(deviationsOf(plan, report.id)),
      steps: stepsFor(plan, report),
    }));
}

const inReadingOrder = (lights: readonly Light[]): readonly Light[] =>
  aspects.flatMap((aspect) => lights.filter((light) => light.aspect === aspect));

/** What the terminal says of a report: one line, and one each for its lights, its deviations and the remarks that it was given. */
export function reportLines(
  plan: Plan,
  { report, label, isOverdue, lights, deviations }: ListedReport,
  translate: Translate,
): readonly string[] {
  const { state, dueOn, remarks } = report;
  const about = [
    label,
    choiceLabel('report', 'state', state, translate),
    ...submittedText(plan, report, translate),
    ...(dueOn === null ? [] : [translate('terminal:report-due', { day: dayText(dueOn) })]),
    ...(isOverdue ? [translate('terminal:report-overdue')] : []),
  ];
  const judged = lights.flatMap((light) => lightText(light, translate));
  return [
    about.join('  '),
    ...(judged.length === 0 ? [] : [`  ${judged.join(', ')}`]),
    ...(deviations.open + deviations.closed === 0
      ? []
      : [
          `  ${translate('terminal:report-deviations', { told: deviationsText(deviations, translate) })}`,
        ]),
    ...(remarks.trim() === '' ? [] : [`  ${translate('terminal:report-remarks', { remarks })}`]),
  ];
}

function submittedText(
  plan: Plan,
  { submittedAt, submittedById }: Report,
  translate: Translate,
): readonly string[] {
  if (submittedAt === null) return [];
  const day = dayText(isoDayOf(new Date(submittedAt)));
  const who = rowName(plan, 'person', submittedById, translate);
  return [
    who === null
      ? translate('terminal:report-submitted', { day })
      : translate('terminal:report-submitted-by', { day, who }),
  ];
}

const lightText = ({ aspect, colour }: Light, translate: Translate): readonly string[] =>
  colour === null
    ? []
    : [
        `${choiceLabel('light', 'aspect', aspect, translate)}: ${choiceLabel('light', 'colour', colour, translate)}`,
      ];
