import type { Block } from '../../../src-domain/document/blocks.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import { slipText } from '../../../src-domain/messages/slip-text.ts';
import {
  type DatedItem,
  datedItems,
  isOverdue,
} from '../../../src-domain/milestone-plan/dated-items.ts';
import { itemName } from '../../../src-domain/milestone-plan/item-name.ts';
import type { Slip } from '../../../src-domain/slips/slips.ts';
import { slipsAgainstApproved } from '../../../src-domain/versions/approved-plan.ts';
import { timeRuns } from '../milepelplan/columns.ts';
import { heading, listed, tableName, written } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import { type Column, columnTable } from './column-table.ts';
import type { ReportWriting } from './report-writing.ts';

type Slips = ReadonlyMap<string, Slip>;

/** Milestones with deadline, state, forecast and how far they have moved, and the measures that are news. */
export function milestoneBlocks(writing: ReportWriting): readonly Block[] {
  const { label, plan, today, approved } = writing;
  const slips: Slips | null = approved
    ? new Map(slipsAgainstApproved(approved, plan, today).map((slip) => [slip.id, slip]))
    : null;
  const items = ownItems(writing).filter((item) => isTold(writing, item, slips));
  const name = label('reportDocument:milestones');
  if (items.length === 0) {
    return [
      heading(writing, 1, textRuns(name)),
      paragraph(textRuns(label('reportDocument:no-milestones'))),
    ];
  }
  const shown = label(`reportDocument:milestones-${isOfProject(writing) ? 'project' : 'shown'}`);
  return [
    heading(writing, 1, textRuns(name)),
    paragraph(textRuns(`${shown} ${againstText(writing)}`), 'lead-in'),
    columnTable<DatedItem>(
      { name, description: label('reportDocument:milestones-description') },
      [
        nameColumn(writing),
        {
          heading: label('reportDocument:column-deadline'),
          width: 17,
          content: (item) => timeRuns(writing, item),
        },
        {
          heading: label('reportDocument:column-state'),
          width: 16,
          content: (item) => [
            paragraph(textRuns(choiceLabel(item.entity, 'state', item.state, label))),
            ...(isOverdue(item)
              ? [paragraph(textRuns(label('milestoneDocument:overdue'), { bold: true }))]
              : []),
          ],
        },
        {
          heading: label('reportDocument:column-forecast'),
          width: 16,
          content: (item) => timeRuns(writing, item, 'forecast'),
        },
        ...(slips === null ? [] : [slipColumn(writing, slips)]),
      ],
      items,
    ),
  ];
}

/** The milestones and measures of what is reported on. */
export const ownItems = ({ plan, today, isOwn }: ReportWriting): readonly DatedItem[] =>
  datedItems(plan, today).filter(({ subprojectId }) => isOwn(subprojectId));

/** What an item is called; a milestone stands out from its measures. */
export const nameColumn = (writing: ReportWriting): Column<DatedItem> => ({
  heading: writing.label('reportDocument:column-item'),
  width: 33,
  content: ({ row, entity }) => {
    const name = itemName(row);
    return [
      paragraph(
        name.trim() === '' ? textRuns(writing.label('documents:unnamed')) : written(writing, name),
      ),
      ...(entity === 'measure'
        ? [paragraph(textRuns(writing.label('reportDocument:is-measure')), 'detail')]
        : []),
    ];
  },
});

const slipColumn = ({ label }: ReportWriting, slips: Slips): Column<DatedItem> => ({
  heading: label('reportDocument:column-slip'),
  width: 18,
  content: ({ id }) => {
    const slip = slips.get(id);
    if (!slip) return textRuns(label('milestoneDocument:no-slip'));
    return textRuns(slipText(slip, label) || label('slips:unmoved'));
  },
});

const isOfProject = ({ report }: ReportWriting): boolean => report.subprojectId === null;

/** Of the measures those that the reader has to know of: a whole milestone plan is a document of its own. */
function isTold(writing: ReportWriting, item: DatedItem, slips: Slips | null): boolean {
  if (item.entity === 'milestone' || isOverdue(item)) return true;
  if (isOfProject(writing)) return false;
  const { days } = writing;
  const { doneOn } = item.row;
  const isWithin = (day: string) => days !== null && days.from <= day && day <= days.to;
  const slip = slips?.get(item.id);
  return (
    (doneOn !== null && isWithin(doneOn)) ||
    item.deadlines.some(({ day }) => isWithin(day)) ||
    (slip !== undefined && slip.kind !== 'same')
  );
}

/** What the deadlines are held against. */
function againstText(writing: ReportWriting): string {
  const { label, approved } = writing;
  if (!approved) return label('reportDocument:none-approved');
  const versions = approved.versions.map((version) => `«${tableName(writing, version.label)}»`);
  return label('reportDocument:held-against', { versions: listed(writing, versions) });
}
