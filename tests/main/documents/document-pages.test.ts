import { describe, expect, it } from 'vitest';
import type { Block, DocumentValue, TableRow } from '../../../src-domain/document/blocks.ts';
import { pageOf } from '../../../src-domain/document/pages.ts';
import { documentPages } from '../../../src-main/documents/page-numbers.ts';
import { cell, paragraph, textRuns } from '../../../src-main/documents/runs.ts';

const documentOf = (...sections: readonly (readonly Block[])[]): DocumentValue => ({
  language: 'nb',
  title: 'Plan',
  subject: 'Plan',
  author: '',
  footer: 'Plan',
  sections: sections.map((blocks) => ({ orientation: 'portrait', blocks })),
});

const rows = (count: number): readonly TableRow[] =>
  Array.from({ length: count }, (_, index) => ({
    role: 'body',
    cells: [cell(textRuns(`Tiltak ${index + 1}`))],
  }));

const table: Block = {
  kind: 'table',
  name: 'Tiltak',
  description: '',
  columns: [100],
  headerRows: [{ role: 'header', cells: [cell(textRuns('Tiltak'))] }],
  rows: rows(120),
};

const chapter = (text: string): Block => ({
  kind: 'heading',
  level: 1,
  runs: textRuns(text),
  startsPage: true,
});

const list: Block = {
  kind: 'list',
  ordered: false,
  start: 1,
  items: Array.from({ length: 100 }, (_, index) => [paragraph(textRuns(`Punkt ${index + 1}`))]),
};

const longText = paragraph(textRuns('Kommunen skal få dette til. '.repeat(400)));

describe('the pages of a document', () => {
  it('begin where Word breaks them: at a chapter, in a table, a list and a paragraph', () => {
    const pages = documentPages(
      documentOf([chapter('A'), table, chapter('B'), list, chapter('C'), longText]),
    );
    expect(pages[0]).toEqual({ section: 0, block: 0, part: 0, continues: false });
    const inBlock = (block: number) => pages.filter((start) => start.block === block);
    const growing = (parts: readonly number[]) =>
      parts.every((part, index) => part > (parts[index - 1] ?? 0));
    expect(inBlock(1).length).toBeGreaterThan(1);
    expect(growing(inBlock(1).map(({ part }) => part))).toBe(true);
    expect(inBlock(2)).toHaveLength(1);
    expect(inBlock(3).length).toBeGreaterThan(0);
    expect(growing(inBlock(3).map(({ part }) => part))).toBe(true);
    expect(inBlock(4)).toHaveLength(1);
    expect(inBlock(5).length).toBeGreaterThan(0);
    expect(inBlock(5).every(({ part, continues }) => part === 0 && continues)).toBe(true);
  });

  it('are counted on from section to section', () => {
    const pages = documentPages(documentOf([chapter('A'), table], [chapter('B')]));
    expect(pageOf(pages, { section: 1, block: 0 })).toBe(pages.length);
  });
});

describe('the page that a block begins on', () => {
  const pages = [
    { section: 0, block: 0, part: 0, continues: false },
    { section: 0, block: 2, part: 0, continues: false },
    { section: 0, block: 2, part: 14, continues: false },
    { section: 0, block: 4, part: 0, continues: true },
    { section: 1, block: 0, part: 0, continues: false },
  ];

  it.each([
    ['the first block', { section: 0, block: 0 }, 1],
    ['a block in the middle of a page', { section: 0, block: 1 }, 1],
    ['a block that a page begins with', { section: 0, block: 2 }, 2],
    ['a block after one that goes on', { section: 0, block: 3 }, 3],
    ['a block that goes on from the page before', { section: 0, block: 4 }, 3],
    ['a block after that', { section: 0, block: 5 }, 4],
    ['the first block of another section', { section: 1, block: 0 }, 5],
    ['the last block', { section: 1, block: 9 }, 5],
  ])('%s', (_, place, page) => {
    expect(pageOf(pages, place)).toBe(page);
  });
});
