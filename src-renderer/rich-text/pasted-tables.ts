/**
 * A text holds no tables: the rows of each become the points of a list, with a dash between the cells, and
 * the row of headings a bold line above. Tables that only lay out other content are left. Tells whether
 * there were any.
 */
export function makeTableRows(root: Element): boolean {
  const tables = Array.from(root.querySelectorAll('table')).filter(isOfRows);
  for (const table of tables) table.replaceWith(...linesOf(table));
  return tables.length > 0;
}

/** One column, or tables within the table, are a page's layout. */
const isOfRows = (table: HTMLTableElement): boolean =>
  table.querySelector('table') === null &&
  Array.from(table.rows).some(({ cells }) => cells.length > 1);

function linesOf(table: HTMLTableElement): readonly Element[] {
  const document = table.ownerDocument;
  const list = document.createElement('ul');
  const lines: Element[] = [];
  if (table.caption) {
    const caption = document.createElement('p');
    caption.append(...table.caption.childNodes);
    lines.push(caption);
  }
  for (const row of table.rows) {
    const content = contentOf(row);
    if (content.length === 0) continue;
    const line = document.createElement('p');
    if (isHeadings(row) && list.childElementCount === 0) {
      const bold = document.createElement('strong');
      bold.append(...content);
      line.append(bold);
      lines.push(line);
    } else {
      line.append(...content);
      const point = document.createElement('li');
      point.append(line);
      list.append(point);
    }
  }
  return list.childElementCount === 0 ? lines : [...lines, list];
}

const isHeadings = (row: HTMLTableRowElement): boolean =>
  row.closest('thead') !== null || Array.from(row.cells).every((cell) => cell.matches('th'));

const isWritten = ({ textContent }: Node): boolean => !/^[\s\u00a0]*$/.test(textContent ?? '');

/** The cells' content on one line. Empty cells at the row's end are left out, others leave their dash. */
function contentOf(row: HTMLTableRowElement): readonly (Node | string)[] {
  const cells = Array.from(row.cells);
  const last = cells.findLastIndex(isWritten);
  return cells
    .slice(0, last + 1)
    .flatMap((cell, at) => [...(at > 0 ? [' – '] : []), ...inOneLine(cell)]);
}

const blocks = 'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, br';

function inOneLine(cell: Element): readonly (Node | string)[] {
  for (const block of Array.from(cell.querySelectorAll(blocks)))
    block.replaceWith(...block.childNodes, ' ');
  // What the lines' ends leave behind would stand before the dash.
  for (let last = cell.lastChild; last && !isWritten(last); last = cell.lastChild) last.remove();
  return Array.from(cell.childNodes);
}
