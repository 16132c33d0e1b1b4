import { oneLine, paragraphsOf } from './build.ts';
import { all, child, value, visibleText, type XmlNode } from './xml-tree.ts';

/** Stands for a cell that the one above it reaches down over. */
export const above = '↑';

/**
 * The tables of a document by the names that they have for those who can't see them: rows of cells, each
 * with its paragraphs parted by ' / '. A cell over several columns stands once.
 */
export function readTables(document: XmlNode): Readonly<Record<string, readonly string[][]>> {
  const tables = all(document, 'w:tbl').map((table) => {
    const rows = all(table, 'w:tr').map((row) =>
      row.children.filter(({ name }) => name === 'w:tc').map(readCell),
    );
    return [value(all(table, 'w:tblCaption')[0]) ?? '', rows] as const;
  });
  if (new Set(tables.map(([name]) => name)).size < tables.length) {
    throw new Error('Two tables have the same name');
  }
  return Object.fromEntries(tables);
}

function readCell(cell: XmlNode): string {
  const text = paragraphsOf(cell).map(oneLine).join(' / ');
  const merged = child(child(cell, 'w:tcPr'), 'w:vMerge');
  const isBelow = merged !== undefined && value(merged) !== 'restart';
  if (isBelow && text !== '') throw new Error(`Text that nobody sees: ${text}`);
  return isBelow ? above : text;
}

const marks: Readonly<Record<string, string>> = {
  Heading1: '# ',
  Heading2: '## ',
  Heading3: '### ',
  Heading4: '#### ',
  Heading5: '##### ',
  Heading6: '###### ',
  ListBullet: '• ',
  ListNumber: '1. ',
  Detail: '– ',
};

/** The paragraphs outside tables, each with a mark of what it is; the table of contents isn't among them. */
export function readOutline(document: XmlNode): readonly string[] {
  const body = child(document, 'w:body');
  return (body?.children ?? []).flatMap((node) => {
    if (node.name !== 'w:p') return [];
    const text = oneLine(visibleText(node));
    const style = value(child(child(node, 'w:pPr'), 'w:pStyle')) ?? '';
    return text === '' ? [] : [`${marks[style] ?? ''}${text}`];
  });
}

/** What stands under a heading of the outline, until the next one on its level or above. */
export function under(heading: string, outline: readonly string[]): readonly string[] {
  const start = outline.indexOf(heading);
  if (start < 0) throw new Error(`No heading ${heading}`);
  const level = heading.indexOf(' ');
  const rest = outline.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level);
  return end < 0 ? rest : rest.slice(0, end);
}
