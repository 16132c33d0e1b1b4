import { describe, expect, it } from 'vitest';
import type { Block, DocumentValue, TableRow } from '../../../src-domain/document/blocks.ts';
import { composeDocument } from '../../../src-main/documents/build-document.ts';
import { markdownBlocks } from '../../../src-main/documents/markdown-blocks.ts';
import { checkReading } from '../../../src-main/documents/reader-check.ts';
import { cell, paragraph, textRuns } from '../../../src-main/documents/runs.ts';
import { options } from './build.ts';
import { samplePlan, withRows } from './plans.ts';

const chapter: Block = { kind: 'heading', level: 1, runs: textRuns('Kapittel') };

const documentOf = (
  blocks: readonly Block[],
  changed: Partial<DocumentValue> = {},
): DocumentValue => ({
  language: 'nb',
  title: 'Prosjektplan – Skole',
  subject: 'Skole',
  author: '',
  footer: '',
  sections: [{ orientation: 'portrait', blocks: [chapter, ...blocks] }],
  ...changed,
});

/** What is found in blocks that stand in a chapter: rule, excerpt and values. */
const foundIn = (blocks: readonly Block[], changed: Partial<DocumentValue> = {}) =>
  checkReading(documentOf(blocks, changed)).map(({ rule, excerpt, values }) => [
    rule,
    excerpt,
    values,
  ]);

const markdown = (text: string): readonly Block[] =>
  markdownBlocks(text, { document: 'nb', written: 'nb', under: 1 });

const heading = (level: 1 | 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  runs: textRuns(text),
});

const table = (rows: readonly TableRow[]): Block => ({
  kind: 'table',
  name: 'Mål',
  description: '',
  columns: [50, 50],
  headerRows: [{ role: 'header', cells: [cell(textRuns('Nr.')), cell(textRuns('Mål'))] }],
  rows,
});

const row = (name: string, text: string, rowSpan = 1): TableRow => ({
  role: 'body',
  cells: [cell(textRuns(name), { role: 'header', rowSpan }), cell(textRuns(text))],
});

describe('what people write', () => {
  it.each([
    ['a bold paragraph for a heading', '**Om skolen**\n\nDen er ny.', 'heading-typed-as-bold'],
    ['a list typed with dots', '• en\n• to', 'list-typed-by-hand'],
    ['a list typed with letters', 'a) en\n\nb) to\n\nc) tre', 'list-typed-by-hand'],
    ['a list typed with dashes', '– en\\\n– to', 'list-typed-by-hand'],
    ['a table drawn with bars', '| a | b |\n|---|---|\n| 1 | 2 |', 'table-typed-by-hand'],
    ['a link that is an address', '<https://example.org/plan>', 'link-named-by-address'],
    [
      'a link that is a path',
      '[example.org/plan](https://example.org/plan)',
      'link-named-by-address',
    ],
    ['a link that says nothing', 'Les [her](https://example.org).', 'link-says-nothing'],
    [
      'a link that says nothing, in bold',
      '[**Klikk** her!](https://example.org)',
      'link-says-nothing',
    ],
    ['several words in capitals', 'Dette er VELDIG VIKTIG for oss.', 'words-in-capitals'],
    ['a heading in capitals', '## MÅL FOR PROSJEKTET', 'words-in-capitals'],
    ['an empty line in a paragraph', 'en\\\n\\\nto', 'lines-empty'],
    [
      'nynorsk that is marked as bokmål',
      'Eg veit ikkje korleis dei skal få noko frå ein annan kommune.',
      'language-not-marked',
    ],
  ])('%s is found once', (_, text, rule) => {
    expect(foundIn(markdown(text)).map(([found]) => found)).toEqual([rule]);
  });

  it.each([
    ['bold in a sentence', 'Dette er **viktig**.'],
    ['a list', '- **en**\n- to\n\n1. en\n2. to'],
    ['one line of dialogue', '– Vi må starte nå, sa rektor.'],
    ['links with names', '[Planen](https://example.org/a) og [søknaden](https://example.org/b)'],
    ['the same link twice', '[Planen](https://example.org/a), [planen](https://example.org/a)'],
    [
      'a site and a mail address',
      '[levanger.kommune.no](https://levanger.kommune.no) <post@example.org>',
    ],
    ['abbreviations', 'IKT og HMS, KS IA NAV'],
    ['a word in capitals', 'PROSJEKTET starter.'],
    ['line breaks', 'en\\\nto'],
    ['code with empty lines', '```\na\n\n- b\n- c\n```'],
    ['bokmål', 'Jeg vet ikke hvordan flere skal få noe fra en annen kommune.'],
  ])('%s is nothing to stumble on', (_, text) => {
    expect(foundIn(markdown(text))).toEqual([]);
  });

  it('marked with its language is nothing to stumble on', () => {
    const text = 'Eg veit ikkje korleis dei skal få noko frå ein annan kommune.';
    expect(foundIn([paragraph(textRuns(text, { language: 'nn' }))])).toEqual([]);
  });

  it('names the text and the other address where two links are called the same', () => {
    const text = '[Planen](https://example.org/a) og [planen](https://example.org/b)';
    const values = { text: 'planen', address: 'https://example.org/b' };
    expect(foundIn(markdown(text))).toEqual([['links-of-one-name', 'planen', values]]);
  });
});

