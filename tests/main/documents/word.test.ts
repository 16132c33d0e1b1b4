import { Packer } from 'docx';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentValue, List, TableRow } from '../../../src-domain/document/blocks.ts';
import { cell, paragraph, textRuns } from '../../../src-main/documents/runs.ts';
import { finishedPackage } from '../../../src-main/documents/word/package.ts';
import { wordDocument } from '../../../src-main/documents/word.ts';
import { sdkErrors } from './build.ts';
import { lintWord, partsOf } from './word-lint.ts';
import { all, child, readXml, value, visibleText } from './xml-tree.ts';

const text = (words: string) => paragraph(textRuns(words));
const heading = (words: string): Block => ({ kind: 'heading', level: 1, runs: textRuns(words) });
const list = (ordered: boolean, start: number, ...items: List['items'][number][]): List => ({
  kind: 'list',
  ordered,
  start,
  items,
});

async function write(sections: DocumentValue['sections']) {
  const value: DocumentValue = {
    language: 'nb',
    title: 'Prøve',
    subject: '',
    author: 'Kari Moe',
    footer: 'Prøve',
    sections,
  };
  const written = await Packer.toBuffer(wordDocument(value, []).document);
  const bytes = finishedPackage(written, value, '2007-10-15');
  const parts = partsOf(bytes);
  return { bytes, parts, document: readXml(parts['word/document.xml'] ?? '') };
}

const portrait = (...blocks: Block[]) => write([{ orientation: 'portrait', blocks }]);

describe('lists', () => {
  it('are numbered each for itself, from the number that they start at', async () => {
    const inner = list(true, 1, [text('i')], [text('ii')]);
    const { bytes, parts, document } = await portrait(
      heading('Lister'),
      list(true, 1, [text('a'), inner], [text('b'), inner]),
      text('Mellom'),
      list(true, 4, [text('c'), paragraph(textRuns('mer'), 'detail')]),
      list(false, 1, [text('d'), list(false, 1, [text('e')])]),
    );
    expect(await sdkErrors(bytes)).toEqual([]);
    expect(lintWord(parts)).toEqual([]);
    const numbering = readXml(parts['word/numbering.xml'] ?? '');
    const startOf = (id: string | undefined, level: string | undefined) => {
      const number = all(numbering, 'w:num').find((each) => each.attributes['w:numId'] === id);
      const abstractId = value(child(number, 'w:abstractNumId'));
      const definition = all(numbering, 'w:abstractNum').find(
        (each) => each.attributes['w:abstractNumId'] === abstractId,
      );
      const found = all(definition ?? numbering, 'w:lvl').find(
        (each) => each.attributes['w:ilvl'] === level,
      );
      const format = value(child(found, 'w:numFmt'));
      return format === 'bullet'
        ? 'bullet'
        : `${format} ${value(child(found, 'w:start'))} in ${abstractId}`;
    };
    const items = all(document, 'w:p').flatMap((each) => {
      const numbered = all(each, 'w:numPr')[0];
      if (!numbered) return [];
      const level = value(child(numbered, 'w:ilvl'));
      return [[visibleText(each).trim(), level, startOf(value(child(numbered, 'w:numId')), level)]];
    });
    const [, outer] = /in (\d+)/.exec(String(items[0]?.[2])) ?? [];
    expect(items.map(([words, level]) => [words, level])).toEqual([
      ['a', '0'],
      ['i', '1'],
      ['ii', '1'],
      ['b', '0'],
      ['i', '1'],
      ['ii', '1'],
      ['c', '0'],
      ['d', '0'],
      ['e', '1'],
    ]);
    const lists = items.map(([, , start]) => start);
    expect(lists[3]).toBe(`decimal 1 in ${outer}`);
    expect(lists[1]).toMatch(/^lowerLetter 1 in /);
    expect(new Set([lists[0], lists[1], lists[4], lists[6]]).size).toBe(4);
    expect(lists[6]).toMatch(/^decimal 4 in /);
    expect(lists.slice(7)).toEqual(['bullet', 'bullet']);
  });
});

