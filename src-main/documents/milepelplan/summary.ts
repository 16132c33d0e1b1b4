import type { Block } from '../../../src-domain/document/blocks.ts';
import type { MilestoneChoices } from '../../../src-domain/document/milestone-choices.ts';
import type { PlanSource } from '../../../src-domain/document/plan-as-of.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { approversText } from '../../../src-domain/messages/approval-text.ts';
import { itemFilterText } from '../../../src-domain/messages/item-filter-text.ts';
import { partialDateText } from '../../../src-domain/messages/partial-date-text.ts';
import { isOverdue } from '../../../src-domain/milestone-plan/dated-items.ts';
import type { Slip } from '../../../src-domain/slips/slips.ts';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { isApproved } from '../../../src-domain/versions/approved-version.ts';
import { heading, type Writing } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import type { Comparison, ShownItems } from './shown-items.ts';

/** What stands on top: of which day it is, what is shown, how far it has come, and what has moved. */
export function summaryBlocks(
  writing: Writing,
  source: PlanSource,
  choices: MilestoneChoices,
  shown: ShownItems,
): readonly Block[] {
  const { label } = writing;
  const order =
    choices.order === 'written' ? '' : label(`milestoneDocument:sorted-${choices.order}`);
  const lead = [sourceText(writing, source), selectionText(writing, choices, shown), order];
  return [
    heading(writing, 1, textRuns(label('milestoneDocument:summary'))),
    paragraph(textRuns(lead.filter((text) => text !== '').join(' '))),
    ...(shown.items.length === 0 ? [] : [listOf(stateCounts(writing, shown))]),
    ...comparisonBlocks(writing, source, choices, shown),
  ];
}

/** Which plan this is, and what of another day is known of it. */
function sourceText({ label, language, today }: Writing, source: PlanSource): string {
  const day = partialDateText(today, language);
  switch (source.kind) {
    case 'today':
      return label('milestoneDocument:as-of', { day });
    case 'later':
    case 'unknown':
      return label(`milestoneDocument:as-of-${source.kind}`, {
        day,
        today: partialDateText(source.today, language),
      });
    case 'frozen': {
      const { frozenAt, label: name } = source.version;
      return label('milestoneDocument:as-of-frozen', {
        day,
        version: name.trim() || label('documents:unnamed'),
        frozen: frozenAt ? partialDateText(isoDayOf(new Date(frozenAt)), language) : '',
      });
    }
  }
}

function selectionText(
  { plan, label }: Writing,
  { filter }: MilestoneChoices,
  { items, allCount }: ShownItems,
): string {
  if (allCount === 0) return '';
  const said = itemFilterText(plan, filter, label);
  return said === ''
    ? label('milestoneDocument:shows-all', { count: allCount })
    : label('milestoneDocument:shows-some', {
        shown: items.length,
        count: allCount,
        filter: said,
      });
}

function stateCounts({ label }: Writing, { items }: ShownItems): readonly string[] {
  const states = ['done', 'under-way', 'not-started', 'dropped'] as const;
  const overdue = items.filter(isOverdue).length;
  return [
    ...states.map((state) =>
      label(`milestoneDocument:count-${state}`, {
        count: items.filter((item) => item.state === state).length,
      }),
    ),
    label('milestoneDocument:count-overdue', { count: overdue }),
  ];
}

function comparisonBlocks(
  writing: Writing,
  source: PlanSource,
  { against }: MilestoneChoices,
  shown: ShownItems,
): readonly Block[] {
  const { label } = writing;
  const { comparison } = shown;
  if (comparison) {
    const { version } = comparison;
    const name = version.label.trim() || label('documents:unnamed');
    const text = label('milestoneDocument:against', {
      version: name,
      decided: decidedText(writing, version),
    });
    return [
      paragraph(textRuns(`${text}:`), 'lead-in'),
      listOf(slipCounts(writing, shown, comparison)),
    ];
  }
  // Of a day before anything was frozen it is told already that nothing is known.
  if (against.kind === 'none' || source.kind === 'unknown') return [];
  const why = against.kind === 'approved' ? 'none-approved' : 'version-gone';
  const since = source.kind === 'frozen' ? '-then' : '';
  return [paragraph(textRuns(label(`milestoneDocument:${why}${since}`)))];
}

/** Who approved a version and when; or when it was frozen, where it isn't approved. */
function decidedText(writing: Writing, version: Row<'version'>): string {
  const { plan, label, language } = writing;
  if (!isApproved(plan, version.id)) {
    const { frozenAt } = version;
    const day = frozenAt
      ? partialDateText(isoDayOf(new Date(frozenAt)), language)
      : label('milestoneDocument:no-day');
    return label('milestoneDocument:frozen-on', { day });
  }
  const decisions = approversText(plan, version.id, language, label);
  return label('milestoneDocument:approved', { decisions });
}

const changes = [
  'done-late',
  'done-in-time',
  'done-undated',
  'later',
  'earlier',
  'changed',
  'added',
  'dropped',
  'resumed',
  'reopened',
] as const;

/** What has become of everything that is shown, and of what is gone; what hasn't happened isn't counted up. */
function slipCounts(
  { label }: Writing,
  { ids }: ShownItems,
  { slips, removed }: Comparison,
): readonly string[] {
  const kinds = [...slips.values()].filter(({ id }) => ids.has(id)).map(kindOf);
  const counts = [
    ...changes.map((kind) => [kind, kinds.filter((each) => each === kind).length] as const),
    ['removed', removed.length] as const,
    ['same', kinds.filter((each) => each === 'same').length] as const,
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => label(`milestoneDocument:since-${kind}`, { count }));
}

function kindOf({ kind, days }: Slip) {
  if (kind === 'done') {
    return days === null ? 'done-undated' : days > 0 ? 'done-late' : 'done-in-time';
  }
  if (kind !== 'moved') return kind;
  if (days === null || days === 0) return 'changed';
  return days > 0 ? 'later' : 'earlier';
}

const listOf = (texts: readonly string[]): Block => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: texts.map((text) => [paragraph(textRuns(text))]),
});
