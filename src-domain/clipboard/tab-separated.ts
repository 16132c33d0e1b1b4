/** A table of texts: one list per row. */
export type TextTable = readonly (readonly string[])[];

/**
 * Reads tab-separated values as Excel puts them on the clipboard: a cell that holds tabs or line breaks
 * stands in quotes, with its own quotes doubled. A quote that nothing closes is just a quote. The line
 * break at the end makes no row, and all rows come out equally long. Null where there is no text.
 */
export function readTabSeparated(text: string): TextTable | null {
  if (text === '') return null;
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; ; ) {
    const cell = quotedCell(lines, at) ?? bareCell(lines, at);
    row.push(cell.text);
    if (lines[cell.end] !== '\t') {
      rows.push(row);
      row = [];
    }
    if (cell.end >= lines.length) return equallyLong(rows);
    at = cell.end + 1;
  }
}

/**
 * Writes tab-separated values that Excel reads back as the same cells. A table of one cell is its text
 * alone, without a line break after it, so that it can be pasted into a sentence.
 */
export function writeTabSeparated(table: TextTable): string {
  const [first] = table;
  const isOneCell = table.length === 1 && first?.length === 1 && first[0] !== '';
  return table.map((row) => row.map(cellText).join('\t')).join('\r\n') + (isOneCell ? '' : '\r\n');
}

/** Fills short rows with empty texts. */
export function equallyLong(rows: TextTable): TextTable {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

interface Cell {
  readonly text: string;
  /** The place of the tab or line break after the cell, or the end of the text. */
  readonly end: number;
}

const bare = /[^\t\n]*/y;
const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;

function quotedCell(text: string, at: number): Cell | null {
  quoted.lastIndex = at;
  const found = quoted.exec(text);
  return found && { text: (found[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex };
}

function bareCell(text: string, at: number): Cell {
  bare.lastIndex = at;
  const [cell = ''] = bare.exec(text) ?? [];
  return { text: cell, end: at + cell.length };
}

function cellText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return /[\t\n]|^"/.test(lines) ? `"${lines.replaceAll('"', '""')}"` : lines;
}
