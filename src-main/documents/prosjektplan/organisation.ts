import type { Block, Run, TableCell, TableRow } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { numberText } from '../../../src-domain/messages/number-text.ts';
import { partialDateText } from '../../../src-domain/messages/partial-date-text.ts';
import {
  type BodyTable,
  bodyTables,
  type SeatOfTable,
} from '../../../src-domain/organisation/body-table.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { cell, paragraph, textRuns } from '../runs.ts';
import {
  heading,
  labelled,
  personName,
  placeName,
  tableName,
  type Writing,
  written,
} from './writing.ts';

/** A table per body that stands in the plan, after the day that they are as of. */
export function organisationBlocks(writing: Writing): readonly Block[] {
  const { plan, today } = writing;
  const tables = bodyTables(plan, today, (body) => body.inPlan);
  return [
    ...asOf(writing, tables),
    ...tables.flatMap((table) => [
      heading(writing, 2, written(writing, table.body.name)),
      ...(table.body.description === ''
        ? []
        : [paragraph(written(writing, table.body.description), 'lead-in')]),
      ...(table.rows.length === 0 ? [] : [bodyBlock(writing, table)]),
    ]),
  ];
}

/** 'Tabellene viser hvem som sitter i organene per 1. november 2007. 2 av 22 plasser er ubesatte.' */
function asOf({ label, language, today }: Writing, tables: readonly BodyTable[]): readonly Block[] {
  const seats = tables.flatMap(({ rows }) => rows).filter((row) => row.kind === 'seat');
  if (seats.length === 0) return [];
  const vacant = seats.filter(({ holders }) => holders.length === 0).length;
  const date = label('planDocument:holders-as-of', { date: partialDateText(today, language) });
  const count = label('planDocument:vacant-seats', { count: vacant, seats: seats.length });
  return [paragraph(textRuns(vacant === 0 ? date : `${date} ${count}`))];
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly align?: TableCell['align'];
  readonly content: (row: SeatOfTable) => readonly Run[];
}

function bodyBlock(writing: Writing, { body, rows }: BodyTable): Block {
  const { label } = writing;
  const columns = columnsOf(writing, body);
  const roles: Column = {
    heading: label('planDocument:column-role'),
    width: 26,
    content: (row) => roleRuns(writing, row),
  };
  return {
    kind: 'table',
    name: tableName(writing, body.name),
    description: label('planDocument:body-description', { body: body.name }),
    columns: [roles, ...columns].map(({ width }) => width),
    headerRows: [
      {
        role: 'header',
        cells: [roles, ...columns].map(({ heading: text, align = 'left' }) =>
          cell(textRuns(text), { align }),
        ),
      },
    ],
    rows: rows.map((row): TableRow => {
      if (row.kind === 'group') return groupRow(writing, row.group, columns.length + 1);
      const cells = columns.map(({ content, align = 'left' }) => cell(content(row), { align }));
      const role: TableCell[] =
        row.seatsWithRole === 0
          ? []
          : [cell(roles.content(row), { role: 'header', rowSpan: row.seatsWithRole })];
      return { role: 'body', cells: [...role, ...cells] };
    }),
  };
}

function columnsOf(writing: Writing, body: Row<'body'>): readonly Column[] {
  const { label } = writing;
  const columns: Column[] = [
    {
      heading: label('planDocument:column-title'),
      width: 22,
      content: (row) => written(writing, titleText(row)),
    },
    {
      heading: label('planDocument:column-name'),
      width: 25,
      content: (row) => holderRuns(writing, row.holders),
    },
  ];
  if (body.showsPositionShare) {
    columns.push({
      heading: label('planDocument:column-position-share'),
      width: 12,
      align: 'right',
      content: ({ seat }) => shareRuns(writing, seat.positionShareInPercent),
    });
  }
  if (body.showsRepresented) {
    columns.push({
      heading: label('planDocument:column-represents'),
      width: 27,
      content: ({ represents }) =>
        represents ? written(writing, unitName(writing, represents)) : [],
    });
  }
  return columns;
}

function groupRow(writing: Writing, group: Row<'seatGroup'>, columns: number): TableRow {
  const text = labelled(writing, group.heading, group.text);
  return {
    role: 'heading',
    cells: [cell(written(writing, text), { role: 'header', columnSpan: columns })],
  };
}

function roleRuns(writing: Writing, { seat, subproject, seatsWithRole }: SeatOfTable) {
  const { label } = writing;
  if (seat.roleText !== null) return written(writing, seat.roleText);
  if (seat.role === 'subproject-leader' && subproject) {
    return written(writing, label('documents:subproject-named', { name: subproject.name }));
  }
  return textRuns(label(`documents:${seatsWithRole > 1 ? 'roles' : 'role'}-${seat.role}`));
}

/** 'Ordfører V': the title with the mark of the municipality, or its name where it has no mark. */
function titleText({ seat, municipality }: SeatOfTable): string {
  if (!municipality || seat.title === '') return seat.title;
  const mark = municipality.abbreviation;
  if (mark === null || mark === '') return `${seat.title} (${placeName(municipality)})`;
  return seat.title.endsWith(` ${mark}`) ? seat.title : `${seat.title} ${mark}`;
}

function holderRuns(writing: Writing, holders: readonly Row<'person'>[]): readonly Run[] {
  if (holders.length === 0)
    return textRuns(writing.label('documents:vacant'), { bold: true, italic: true });
  return written(writing, holders.map((person) => personName(writing, person)).join(', '));
}

function shareRuns(writing: Writing, percent: number | null): readonly Run[] {
  if (percent === null) return [];
  const value = numberText(percent, writing.language);
  return textRuns(writing.label('documents:percent-value', { value }));
}

/** A unit with the municipality that it is in, where its name doesn't say it. */
function unitName({ plan }: Writing, organisation: Row<'organisation'>): string {
  const parent = findRow(plan, 'organisation', organisation.parentId);
  if (organisation.kind !== 'unit' || parent?.kind !== 'municipality') return organisation.name;
  const place = placeName(parent);
  return organisation.name.includes(place) ? organisation.name : `${organisation.name}, ${place}`;
}
