import type { Block, DocumentValue } from '../../src-domain/document/blocks.ts';
import type { FrozenPlan } from '../../src-domain/document/frozen-plans.ts';
import type { MilestoneChoices } from '../../src-domain/document/milestone-choices.ts';
import type { PlanAsOf } from '../../src-domain/document/plan-as-of.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { chosenColumns } from './milepelplan/columns.ts';
import { type ShownItems, shownItems } from './milepelplan/shown-items.ts';
import { summaryBlocks } from './milepelplan/summary.ts';
import { listBlock, milestoneBlocks, removedBlocks } from './milepelplan/tables.ts';
import { trendBlocks } from './milepelplan/trend.ts';
import { type PlanDocumentOptions, planDocument, writingOf } from './plan-document.ts';
import { heading, type Writing, written } from './prosjektplan/writing.ts';
import { paragraph, textRuns } from './runs.ts';

/** The milestone plan as a document of its own, on pages laid on their side. */
export function milepelplan(
  { plan, source }: PlanAsOf,
  options: PlanDocumentOptions,
  choices: MilestoneChoices,
  frozenPlans: readonly FrozenPlan[],
): DocumentValue {
  const writing = writingOf(plan, options);
  const { label } = writing;
  const { documentTitle, name } = projectOf(plan);
  const shown = shownItems(writing, choices, frozenPlans);
  return planDocument(writing, label('documents:milepelplan'), [
    {
      orientation: 'landscape',
      blocks: [
        { kind: 'title', runs: textRuns(label('documents:milepelplan')) },
        { kind: 'subtitle', runs: written(writing, documentTitle || name) },
        ...summaryBlocks(writing, source, choices, shown),
        heading(writing, 1, textRuns(label('milestoneDocument:plan'))),
        ...planBlocks(writing, choices, shown),
        ...removedBlocks(writing, shown.comparison),
        ...(choices.hasTrend ? trendBlocks(writing, source, shown, frozenPlans) : []),
      ],
    },
  ]);
}

function planBlocks(
  writing: Writing,
  choices: MilestoneChoices,
  shown: ShownItems,
): readonly Block[] {
  if (shown.items.length === 0) {
    const why = shown.allCount === 0 ? 'empty' : 'nothing-passes';
    return [paragraph(textRuns(writing.label(`milestoneDocument:${why}`)))];
  }
  const columns = chosenColumns(writing, choices, shown.comparison);
  return choices.order === 'written'
    ? milestoneBlocks(writing, shown, columns)
    : [listBlock(writing, shown, columns)];
}
