import { Packer } from 'docx';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Diagram } from '../../../src-domain/diagrams/diagram.ts';
import { diagramDescription } from '../../../src-domain/diagrams/diagram-description.ts';
import { diagramTable } from '../../../src-domain/diagrams/diagram-table.ts';
import { noValue } from '../../../src-domain/diagrams/diagram-value.ts';
import type { Block, DocumentValue } from '../../../src-domain/document/blocks.ts';
import type { Language } from '../../../src-domain/fields.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { cleanDocument } from '../../../src-main/documents/clean-document.ts';
import { documentPages } from '../../../src-main/documents/page-numbers.ts';
import { checkReading } from '../../../src-main/documents/reader-check.ts';
import { cell, textRuns } from '../../../src-main/documents/runs.ts';
import { finishedPackage } from '../../../src-main/documents/word/package.ts';
import { wordDocument } from '../../../src-main/documents/word.ts';
import { expectedDays, participants, sickLeave } from '../../fixtures/some-diagrams.ts';
import { sdkErrors } from './build.ts';
import { lintWord, partsOf } from './word-lint.ts';
import { all, readXml } from './xml-tree.ts';

const documentWith = (diagrams: readonly Diagram[], language: Language = 'nb'): DocumentValue => ({
  language,
  title: 'Prøve',
  subject: 'Et prosjekt',
  author: 'Kari Moe',
  footer: 'Prøve',
  sections: [
    {
      orientation: 'portrait',
      blocks: diagrams.flatMap((diagram) => [
        { kind: 'heading', level: 1, runs: textRuns(diagram.title), startsPage: true },
        { kind: 'diagram', diagram },
        tableOf(diagram),
      ]),
    },
  ],
});

const tableOf = (diagram: Diagram): Block => {
  const { caption, heads, rows } = diagramTable(diagram, 'nb');
  const cells = (texts: readonly (string | null)[]) =>
    texts.map((text) => cell(textRuns(text ?? noValue)));
  return {
    kind: 'table',
    name: diagram.title,
    description: caption,
    columns: heads.map(() => 1),
    headerRows: [{ role: 'header', cells: cells(heads) }],
    rows: rows.map(({ name, cells: texts }) => ({ role: 'body', cells: cells([name, ...texts]) })),
  };
};

async function write(value: DocumentValue): Promise<Uint8Array> {
  const written = await Packer.toBuffer(wordDocument(value, []).document);
  return finishedPackage(written, value, '2007-10-15');
}

const three = [sickLeave, participants, expectedDays];
const textsIn = (xml: string, name: string): readonly string[] =>
  all(readXml(xml), name).map(({ text }) => text);

