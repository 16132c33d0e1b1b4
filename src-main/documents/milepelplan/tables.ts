import type { Block, Table, TableCell, TableRow } from '../../../src-domain/document/blocks.ts';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import { itemName } from '../../../src-domain/milestone-plan/item-name.ts';
import type {
  MilestoneLine,
  MilestoneTable,
  MilestoneTableGroup,
} from '../../../src-domain/milestone-plan/milestone-table.ts';
import {
  droppedParagraphs,
  groupContent,
  responsibleParagraphs,
  titleContent,
} from '../milestone-cells.ts';
import { heading, lettered, tableName, type Writing, written } from '../prosjektplan/writing.ts';
import { cell, paragraph, textRuns } from '../runs.ts';
import { type ItemColumn, timeRuns } from './columns.ts';
import type { Comparison, ShownItems } from './shown-items.ts';

const nameWidth = 32;

/** A table per milestone that has something to show, as the plan has them: its groups as rows across. */
export function milestoneBlocks(
  writing: Writing,
  { tables, items, ids, allCount }: ShownItems,
  columns: readonly ItemColumn[],
): readonly Block[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const showsNotes = ids.size === allCount;
  return tables.flatMap((table) => {
    const rows = rowsOf({ writing, columns, byId, showsNotes }, table);
    if (rows.length === 0) return [];
    const { letter, title } = table.milestone;
    return [
      heading(writing, 2, lettered(writing, letter, title)),
      itemTable(writing, tableName(writing, letteredName(letter, title)), columns, rows),
    ];
  });
}

/** Everything that is shown as one list, each under the milestone that it belongs to by name. */
export function listBlock(
  writing: Writing,
  { items }: Pick<ShownItems, 'items'>,
  columns: readonly ItemColumn[],
): Table {
  const { label } = writing;
  const milestone: ItemColumn = {
    heading: label('milestoneDocument:column-milestone'),
    width: 13,
    content: (item) => milestoneRuns(writing, item),
  };
  const all = [milestone, ...columns];
  return {
    ...itemTable(
      writing,
      label('milestoneDocument:plan'),
      all,
      items.map((item) => ({
        role: 'body',
        cells: [itemCell(writing, item), ...all.map(({ content }) => cell(content(item)))],
      })),
    ),
    description: label('milestoneDocument:list-description'),
  };
}

/** What stood in the version that the plan is held against, and is gone. */
export function removedBlocks(writing: Writing, comparison: Comparison | null): readonly Block[] {
  if (!comparison || comparison.removed.length === 0) return [];
  const { label } = writing;
  const version = comparison.version.label.trim() || label('documents:unnamed');
  const name = label('milestoneDocument:removed', { version });
  const was: ItemColumn = {
    heading: label('milestoneDocument:column-was'),
    width: 15,
    content: (item) => timeRuns(writing, item),
  };
  const milestone: ItemColumn = {
    heading: label('milestoneDocument:column-milestone'),
    width: 20,
    content: (item) => milestoneRuns(writing, item),
  };
  const rows = comparison.removed.map(
    (item): TableRow => ({
      role: 'body',
      cells: [
        itemCell(writing, item),
        ...[milestone, was].map(({ content }) => cell(content(item))),
      ],
    }),
  );
  return [
    heading(writing, 1, textRuns(name)),
    {
      ...itemTable(writing, name, [milestone, was], rows),
      description: label('milestoneDocument:removed-description'),
    },
  ];
}

interface Rows {
  readonly writing: Writing;
  readonly columns: readonly ItemColumn[];
  readonly byId: ReadonlyMap<string, DatedItem>;
  /** A note is no item, and passes no filter. */
  readonly showsNotes: boolean;
}

function rowsOf(rows: Rows, table: MilestoneTable): readonly TableRow[] {
  const { writing, columns, byId } = rows;
  const whole = byId.get(table.milestone.id);
  return [
    ...(whole ? [itemRow(writing, whole, columns)] : []),
    ...table.lines.flatMap((line) => lineRow(rows, line)),
    ...table.groups.flatMap((group) => groupRows(rows, group)),
  ];
}

/** Who answers for a whole group stands with each of its measures; with the group itself where it has none. */
function groupRows(rows: Rows, group: MilestoneTableGroup): readonly TableRow[] {
  const { writing, columns, showsNotes } = rows;
  const lines = group.lines.flatMap((line) => lineRow(rows, line));
  if (lines.length === 0 && !showsNotes) return [];
  const named = groupContent(writing, group);
  const hasMeasure = group.lines.some(({ kind }) => kind === 'measure');
  const content = [
    ...(named.length > 0 ? named : [paragraph(textRuns(writing.label('documents:unnamed')))]),
    ...(hasMeasure ? [] : responsibleParagraphs(writing, group.responsible)),
  ];
  const across = { role: 'header', columnSpan: columns.length + 1 } as const;
  return [{ role: 'heading', cells: [cell(content, across)] }, ...lines];
}

function lineRow(rows: Rows, line: MilestoneLine): readonly TableRow[] {
  const { writing, columns, byId, showsNotes } = rows;
  if (line.kind === 'note') {
    const across = { columnSpan: columns.length + 1 };
    const note = cell(written(writing, line.note.text, { italic: true }), across);
    return showsNotes && line.note.text.trim() !== '' ? [{ role: 'body', cells: [note] }] : [];
  }
  const item = byId.get(line.measure.id);
  return item ? [itemRow(writing, item, columns)] : [];
}

function itemRow(writing: Writing, item: DatedItem, columns: readonly ItemColumn[]): TableRow {
  const first = item.entity === 'milestone' ? wholeCell(writing, item) : itemCell(writing, item);
  return { role: 'body', cells: [first, ...columns.map(({ content }) => cell(content(item)))] };
}

/** A milestone under its own heading, with the lines that follow its title. */
function wholeCell(writing: Writing, { milestone }: DatedItem): TableCell {
  const name = paragraph(textRuns(writing.label('documents:milestone-as-whole'), { bold: true }));
  const [, ...following] = titleContent(writing, { milestone });
  const content = [name, ...following, ...droppedParagraphs(writing, milestone)];
  return cell(content, { role: 'header' });
}

/** What an item is called, as the name of its row. */
function itemCell(writing: Writing, { row }: DatedItem): TableCell {
  const name = itemName(row);
  const look = 'title' in row ? { bold: true } : {};
  const runs =
    name.trim() === ''
      ? textRuns(writing.label('documents:unnamed'), look)
      : written(writing, name, look);
  return cell([paragraph(runs), ...droppedParagraphs(writing, row)], { role: 'header' });
}

/** 'Milepæl A' for a measure, where the milestone has a letter. */
function milestoneRuns(writing: Writing, { entity, milestone: { letter, title } }: DatedItem) {
  const { label } = writing;
  if (entity === 'milestone') return textRuns(label('documents:milestone-as-whole'));
  if (letter.trim() !== '') return textRuns(label('documents:milestone-named', { letter }));
  return title.trim() === '' ? textRuns(label('documents:unnamed')) : written(writing, title);
}

function itemTable(
  { label }: Writing,
  name: string,
  columns: readonly ItemColumn[],
  rows: readonly TableRow[],
): Table {
  const headings = [
    label('milestoneDocument:column-item'),
    ...columns.map(({ heading: text }) => text),
  ];
  return {
    kind: 'table',
    name,
    description: label('milestoneDocument:table-description'),
    columns: [nameWidth, ...columns.map(({ width }) => width)],
    headerRows: [{ role: 'header', cells: headings.map((text) => cell(textRuns(text))) }],
    rows,
  };
}
