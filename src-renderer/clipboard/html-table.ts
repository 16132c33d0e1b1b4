import { ownTableMark } from '../../src-domain/clipboard/html-table.ts';
import { equallyLong } from '../../src-domain/clipboard/tab-separated.ts';
import type { PastedTable } from '../grid/grid-model.ts';
import { exactText, isHidden, shownText } from './cell-text.ts';

/**
 * Reads the biggest table of a document that Excel, Word or another program wrote; null where there is
 * none. What is hidden there is left out. A cell over several columns stands in the first of them, one
 * over several rows in each of them: it holds for them all.
 */
export function readHtmlTable(document: Document): PastedTable | null {
  const tables = [...document.querySelectorAll('table')].filter(
    (table) => !table.parentElement?.closest('table'),
  );
  const [biggest] = tables.sort((a, b) => cellCount(b) - cellCount(a));
  if (!biggest || cellCount(biggest) === 0) return null;
  const hidden = hiddenColumns(biggest);
  const read = biggest.hasAttribute(ownTableMark) ? exactText : shownText;
  const rows = filledRows([...biggest.rows], read)
    .filter(({ row, texts }) => !isHidden(row) && !(isFlat(row) && texts.every((text) => !text)))
    .map(({ texts }) => texts.filter((_text, at) => !hidden.has(at)));
  return rows.some((row) => row.length > 0) ? equallyLong(rows) : null;
}

const cellCount = (table: HTMLTableElement): number =>
  [...table.rows].reduce((count, row) => count + row.cells.length, 0);

/** Word ends a table of uneven columns with a row that has their widths and no height. */
const isFlat = (row: HTMLTableRowElement): boolean => row.getAttribute('height') === '0';

function hiddenColumns(table: HTMLTableElement): ReadonlySet<number> {
  const hidden = new Set<number>();
  let at = 0;
  for (const column of table.querySelectorAll<HTMLTableColElement>(':scope > colgroup > col')) {
    for (const end = at + column.span; at < end; at++) if (isHidden(column)) hidden.add(at);
  }
  return hidden;
}

interface FilledRow {
  readonly row: HTMLTableRowElement;
  readonly texts: readonly string[];
}

function filledRows(
  rows: readonly HTMLTableRowElement[],
  read: (cell: HTMLTableCellElement) => string,
): readonly FilledRow[] {
  const grid = rows.map((row) => ({ row, texts: [] as string[] }));
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.texts[column] !== undefined) column++;
      const text = read(cell);
      // 0 reaches to the table's end.
      const below = cell.rowSpan === 0 ? rows.length : at + cell.rowSpan;
      for (const { texts } of grid.slice(at, below)) {
        texts[column] = text;
        for (let next = 1; next < cell.colSpan; next++) texts[column + next] = '';
      }
      column += cell.colSpan;
    }
  });
  return grid.map(({ row, texts }) => ({ row, texts: Array.from(texts, (text) => text ?? '') }));
}