describe('a diagram in a Word document', () => {
  it.each(['nb', 'nn'] as const)(
    'is sound, and said in the language of the document: %s',
    async (language) => {
      const value = documentWith(three, language);
      const bytes = await write(value);
      const parts = partsOf(bytes);
      expect(await sdkErrors(bytes)).toEqual([]);
      expect(lintWord(parts)).toEqual([]);
      expect(checkReading(value)).toEqual([]);
      const document = readXml(parts['word/document.xml'] ?? '');
      const said = all(document, 'wp:docPr').map(({ attributes }) => attributes);
      expect(said.map(({ title }) => title)).toEqual(three.map(({ title }) => title));
      expect(said.map(({ descr }) => descr)).toEqual(
        three.map((diagram) => diagramDescription(diagram, language, translatorFor(language))),
      );
    },
  );

  it('can be edited: its workbook holds what is drawn, and nothing else', async () => {
    const bytes = await write(documentWith([sickLeave]));
    const [workbook, ...others] = Object.entries(unzipSync(bytes)).filter(([name]) =>
      name.endsWith('.xlsx'),
    );
    expect(others).toEqual([]);
    const sheets = partsOf(workbook?.[1] ?? new Uint8Array());
    expect(textsIn(sheets['xl/sharedStrings.xml'] ?? '', 't')).toEqual([
      'Levanger',
      'Verdal',
      'Mål',
    ]);
    const rows = all(readXml(sheets['xl/worksheets/sheet1.xml'] ?? ''), 'row').map((row) =>
      all(row, 'v').map(({ text }) => Number(text)),
    );
    // Days as a spreadsheet counts them: 39447 is 31 December 2007.
    expect(rows).toEqual([
      [0, 1, 2],
      [39_447, 8.1, 7.2, 6.5],
      [39_568, 7.6, 0, 6.5],
      [39_691, 6.9, 6.5],
      [39_813, 6.4, 6.6, 6.5],
      [39_933, 6.2, 6.7, 6.5],
    ]);
  });

  it('draws a target dashed, gives each series its colour and mark, and columns a pattern as well', async () => {
    const parts = partsOf(await write(documentWith([sickLeave, participants])));
    const [lines, columns] = [1, 2].map((number) =>
      readXml(parts[`word/charts/chart${number}.xml`] ?? ''),
    );
    if (!lines || !columns) throw new Error('There are no charts');
    const look = (name: string) =>
      all(lines, 'c:ser').map((each) => all(each, name)[0]?.attributes['val']);
    expect(look('a:prstDash')).toEqual(['solid', 'lgDash', 'dash']);
    expect(look('c:symbol')).toEqual(['circle', 'square', 'none']);
    expect(look('a:srgbClr')).toEqual(['0549B8', '8E3005', '1F2933']);
    const bars = all(columns, 'c:barChart').flatMap((each) => all(each, 'c:ser'));
    const patterns = bars.map((bar) => all(bar, 'a:pattFill')[0]?.attributes['prst']);
    expect(patterns).toEqual([undefined, 'wdUpDiag']);
  });

  it('names each month of an axis once, in Norwegian', async () => {
    const parts = partsOf(await write(documentWith([sickLeave, expectedDays], 'nn')));
    const [figures, days] = [1, 2].map((number) =>
      readXml(parts[`word/charts/chart${number}.xml`] ?? ''),
    );
    if (!figures || !days) throw new Error('There are no charts');
    const formatOf = (axis: string, chart: typeof figures) =>
      all(chart, axis).map((each) => all(each, 'c:numFmt')[0]?.attributes['formatCode']);
    expect(formatOf('c:dateAx', figures)).toEqual(['[$-814]mmm yyyy']);
    expect(formatOf('c:valAx', days)).toEqual(['[$-814]mmm yyyy']);
    const unit = all(figures, 'c:dateAx').flatMap((axis) => [
      all(axis, 'c:majorUnit')[0]?.attributes['val'],
      all(axis, 'c:majorTimeUnit')[0]?.attributes['val'],
    ]);
    expect(unit).toEqual(['2', 'months']);
  });

  it('has round figures around what is drawn; columns stand on 0, and reach below it', async () => {
    const low: Diagram = {
      ...participants,
      series: [{ name: 'Avstand', role: 'value', values: [-12, 30, null] }],
    };
    const high: Diagram = {
      ...sickLeave,
      series: [{ name: 'Levanger', role: 'value', values: [8.1, 7.6, null, 6.4, 6.2] }],
    };
    const bytes = await write(documentWith([participants, low, high]));
    expect(await sdkErrors(bytes)).toEqual([]);
    const parts = partsOf(bytes);
    const scales = [1, 2, 3].map((number) => {
      const chart = readXml(parts[`word/charts/chart${number}.xml`] ?? '');
      const axis = all(chart, 'c:valAx')[0];
      return ['c:min', 'c:max', 'c:majorUnit'].map((name) =>
        Number(axis && all(axis, name)[0]?.attributes['val']),
      );
    });
    expect(scales).toEqual([
      [0, 600, 100],
      [-20, 30, 10],
      [6, 8.5, 0.5],
    ]);
    const [below] = all(readXml(parts['word/charts/chart2.xml'] ?? ''), 'c:catAx');
    expect(below && all(below, 'c:tickLblPos')[0]?.attributes['val']).toBe('low');
  });

  it('is written the same each time', async () => {
    const value = documentWith(three);
    const [first, second] = [await write(value), await write(value)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('takes the room on its page that it will have', () => {
    const pages = documentPages(documentWith(three));
    expect(pages.map(({ block }) => block)).toEqual([0, 3, 6]);
  });

  it('keeps its figures, and loses only what no document can hold', () => {
    const title = 'Syke\u0007fravær';
    const { document } = cleanDocument(documentWith([{ ...sickLeave, title }]));
    expect(document.sections[0]?.blocks[1]).toEqual({ kind: 'diagram', diagram: sickLeave });
  });

  it('stands alone where there is one value, and holds where there is none', async () => {
    const one: Diagram = {
      ...participants,
      x: { kind: 'categories', title: 'År', labels: ['2007'] },
      series: participants.series.map((each) => ({ ...each, values: each.values.slice(0, 1) })),
    };
    const none: Diagram = {
      ...sickLeave,
      series: sickLeave.series.map((each) => ({ ...each, values: each.values.map(() => null) })),
    };
    const bytes = await write(documentWith([one, none]));
    expect(await sdkErrors(bytes)).toEqual([]);
    expect(lintWord(partsOf(bytes))).toEqual([]);
  });
});
