import type { Paragraph, TableCell } from '../../src-domain/document/blocks.ts';
import type {
  MilestoneTable,
  MilestoneTableGroup,
  Responsible,
} from '../../src-domain/milestone-plan/milestone-table.ts';
import { seatTitle } from '../../src-domain/organisation/seats.ts';
import {
  labelled,
  lettered,
  personName,
  placeName,
  type Writing,
  written,
} from './prosjektplan/writing.ts';
import { paragraph } from './runs.ts';

/** A milestone's title and, below it, the lines that follow it. */
export function titleContent(
  writing: Writing,
  { milestone }: Pick<MilestoneTable, 'milestone'>,
): TableCell['content'] {
  const title = paragraph(lettered(writing, milestone.letter, milestone.title));
  const items = milestone.lines.map((text) => [paragraph(written(writing, text))]);
  return items.length === 0 ? [title] : [title, { kind: 'list', ordered: false, start: 1, items }];
}

/** What a group is for: its municipality, where its text doesn't say it, and its text. */
export function groupContent(
  writing: Writing,
  { group, municipality }: MilestoneTableGroup,
): readonly Paragraph[] {
  const place = municipality ? placeName(municipality) : '';
  const saysPlace = place === '' || group.text.includes(place);
  return [
    ...(saysPlace ? [] : [paragraph(written(writing, `${place}:`, { bold: true }))]),
    ...(group.text === '' ? [] : [paragraph(written(writing, group.text))]),
  ];
}

/** That something is dropped, and why. */
export function droppedParagraphs(
  writing: Writing,
  { state, droppedBecause: reason }: { readonly state: string; readonly droppedBecause: string },
): readonly Paragraph[] {
  if (state !== 'dropped') return [];
  const { label } = writing;
  const text =
    reason === '' ? label('documents:dropped') : label('documents:dropped-because', { reason });
  return [paragraph(written(writing, text), 'detail')];
}

/** Who answers, a paragraph each. */
export function responsibleParagraphs(
  writing: Writing,
  responsible: readonly Responsible[],
): readonly Paragraph[] {
  return responsible.map((each) => paragraph(written(writing, responsibleText(writing, each))));
}

function responsibleText(writing: Writing, responsible: Responsible): string {
  return labelled(writing, responsible.row.label, whoAnswers(writing, responsible));
}

/**
 * 'Kari Moe, kommunalsjef oppvekst' for a person. What is written of a seat or a body stands for it, of a
 * seat with those who hold it on the line below: 'Prosj.leder', '(Kari Moe)'.
 */
function whoAnswers(writing: Writing, { row, persons, seat, body }: Responsible): string {
  const names = persons.map((person) => personName(writing, person)).join(', ');
  if (row.personId !== null) return [names, row.text].filter((part) => part !== '').join(', ');
  if (!seat) return row.text || (body?.name ?? '');
  if (names !== '' && row.text === '') return names;
  return `${row.text || seatTitle(seat)}\n(${names || writing.label('documents:vacant')})`.trim();
}
