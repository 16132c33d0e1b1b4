import type { Run, TableCell } from '../../../src-domain/document/blocks.ts';
import {
  type MilestoneChoices,
  type MilestoneColumn,
  milestoneColumns,
} from '../../../src-domain/document/milestone-choices.ts';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import { slipText } from '../../../src-domain/messages/slip-text.ts';
import { valueText } from '../../../src-domain/messages/value-text.ts';
import { type DatedItem, isOverdue } from '../../../src-domain/milestone-plan/dated-items.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { responsibleParagraphs } from '../milestone-cells.ts';
import { dayText, type Writing, written } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import type { Comparison } from './shown-items.ts';

type Content = readonly Run[] | TableCell['content'];

/** A column of the tables: none of its cells is empty, since an empty one doesn't say what it means. */
export interface ItemColumn {
  readonly heading: string;
  /** In proportion to the other columns. */
  readonly width: number;
  readonly content: (item: DatedItem) => Content;
}

const widths: Readonly<Record<MilestoneColumn, number>> = {
  time: 15,
  responsible: 20,
  state: 12,
  done: 11,
  forecast: 13,
  slip: 16,
  subproject: 16,
  municipality: 13,
};

/** The columns that were chosen, in their own order; that of slips only where there is something to hold against. */
export function chosenColumns(
  writing: Writing,
  { columns }: MilestoneChoices,
  comparison: Comparison | null,
): readonly ItemColumn[] {
  const { label } = writing;
  const contentOf = contents(writing, columns, comparison);
  return milestoneColumns
    .filter((column) => columns.includes(column))
    .filter((column) => column !== 'slip' || comparison !== null)
    .map((column) => {
      const version = column === 'slip' ? (comparison?.version.label.trim() ?? '') : '';
      const heading =
        version === ''
          ? label(`milestoneDocument:column-${column}`)
          : label('milestoneDocument:column-slip-from', { version });
      return { heading, width: widths[column], content: contentOf[column] };
    });
}

/** A time that is written, with the days that a person has set; what is missing is said in words. */
export function timeRuns(
  writing: Writing,
  { entity, row }: DatedItem,
  field: 'time' | 'forecast' = 'time',
): readonly Run[] {
  const { label } = writing;
  const text = valueText(entity, field, row[field], label);
  if (text.trim() !== '') return written(writing, text);
  return textRuns(label(`milestoneDocument:no-${field}`));
}

function contents(
  writing: Writing,
  columns: MilestoneChoices['columns'],
  comparison: Comparison | null,
): Readonly<Record<MilestoneColumn, ItemColumn['content']>> {
  const { plan, label } = writing;
  const said = (text: string, none: 'no-slip' | 'no-subproject' | 'no-municipality') =>
    text === '' ? textRuns(label(`milestoneDocument:${none}`)) : written(writing, text);
  return {
    time: (item) => [paragraph(timeRuns(writing, item)), ...standing(writing, item)],
    responsible: ({ responsible }) => {
      const paragraphs = responsibleParagraphs(writing, responsible).filter(
        ({ runs }) => runs.length > 0,
      );
      return paragraphs.length > 0 ? paragraphs : textRuns(label('milestoneDocument:no-one'));
    },
    state: (item) => [
      paragraph(textRuns(choiceLabel(item.entity, 'state', item.state, label))),
      ...(columns.includes('time') ? [] : standing(writing, item)),
    ],
    done: ({ state, row: { doneOn } }) => {
      if (state !== 'done') return textRuns(label('milestoneDocument:not-done'));
      return textRuns(dayText(doneOn) || label('milestoneDocument:done-without-day'));
    },
    forecast: (item) => timeRuns(writing, item, 'forecast'),
    slip: ({ id }) => {
      const slip = comparison?.slips.get(id);
      if (!slip) return textRuns(label('milestoneDocument:no-slip'));
      return textRuns(slipText(slip, label) || label('slips:unmoved'));
    },
    subproject: ({ subprojectId }) => {
      const subproject = findRow(plan, 'subproject', subprojectId);
      return said(
        subproject ? letteredName(subproject.letter, subproject.name) : '',
        'no-subproject',
      );
    },
    municipality: ({ municipalityId }) =>
      said(findRow(plan, 'organisation', municipalityId)?.name.trim() ?? '', 'no-municipality'),
  };
}

/** That a deadline has passed, in words; of several dates also which are met. */
function standing({ label }: Writing, item: DatedItem) {
  const told =
    item.deadlines.length > 1 && item.state !== 'done'
      ? item.deadlines.flatMap(({ day, standing: at }) =>
          at === 'coming' ? [] : [label(`milestoneDocument:deadline-${at}`, { day: dayText(day) })],
        )
      : isOverdue(item)
        ? [label('milestoneDocument:overdue')]
        : [];
  return told.map((text) => paragraph(textRuns(text, { bold: true })));
}
