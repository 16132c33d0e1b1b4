import type { List, Paragraph, TableCell } from '../../../src-domain/document/blocks.ts';
import { plainText } from '../../../src-domain/document/headings.ts';
import { listIndent } from './numbering.ts';

/** A cell, whether its text is bold, and the column that it stands in alone; null for one over several. */
export interface ColumnCell {
  readonly cell: TableCell;
  readonly isBold: boolean;
  readonly column: number | null;
}

/**
 * Whole twips that together are the table's width: the shares that were asked for, but no column narrower
 * than its longest word where the others have room to give, for Word breaks a word that doesn't fit
 * anywhere and without a hyphen.
 */
export function columnWidths(
  shares: readonly number[],
  cells: readonly ColumnCell[],
  width: number,
): number[] {
  const total = sum(shares);
  const wanted = shares.map((share) => (share / total) * width);
  const least = shares.map((_, column) =>
    Math.max(0, ...cells.filter((each) => each.column === column).map(leastWidth)),
  );
  const lacking = sum(least.map((needed, column) => Math.max(0, needed - (wanted[column] ?? 0))));
  const spare = wanted.map((given, column) => Math.max(0, given - (least[column] ?? 0)));
  const given = Math.min(1, lacking / (sum(spare) || 1));
  const hasRoom = lacking <= sum(spare);
  const widths = wanted.map((each, column) =>
    hasRoom ? Math.max(each, least[column] ?? 0) - given * (spare[column] ?? 0) : each,
  );
  const edges = widths.map((_, column) => Math.round(sum(widths.slice(0, column + 1))));
  return edges.map((edge, column) => edge - (edges[column - 1] ?? 0));
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

/** The table style's margins on both sides, and a little for what the estimate is off by. */
const besideText = 2 * 100 + 40;

const leastWidth = ({ cell, isBold }: ColumnCell): number =>
  besideText + Math.max(0, ...cell.content.map((part) => widestWord(part, isBold, 0)));

function widestWord(part: Paragraph | List, isBold: boolean, indent: number): number {
  if (part.kind === 'list') {
    const inside = indent + listIndent(0, true);
    return Math.max(0, ...part.items.flat().map((each) => widestWord(each, isBold, inside)));
  }
  // Word breaks a line at a blank and after a hyphen or a dash.
  const words = plainText(part.runs).split(/[^\S\u00a0]+|(?<=[-–—])/);
  return indent + Math.max(0, ...words.map((word) => wordWidth(word, isBold)));
}

/** About what a word takes in Calibri of 10 points, in twips. */
function wordWidth(word: string, isBold: boolean): number {
  const letters = Array.from(word, (letter) =>
    narrow.test(letter) ? 64 : wide.test(letter) ? 165 : capital.test(letter) ? 122 : 104,
  );
  return sum(letters) * (isBold ? 1.03 : 1);
}

const narrow = /[ijltfrI.,:;'()[\]!|-]/;
const wide = /[mwMWæÆ%—]/;
const capital = /\p{Lu}/u;
