import type { Block, DocumentValue } from '../../src-domain/document/blocks.ts';
import {
  type ChangeSides,
  changedSubproject,
  changeSides,
} from '../../src-domain/document/change-sides.ts';
import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import type { FrozenPlan } from '../../src-domain/document/frozen-plans.ts';
import { findRow, type Plan, projectOf } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import { comparePlans } from '../../src-domain/versions/comparison.ts';
import { decisionBlocks } from './endringsmelding/decisions.ts';
import { partBlocks } from './endringsmelding/parts.ts';
import { summaryBlocks } from './endringsmelding/summary.ts';
import { timeBlocks } from './endringsmelding/time-table.ts';
import { type PlanDocumentOptions, planDocument, writingOf } from './plan-document.ts';
import { type Writing, written } from './prosjektplan/writing.ts';
import { paragraph, textRuns } from './runs.ts';

/** What has changed in the plan from one version to another, or to the plan as it is. */
export function endringsmelding(
  plan: Plan,
  options: PlanDocumentOptions,
  order: DocumentOrder & { readonly document: 'endringsmelding' },
  frozenPlans: readonly FrozenPlan[],
): DocumentValue {
  const writing = writingOf(plan, options);
  const { label } = writing;
  const sides = changeSides(plan, order);
  const { documentTitle, name } = projectOf(plan);
  const blocks: readonly Block[] = [
    { kind: 'title', runs: textRuns(label('documents:endringsmelding')) },
    { kind: 'subtitle', runs: written(writing, documentTitle || name) },
    ...(sides
      ? changeBlocks(writing, sides, frozenPlans)
      : [paragraph(textRuns(label('changeDocument:no-version')))]),
  ];
  return planDocument(writing, label('documents:endringsmelding'), [
    { orientation: 'portrait', blocks },
  ]);
}

function changeBlocks(
  writing: Writing,
  sides: ChangeSides,
  frozenPlans: readonly FrozenPlan[],
): readonly Block[] {
  const { plan, label, today } = writing;
  const { from, to } = sides;
  const planOf = (id: string) => frozenPlans.find(({ versionId }) => versionId === id)?.plan;
  const before = planOf(from.id);
  const after = to === null ? plan : planOf(to.id);
  if (!before || !after) return [paragraph(textRuns(label('changeDocument:no-version')))];
  const subprojectId = changedSubproject(sides);
  const comparison = comparePlans(before, after, subprojectId, today);
  const subproject = findRow(plan, 'subproject', subprojectId);
  const scope = subproject ? rowName(plan, 'subproject', subproject.id, label) : null;
  return [
    ...summaryBlocks(writing, sides, comparison, scope),
    ...timeBlocks(writing, comparison),
    ...partBlocks(writing, comparison),
    ...decisionBlocks(writing, sides),
  ];
}
