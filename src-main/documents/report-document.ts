import type { Block, DocumentValue } from '../../src-domain/document/blocks.ts';
import type { ReportDocumentName } from '../../src-domain/document/document-names.ts';
import type { FrozenPlan } from '../../src-domain/document/frozen-plans.ts';
import { reportLabel } from '../../src-domain/messages/report-labels.ts';
import type { Plan } from '../../src-domain/plan.ts';
import {
  type ReportDocumentOrder,
  reportFor,
} from '../../src-domain/reports/report-document-name.ts';
import { reportedPlan } from '../../src-domain/reports/reported-plan.ts';
import { type Passage, sectionsOf } from './chart-passages.ts';
import { type PlanDocumentOptions, planDocument, writingOf } from './plan-document.ts';
import { firstPlanBlocks } from './report/against-first-plan.ts';
import { attachmentBlocks } from './report/attachments.ts';
import { budgetBlocks } from './report/budget.ts';
import { decisionBlocks } from './report/decisions.ts';
import { deviationBlocks } from './report/deviations.ts';
import { outsideToleranceBlocks, recommendationBlocks } from './report/exception.ts';
import { goalBlocks } from './report/goals.ts';
import { headBlocks } from './report/head.ts';
import { indicatorBlocks } from './report/indicators.ts';
import { lightBlocks } from './report/lights.ts';
import { milestoneBlocks } from './report/milestones.ts';
import { remainingBlocks } from './report/remaining.ts';
import { type ReportWriting, reportWriting } from './report/report-writing.ts';
import { riskBlocks } from './report/risks.ts';
import { subprojectBlocks } from './report/subprojects.ts';
import { textBlocks } from './report/texts.ts';
import { trendBlocks } from './report/trend.ts';
import { paragraph, textRuns } from './runs.ts';

/** A report as a document: drawn from what was frozen when it was submitted, or of a draft from the plan. */
export function reportDocument(
  plan: Plan,
  options: PlanDocumentOptions,
  order: ReportDocumentOrder,
  frozenPlans: readonly FrozenPlan[],
): DocumentValue {
  const report = reportFor(plan, order);
  const reported = report && reportedPlan(plan, report, options.today, frozenPlans);
  if (!reported) return withoutReport(plan, options, order, report !== null);
  const writing = reportWriting(reported, options, frozenPlans);
  const title = writing.label(
    report.kind === 'evaluation' ? 'submission:evaluation' : `documents:${order.document}`,
  );
  const passages = [
    upright(headBlocks(writing, title)),
    ...passagesOf[order.document](writing).filter(({ blocks }) => blocks.length > 0),
  ];
  return planDocument(writing, calledText(writing), sectionsOf(passages));
}

const passagesOf: Readonly<
  Record<ReportDocumentName, (writing: ReportWriting) => readonly Passage[]>
> = {
  delprosjektrapport: (writing) => [
    upright([
      ...lightBlocks(writing),
      ...progressBlocks(writing),
      ...deviationBlocks(writing),
      ...milestoneBlocks(writing),
      ...figureBlocks(writing),
    ]),
  ],
  statusrapport: (writing) => [
    upright([
      ...lightBlocks(writing),
      ...textBlocks(writing, 'summary'),
      ...subprojectBlocks(writing),
      ...textBlocks(writing, 'done'),
      ...textBlocks(writing, 'next'),
      ...deviationBlocks(writing),
      ...milestoneBlocks(writing),
    ]),
    // A column for each of eight milestones needs the width.
    { orientation: 'landscape', blocks: trendBlocks(writing) },
    upright(figureBlocks(writing)),
  ],
  sluttrapport: (writing) => [
    upright([
      ...textBlocks(writing, 'summary'),
      ...goalBlocks(writing),
      ...firstPlanBlocks(writing),
      ...deviationBlocks(writing),
      ...budgetBlocks(writing),
      ...textBlocks(writing, 'lessons'),
      ...remainingBlocks(writing),
      ...riskBlocks(writing),
      ...textBlocks(writing, 'recommendation'),
      ...decisionBlocks(writing, 'beginning'),
      ...attachmentBlocks(writing),
    ]),
  ],
  unntaksrapport: (writing) => [
    upright([
      ...outsideToleranceBlocks(writing),
      ...textBlocks(writing, 'summary', 'what-happened'),
      ...deviationBlocks(writing),
      ...textBlocks(writing, 'options'),
      ...recommendationBlocks(writing),
      ...attachmentBlocks(writing),
    ]),
  ],
};

const upright = (blocks: readonly Block[]): Passage => ({ orientation: 'portrait', blocks });

const progressBlocks = (writing: ReportWriting): readonly Block[] => [
  ...textBlocks(writing, 'summary'),
  ...textBlocks(writing, 'done'),
  ...textBlocks(writing, 'next'),
];

const figureBlocks = (writing: ReportWriting): readonly Block[] => [
  ...indicatorBlocks(writing),
  ...budgetBlocks(writing),
  ...riskBlocks(writing),
  ...decisionBlocks(writing, 'last-report'),
  ...attachmentBlocks(writing),
];

/** 'Delprosjektrapport A, 1. tertial 2026 (utkast)': what tells it from other reports. */
function calledText({ label, plan, report }: ReportWriting): string {
  const called = reportLabel(plan, report, label);
  return report.submittedAt === null ? label('reportDocument:draft-named', { called }) : called;
}

/** There is nothing to show, and why. */
function withoutReport(
  plan: Plan,
  options: PlanDocumentOptions,
  { document }: ReportDocumentOrder,
  isUnread: boolean,
): DocumentValue {
  const writing = writingOf(plan, options);
  const { label } = writing;
  const title = label(`documents:${document}`);
  const why = label(isUnread ? 'reportDocument:unread' : `reportDocument:no-${document}`);
  const blocks: readonly Block[] = [
    { kind: 'title', runs: textRuns(title) },
    paragraph(textRuns(why)),
  ];
  return planDocument(writing, title, [upright(blocks)]);
}
