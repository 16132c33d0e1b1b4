import type { DocumentValue } from '../../src-domain/document/blocks.ts';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import { chartPassages, type Passage, sectionsOf } from './chart-passages.ts';
import { type PlanDocumentOptions, planDocument, writingOf } from './plan-document.ts';
import { paragraph, textRuns } from './runs.ts';

/** The project's organisation charts as a document of their own. */
export function organisasjonskart(plan: Plan, options: PlanDocumentOptions): DocumentValue {
  const writing = writingOf(plan, options);
  const { label } = writing;
  const charts = inOrder(plan.rows.orgChart).flatMap((chart) =>
    chartPassages(writing, chart, options.textWidth, 1),
  );
  const none: Passage = {
    orientation: 'portrait',
    blocks: [paragraph(textRuns(label('charts:none')))],
  };
  const title: Passage = {
    orientation: charts[0]?.orientation ?? 'portrait',
    blocks: [{ kind: 'title', runs: textRuns(label('documents:organisasjonskart')) }],
  };
  return planDocument(
    writing,
    label('documents:organisasjonskart'),
    sectionsOf([title, ...(charts.length === 0 ? [none] : charts)]),
  );
}
