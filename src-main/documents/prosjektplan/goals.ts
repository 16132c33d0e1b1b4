import type { Block, List, Run, TableRow } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { targetText } from '../../../src-domain/messages/target-text.ts';
import { findRow, inOrder } from '../../../src-domain/plan.ts';
import { isInProjectPlan } from '../../../src-domain/plan-owner.ts';
import { cell, paragraph, textRuns } from '../runs.ts';
import { heading, lettered, placeName, type Writing, written } from './writing.ts';

/** Hovedinnsatsområder, numbered. */
export function focusAreaBlocks(writing: Writing): readonly Block[] {
  const areas = inOrder(writing.plan.rows.focusArea);
  if (areas.length === 0) return [];
  const items = areas.map(({ name, explanation }) => [
    paragraph(written(writing, name, { bold: true })),
    ...(explanation === '' ? [] : [paragraph(written(writing, explanation))]),
  ]);
  return [
    heading(writing, 3, textRuns(writing.label('planDocument:focus-areas'))),
    { kind: 'list', ordered: true, start: 1, items },
  ];
}

/** The effektmål of the project's plan, each with its points: those for all first, then per municipality. */
export function effectGoalBlocks(writing: Writing): readonly Block[] {
  const { label, plan } = writing;
  const points = Map.groupBy(plan.rows.goalPoint, ({ effectGoalId }) => effectGoalId);
  return inOrder(plan.rows.effectGoal, isInProjectPlan).flatMap((goal) => [
    heading(writing, 3, lettered(writing, goal.letter, goal.title)),
    ...(goal.targetGroup === ''
      ? []
      : [
          paragraph(
            written(writing, label('planDocument:target-group', { text: goal.targetGroup })),
            'lead-in',
          ),
        ]),
    ...pointBlocks(writing, inOrder(points.get(goal.id) ?? [])),
  ]);
}

function pointBlocks(writing: Writing, points: readonly Row<'goalPoint'>[]): readonly Block[] {
  const { label, plan } = writing;
  const perMunicipality = Map.groupBy(points, ({ municipalityId }) => municipalityId);
  const shared = perMunicipality.get(null) ?? [];
  perMunicipality.delete(null);
  const split = [...perMunicipality].flatMap(([municipalityId, own]) => {
    const municipality = findRow(plan, 'organisation', municipalityId);
    const name = municipality ? placeName(municipality) : '';
    return [
      paragraph(textRuns(label('planDocument:in-municipality', { name })), 'lead-in'),
      bulletList(own.map(({ text }) => written(writing, text))),
    ];
  });
  if (shared.length === 0) return split;
  return [bulletList(shared.map(({ text }) => written(writing, text))), ...split];
}

function bulletList(items: readonly (readonly Run[])[]): List {
  return { kind: 'list', ordered: false, start: 1, items: items.map((runs) => [paragraph(runs)]) };
}

/** The result goals of the project's plan, in the order that gives them their numbers. */
export function resultGoalsInPlan({ plan }: Writing): readonly Row<'resultGoal'>[] {
  return inOrder(plan.rows.resultGoal, isInProjectPlan);
}

/** The result goals as a table: number, goal, target, deadline, and the effektmål that it serves. */
export function resultGoalBlocks(writing: Writing): readonly Block[] {
  const { label, plan } = writing;
  const goals = resultGoalsInPlan(writing);
  if (goals.length === 0) return [];
  const showsEffectGoal = goals.some(({ effectGoalId }) => effectGoalId !== null);
  const headings = [
    label('planDocument:column-number'),
    label('planDocument:column-result-goal'),
    label('planDocument:column-target'),
    label('planDocument:column-deadline'),
    ...(showsEffectGoal ? [label('planDocument:column-effect-goal')] : []),
  ];
  const rows = goals.map((goal, index): TableRow => {
    const effectGoal = findRow(plan, 'effectGoal', goal.effectGoalId);
    const name = effectGoal ? effectGoal.letter || effectGoal.title : '';
    return {
      role: 'body',
      cells: [
        cell(textRuns(String(index + 1))),
        cell(written(writing, goal.text), { role: 'header' }),
        cell(resultTargetRuns(writing, goal)),
        cell(written(writing, goal.deadline?.text ?? '')),
        ...(showsEffectGoal ? [cell(written(writing, name))] : []),
      ],
    };
  });
  return [
    {
      kind: 'table',
      name: label('documents:topic-result-goals'),
      description: label('planDocument:result-goals-description'),
      columns: showsEffectGoal ? [6, 38, 26, 18, 12] : [6, 49, 25, 20],
      headerRows: [{ role: 'header', cells: headings.map((text) => cell(textRuns(text))) }],
      rows,
    },
  ];
}

function resultTargetRuns(writing: Writing, goal: Row<'resultGoal'>): readonly Run[] {
  const target = goal.isDecidedLater
    ? writing.label('documents:decided-later')
    : targetText(goal, 'word', writing.language, writing.label);
  const scope = goal.scope === '' ? [] : written(writing, goal.scope);
  if (target === '') return scope;
  return scope.length === 0
    ? textRuns(target)
    : [...textRuns(target), { kind: 'line-break' }, ...scope];
}
