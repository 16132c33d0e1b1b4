import type { Block } from '../../../src-domain/document/blocks.ts';
import { reportedPlans, reportingVersions } from '../../../src-domain/trend/reported-plans.ts';
import { blocksOfTrend } from '../milepelplan/trend.ts';
import { ownItems } from './milestones.ts';
import type { ReportWriting } from './report-writing.ts';

/** The project's milestone trend, through everything that has been frozen of its plan, up to this report. */
export function trendBlocks(writing: ReportWriting): readonly Block[] {
  const { plan, today, label, frozen } = writing;
  const now = { day: today, label: label('reportDocument:this-report'), plan };
  return blocksOfTrend(
    writing,
    reportedPlans(reportingVersions(plan, null), frozen, now),
    ownItems(writing),
  );
}
