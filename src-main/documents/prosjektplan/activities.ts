import type { Block, HeadingLevel, List, Paragraph } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { targetText } from '../../../src-domain/messages/target-text.ts';
import { findRow, inOrder } from '../../../src-domain/plan.ts';
import { markdownBlocks } from '../markdown-blocks.ts';
import { paragraph, textRuns } from '../runs.ts';
import { goalNames } from './goal-names.ts';
import { heading, lettered, placeName, type Writing, written } from './writing.ts';

/** Hovedtiltak: those of the whole project first, then per sub-project, each with those inside it. */
export function activityBlocks(writing: Writing): readonly Block[] {
  const { label, plan } = writing;
  const nameGoals = goalNames(writing);
  const activitiesOf = Map.groupBy(plan.rows.activity, ({ subprojectId }) => subprojectId);
  const childrenOf = Map.groupBy(plan.rows.subproject, ({ parentId }) => parentId);
  const listOf = (subprojectId: string | null): readonly List[] => {
    const activities = inOrder(activitiesOf.get(subprojectId) ?? []);
    if (activities.length === 0) return [];
    const said = findRow(plan, 'subproject', subprojectId)?.municipalityId ?? null;
    const items = activities.map((activity) =>
      activityItem(writing, activity, said, nameGoals(activity.id)),
    );
    return [{ kind: 'list', ordered: false, start: 1, items }];
  };
  const subprojectBlocks = (
    subproject: Row<'subproject'>,
    level: HeadingLevel,
  ): readonly Block[] => [
    heading(
      writing,
      level,
      lettered(writing, subproject.letter, subprojectName(writing, subproject)),
    ),
    ...markdownBlocks(subproject.description, {
      document: writing.language,
      written: writing.writtenIn,
      under: level,
    }),
    ...ownPlanBlocks(writing, subproject),
    ...listOf(subproject.id),
    ...inOrder(childrenOf.get(subproject.id) ?? []).flatMap((child) =>
      subprojectBlocks(child, deeper(level)),
    ),
  ];
  const shared = listOf(null);
  return [
    ...(shared.length === 0
      ? []
      : [heading(writing, 3, textRuns(label('documents:shared-activities'))), ...shared]),
    ...inOrder(childrenOf.get(null) ?? []).flatMap((subproject) => subprojectBlocks(subproject, 3)),
  ];
}

const deeper = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel;

function subprojectName({ plan }: Writing, subproject: Row<'subproject'>): string {
  const municipality = findRow(plan, 'organisation', subproject.municipalityId);
  if (!municipality) return subproject.name;
  const place = placeName(municipality);
  return subproject.name.includes(place) ? subproject.name : `${subproject.name} (${place})`;
}

function ownPlanBlocks({ label }: Writing, { ownPlan }: Row<'subproject'>): readonly Block[] {
  return ownPlan === 'none'
    ? []
    : [paragraph(textRuns(label(`documents:own-plan-${ownPlan}`)), 'detail')];
}

/** An activity and, below it, what is known of it; the municipality not where the sub-project's heading says it. */
function activityItem(
  writing: Writing,
  activity: Row<'activity'>,
  saidMunicipalityId: string | null,
  goals: string,
): readonly Paragraph[] {
  const { label, plan } = writing;
  const isSaid = activity.municipalityId === saidMunicipalityId;
  const municipality = isSaid ? undefined : findRow(plan, 'organisation', activity.municipalityId);
  const target = targetText(activity, 'word', writing.language, label);
  const details = [
    ...(municipality
      ? [label('planDocument:activity-municipality', { name: municipality.name })]
      : []),
    ...(activity.time?.text
      ? [label('planDocument:activity-time', { time: activity.time.text })]
      : []),
    ...(target === '' ? [] : [label('planDocument:activity-target', { target })]),
    ...(goals === '' ? [] : [label('planDocument:points-at', { goals })]),
  ];
  return [
    paragraph(written(writing, activity.text)),
    ...(details.length === 0 ? [] : [paragraph(written(writing, details.join(' · ')), 'detail')]),
  ];
}
