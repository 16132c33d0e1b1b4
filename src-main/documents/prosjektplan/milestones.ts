import type { Block, TableCell, TableRow } from '../../../src-domain/document/blocks.ts';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import {
  type MilestoneLine,
  type MilestoneTable,
  type MilestoneTableGroup,
  milestoneTables,
} from '../../../src-domain/milestone-plan/milestone-table.ts';
import { isInProjectPlan } from '../../../src-domain/plan-owner.ts';
import {
  droppedParagraphs,
  groupContent,
  responsibleParagraphs,
  titleContent,
} from '../milestone-cells.ts';
import { cell, paragraph, textRuns } from '../runs.ts';
import { heading, tableName, type Writing, written } from './writing.ts';

/** A table per milestone of the project's plan. */
export function milestoneBlocks(writing: Writing): readonly Block[] {
  const { plan, today } = writing;
  return milestoneTables(plan, today, isInProjectPlan).flatMap((table) => [
    heading(writing, 3, nameRuns(writing, table)),
    tableBlock(writing, table),
  ]);
}

/** 'Milepæl A' where there is a letter: the title itself stands in the table. */
function nameRuns(writing: Writing, { milestone: { letter, title } }: MilestoneTable) {
  return letter.trim() === ''
    ? written(writing, title)
    : textRuns(writing.label('documents:milestone-named', { letter }));
}

function tableBlock(writing: Writing, table: MilestoneTable): Block {
  const { label } = writing;
  const { letter, title } = table.milestone;
  const headings = [
    label('planDocument:column-milestones'),
    label('planDocument:column-measures'),
    label('planDocument:column-time'),
    label('planDocument:column-responsible'),
  ];
  return {
    kind: 'table',
    name: tableName(writing, letteredName(letter, title)),
    description: label('planDocument:milestone-description'),
    columns: [27, 34, 15, 24],
    headerRows: [{ role: 'header', cells: headings.map((text) => cell(textRuns(text))) }],
    rows: [
      ...milestoneRows(writing, table),
      ...table.groups.flatMap((group) => groupRows(writing, group)),
    ],
  };
}

/** The milestone's own rows: its title reaches down beside what stands directly under it, else across. */
function milestoneRows(writing: Writing, table: MilestoneTable): readonly TableRow[] {
  const { milestone, responsible, lines } = table;
  const title = titleContent(writing, table);
  const time = milestone.time?.text ?? '';
  const isWholeDescribed = time !== '' || responsible.length > 0 || milestone.state === 'dropped';
  if (!isWholeDescribed && lines.length === 0) {
    return [{ role: 'heading', cells: [cell(title, { role: 'header', columnSpan: 4 })] }];
  }
  const whole: readonly TableCell[] = [
    cell([
      paragraph(textRuns(writing.label('documents:milestone-as-whole'))),
      ...droppedParagraphs(writing, milestone),
    ]),
    cell(written(writing, time)),
    cell(responsibleParagraphs(writing, responsible)),
  ];
  const rows = lines.map((line) => lineCells(writing, line));
  return beside(cell(title, { role: 'header' }), isWholeDescribed ? [whole, ...rows] : rows);
}

/** A group's rows: what it is for reaches down on the left, who answers for all of it on the right. */
function groupRows(writing: Writing, table: MilestoneTableGroup): readonly TableRow[] {
  const name = cell(groupContent(writing, table));
  const rows = table.lines.map((line) => lineCells(writing, line));
  const shared = responsibleParagraphs(writing, table.responsible);
  const empty = [cell([]), cell([])];
  if (shared.length === 0) return beside(name, rows.length > 0 ? rows : [[...empty, cell([])]]);
  const isSharedByAll = table.lines.every(
    (line) => line.kind === 'measure' && line.responsible.length === 0,
  );
  if (rows.length === 0 || !isSharedByAll) return beside(name, [[...empty, cell(shared)], ...rows]);
  return beside(
    name,
    rows.map((cells, index) => [
      ...cells.slice(0, 2),
      ...(index === 0 ? [cell(shared, { rowSpan: rows.length })] : []),
    ]),
  );
}

/** Rows with one cell before them that reaches down over all. */
function beside(first: TableCell, rows: readonly (readonly TableCell[])[]): readonly TableRow[] {
  return rows.map((cells, index) => ({
    role: 'body',
    cells: index === 0 ? [{ ...first, rowSpan: rows.length }, ...cells] : cells,
  }));
}

function lineCells(writing: Writing, line: MilestoneLine): readonly TableCell[] {
  if (line.kind === 'note') {
    return [cell(written(writing, line.note.text, { italic: true }), { columnSpan: 3 })];
  }
  const { measure, responsible } = line;
  return [
    cell([paragraph(written(writing, measure.text)), ...droppedParagraphs(writing, measure)]),
    cell(written(writing, measure.time?.text ?? '')),
    cell(responsibleParagraphs(writing, responsible)),
  ];
}