describe('headings', () => {
  it('that skip a level are found, and not those that go back up', () => {
    const values = { level: 3, expected: 2 };
    expect(
      foundIn([heading(3, 'Ned'), heading(2, 'Opp'), heading(3, 'Ned igjen'), heading(1, 'Opp')]),
    ).toEqual([['heading-level-skipped', 'Ned', values]]);
  });

  it('that have no name are found', () => {
    expect(foundIn([heading(2, 'Uten navn')])).toEqual([['heading-without-name', 'Uten navn', {}]]);
  });
});

describe('tables', () => {
  it('with answers in every cell are nothing to stumble on', () => {
    expect(foundIn([table([row('1', 'Bedre skole'), row('2', 'Flere lærere')])])).toEqual([]);
  });

  it('have their empty cells counted', () => {
    const found = [['cells-empty', 'Mål', { count: 2 }]];
    expect(foundIn([table([row('1', ''), row('2', ' '), row('3', 'Mål')])])).toEqual(found);
  });

  it('have the rows found that nothing names', () => {
    expect(foundIn([table([row('', 'Flere lærere')])])).toEqual([
      ['row-without-name', 'Flere lærere', {}],
    ]);
  });

  it('have the cells found that reach over many rows', () => {
    const rows = [
      row('Deltakere', 'Navn', 11),
      ...Array.from(
        { length: 10 },
        (): TableRow => ({ role: 'body', cells: [cell(textRuns('Navn'))] }),
      ),
    ];
    expect(foundIn([table(rows)])).toEqual([['cell-over-many-rows', 'Deltakere', { count: 11 }]]);
  });
});

it('a document that has no name of its own is found', () => {
  expect(foundIn([], { subject: ' ', title: 'Prosjektplan' })).toEqual([
    ['document-without-name', 'Prosjektplan', {}],
  ]);
});

it('a finding tells under which heading it stands, and in which block', () => {
  const blocks = [
    heading(2, 'Lenker'),
    ...markdown('En tekst.\n\nLes [her](https://example.org).'),
  ];
  expect(checkReading(documentOf(blocks))).toMatchObject([
    { where: 'Lenker', place: { section: 0, block: 3 } },
  ]);
});

describe('whole plans', () => {
  const findingsOf = (plan = samplePlan()) => composeDocument(plan, options).findings;

  it('the sample lacks answers in its tables and nothing else', () => {
    expect(new Set(findingsOf().map(({ rule }) => rule))).toEqual(
      new Set(['cells-empty', 'cell-over-many-rows']),
    );
  });

  it('a project without a name gives a document without one', () => {
    const nameless = withRows(samplePlan(), 'project', () => ({ name: '', documentTitle: '' }));
    expect(findingsOf(nameless).map(({ rule }) => rule)).toContain('document-without-name');
  });
});
