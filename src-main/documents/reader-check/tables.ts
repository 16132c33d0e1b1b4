import type { Block, TableCell, TableRow } from '../../../src-domain/document/blocks.ts';
import { plainText } from '../../../src-domain/document/headings.ts';
import type { Found } from './found.ts';
import { paragraphGroupsOf, textsOf } from './texts.ts';

/** Whoever moves down a table hears a merged cell once, at its first row, and has lost it after so many. */
const mostRowsOfOneCell = 10;

export function tableFindings(block: Block): readonly Found[] {
  if (block.kind === 'paragraph') {
    const text = plainText(block.runs);
    return looksLikeTable.test(text) ? [{ rule: 'table-typed-by-hand', text }] : [];
  }
  if (block.kind !== 'table') return [];
  const empty = block.rows
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.role === 'text' && isEmpty(cell));
  return [
    ...(empty.length === 0
      ? []
      : [{ rule: 'cells-empty', text: block.name, values: { count: empty.length } } as const]),
    ...block.rows.flatMap((row) => rowFindings(row, block.name)),
  ];
}

/** Three bars in a row, as tables are drawn in plain text. */
const looksLikeTable = /\|[^|]*\|[^|]*\|/;

function rowFindings({ cells }: TableRow, tableName: string): readonly Found[] {
  const nameless = cells.some((cell) => cell.role === 'header' && isEmpty(cell));
  const text = cells.map(cellText).find((each) => each.trim() !== '') ?? tableName;
  return [
    ...(nameless ? [{ rule: 'row-without-name', text } as const] : []),
    ...cells
      .filter(({ rowSpan }) => rowSpan > mostRowsOfOneCell)
      .map((cell): Found => {
        const values = { count: cell.rowSpan };
        return { rule: 'cell-over-many-rows', text: cellText(cell) || tableName, values };
      }),
  ];
}

const isEmpty = ({ content }: TableCell): boolean =>
  content.flatMap(textsOf).every((runs) => runs.every((run) => !isSaid(run)));

const isSaid = (run: { readonly kind: string; readonly text?: string }): boolean =>
  run.kind === 'check-box' || (run.text ?? '').trim() !== '';

const cellText = ({ content }: TableCell): string =>
  content
    .flatMap((part) => paragraphGroupsOf(part).flat())
    .map(({ runs }) => plainText(runs))
    .join(' ');