describe('headings', () => {
  it('stay with what stands under them, also where nothing does, unless those would fill a page', async () => {
    const at = (level: 1 | 2 | 3, words: string): Block => ({ ...heading(words), level }) as Block;
    const { bytes, document } = await portrait(
      ...[at(1, 'Del'), at(2, 'Mål'), at(3, 'Tomt'), at(3, 'Tomt og sist'), at(2, 'Tekst')],
      text('Ord'),
    );
    expect(await sdkErrors(bytes)).toEqual([]);
    const alone = all(document, 'w:p').filter(
      (each) => value(all(each, 'w:keepNext')[0]) === 'false',
    );
    expect(alone.map((each) => visibleText(each).trim())).toEqual([]);
  });

  it('that nothing stands under stay behind where they are many, but for the last six', async () => {
    const empty = Array.from({ length: 9 }, (_, at) => heading(`Tomt ${at + 1}`));
    const { document } = await portrait(...empty, heading('Fylt'), text('Ord'));
    const alone = all(document, 'w:p').filter(
      (each) => value(all(each, 'w:keepNext')[0]) === 'false',
    );
    expect(alone.map((each) => visibleText(each).trim())).toEqual(['Tomt 1', 'Tomt 2', 'Tomt 3']);
  });
});

describe('tables', () => {
  const header: TableRow = {
    role: 'header',
    cells: ['En', 'To', 'Tre'].map((words) => cell(textRuns(words))),
  };
  const table = (rows: readonly TableRow[]): Block => ({
    kind: 'table',
    name: 'Navn',
    description: 'Beskrivelse',
    columns: [20, 50, 30],
    headerRows: [header],
    rows,
  });

  it('merge cells across columns and rows at once, and leave every row its width', async () => {
    const body = (...cells: TableRow['cells']): TableRow => ({ role: 'body', cells });
    const { bytes, parts, document } = await portrait(
      heading('Tabell'),
      table([
        body(
          cell(textRuns('a'), { rowSpan: 3 }),
          cell(textRuns('b')),
          cell([], { align: 'right' }),
        ),
        body(cell(textRuns('c'), { columnSpan: 2, rowSpan: 2 })),
        body(),
        body(cell([list(false, 1, [text('d')])], { columnSpan: 3 })),
      ]),
    );
    expect(await sdkErrors(bytes)).toEqual([]);
    expect(lintWord(parts)).toEqual([]);
    const widths = all(document, 'w:tr').map((row) =>
      all(row, 'w:tcW').reduce((sum, each) => sum + Number(each.attributes['w:w']), 0),
    );
    expect(widths).toEqual([9026, 9026, 9026, 9026, 9026]);
  });

  it('are refused where a row lacks a cell, or where two meet', async () => {
    const short: TableRow = { role: 'body', cells: [cell(textRuns('a'))] };
    await expect(portrait(table([short]))).rejects.toThrow('no cell for column 2');
    await expect(portrait(table([]), table([]))).rejects.toThrow('become one');
  });
});

describe('sections', () => {
  it('turn the page, with tables and footer as wide as it is', async () => {
    const blocks: readonly Block[] = [
      heading('Del'),
      paragraph(textRuns('Sitat'), 'quote'),
      paragraph(textRuns('a\n  b', { code: true }), 'preformatted'),
      paragraph(textRuns('Lenke', { link: 'https://example.org/?a=1&b=2' })),
    ];
    const { bytes, parts, document } = await write([
      { orientation: 'portrait', blocks },
      { orientation: 'landscape', blocks },
    ]);
    expect(await sdkErrors(bytes)).toEqual([]);
    expect(lintWord(parts)).toEqual([]);
    const pages = all(document, 'w:pgSz').map(({ attributes }) => [
      attributes['w:w'],
      attributes['w:h'],
    ]);
    expect(pages).toEqual([
      ['11906', '16838'],
      ['16838', '11906'],
    ]);
    expect(parts['word/_rels/document.xml.rels']).toContain('Id="rIdLink1"');
  });
});
