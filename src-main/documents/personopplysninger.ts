import type { Block, DocumentValue, TableCell } from '../../src-domain/document/blocks.ts';
import type { Language } from '../../src-domain/fields.ts';
import { partialDateText } from '../../src-domain/messages/partial-date-text.ts';
import { type Translate, translatorFor } from '../../src-domain/messages/translate.ts';
import { loggedDayText, personalDataInWords } from '../../src-domain/personal-data/in-words.ts';
import type { PersonalData } from '../../src-domain/personal-data/personal-data.ts';
import type { PersonalLogEntry } from '../../src-domain/personal-data/personal-log.ts';
import { type Plan, projectOf } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { cell, paragraph, textRuns } from './runs.ts';

interface PersonalDataOptions {
  readonly language: Language;
  readonly today: IsoDay;
}

/**
 * What is stored about a person, as a letter to that person (GDPR art. 15). Its title names nobody, since a
 * title ends up in lists of files.
 */
export function personopplysninger(
  plan: Plan,
  data: PersonalData,
  log: readonly PersonalLogEntry[],
  { language, today }: PersonalDataOptions,
): DocumentValue {
  const label = translatorFor(language);
  const words = personalDataInWords(plan, data, label);
  const noDay = label('persons:no-day');
  const project = projectOf(plan).name.trim() || label('documents:unnamed');
  const name = data.person.name.trim() || label('persons:nameless');
  const part = (heading: string, none: string, table: Block | null): readonly Block[] => [
    { kind: 'heading', level: 1, runs: textRuns(heading) },
    table ?? paragraph(textRuns(none)),
  ];
  const blocks: readonly Block[] = [
    { kind: 'title', runs: textRuns(label('persons:document-title')) },
    { kind: 'subtitle', runs: textRuns(label('persons:document-subtitle', { name, project })) },
    paragraph(textRuns(label('persons:document-lead', { day: partialDateText(today, language) }))),
    paragraph(textRuns(label('persons:document-contact'))),
    ...part(
      label('persons:about-person'),
      '',
      tableOf(label, 'about-person', [
        [label('persons:column-fact'), 30, words.facts.map(({ cells }) => cells.fact)],
        [label('persons:column-value'), 70, words.facts.map(({ cells }) => cells.value)],
      ]),
    ),
    ...part(
      label('persons:seats-heading'),
      label('persons:no-seats'),
      tableOf(label, 'seats-heading', [
        [label('persons:column-seat'), 50, words.seats.map(({ cells }) => cells.seat)],
        [label('persons:column-from'), 25, words.seats.map(({ cells }) => cells.from || noDay)],
        [label('persons:column-to'), 25, words.seats.map(({ cells }) => cells.to || noDay)],
      ]),
    ),
    ...part(
      label('persons:references-heading'),
      label('persons:no-references'),
      tableOf(label, 'references-heading', [
        [label('persons:column-place'), 65, words.references.map(({ cells }) => cells.place)],
        [label('persons:column-as'), 35, words.references.map(({ cells }) => cells.as)],
      ]),
    ),
    ...part(
      label('persons:texts-heading'),
      label('persons:no-texts'),
      tableOf(label, 'texts-heading', [
        [label('persons:column-place'), 40, words.texts.map(({ cells }) => cells.place)],
        [label('persons:column-text'), 60, words.texts.map(({ cells }) => cells.text)],
      ]),
    ),
    paragraph(textRuns(label('persons:texts-explanation')), 'detail'),
    ...part(
      label('persons:history-heading'),
      label('persons:no-history'),
      tableOf(label, 'history-heading', [
        [label('persons:column-when'), 16, log.map(loggedDayText)],
        [label('persons:column-who'), 24, log.map(({ who }) => who)],
        [label('persons:column-what'), 60, log.map((entry) => entry.label)],
      ]),
    ),
    { kind: 'heading', level: 1, runs: textRuns(label('persons:elsewhere-heading')) },
    paragraph(textRuns(label('persons:elsewhere-backups'))),
    paragraph(textRuns(label('persons:elsewhere-documents'))),
  ];
  const title = label('persons:document-title');
  return {
    language,
    title,
    subject: title,
    author: '',
    footer: label('persons:document-footer'),
    sections: [{ orientation: 'portrait', blocks }],
  };
}

type Column = readonly [heading: string, width: number, texts: readonly string[]];
type TableName =
  | 'about-person'
  | 'seats-heading'
  | 'references-heading'
  | 'texts-heading'
  | 'history-heading';

/** A table of as many rows as its columns have texts; null where they have none. */
function tableOf(label: Translate, named: TableName, columns: readonly Column[]): Block | null {
  const [first, ...others] = columns;
  if (!first || first[2].length === 0) return null;
  const name = label(`persons:${named}`);
  return {
    kind: 'table',
    name,
    description: columns.map(([heading]) => heading).join(', '),
    columns: columns.map(([, width]) => width),
    headerRows: [
      { role: 'header', cells: columns.map(([heading]) => cell(textRuns(heading), header)) },
    ],
    rows: first[2].map((text, row) => ({
      role: 'body',
      cells: [
        cell(textRuns(text), header),
        ...others.map(([, , texts]) => cell(textRuns(texts[row] ?? ''))),
      ],
    })),
  };
}

const header: Pick<TableCell, 'role'> = { role: 'header' };
