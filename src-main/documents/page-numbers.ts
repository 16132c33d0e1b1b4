import { type BlockLayout, layoutDocument, type TableLayout } from 'docx/layout';
import type { Block, DocumentValue } from '../../src-domain/document/blocks.ts';
import { type BlockPlace, headingsOf } from '../../src-domain/document/headings.ts';
import { type DocumentPages, type PageStart, pageOf } from '../../src-domain/document/pages.ts';
import { type HeadingPages, wordDocument } from './word.ts';

/**
 * Where each page begins, found by laying the document out as Word does. To be asked for last: whatever
 * changes afterwards may move a page.
 */
export function documentPages(value: DocumentValue): DocumentPages {
  // The entries take the room that they will have; a page number never makes one longer by a line.
  const { document, blockPlaces } = wordDocument(
    value,
    headingsOf(value).map(() => 1),
  );
  const { pages } = layoutDocument(document, { guess: true });
  const starts: PageStart[] = [];
  let ended = '';
  for (const { body } of pages) {
    const [first] = body;
    const last = body.at(-1);
    if (!first || !last) continue;
    const start = partOf(first, 'first', blockPlaces, value);
    starts.push({ ...start, continues: nameOf(start) === ended });
    ended = nameOf(partOf(last, 'last', blockPlaces, value));
  }
  return starts;
}

/** The page of each heading, in order. */
export function headingPages(value: DocumentValue, pages: DocumentPages): HeadingPages {
  return headingsOf(value).map(({ place }) => pageOf(pages, place));
}

type Part = BlockPlace & { readonly part: number };

const nameOf = ({ section, block, part }: Part): string => `${section} ${block} ${part}`;

/** Which part of the document a laid-out paragraph or table begins or ends with. */
function partOf(
  layout: BlockLayout,
  end: 'first' | 'last',
  blockPlaces: readonly (readonly number[])[],
  { sections }: DocumentValue,
): Part {
  const isReached = (place: number | undefined) => place !== undefined && place <= layout.index;
  const section = blockPlaces.findLastIndex(([first]) => isReached(first));
  const places = blockPlaces[section] ?? [];
  const block = places.findLastIndex(isReached);
  const part =
    layout.type === 'paragraph'
      ? layout.index - (places[block] ?? layout.index)
      : rowOf(layout, end, sections[section]?.blocks[block]);
  return { section, block, part };
}

/** The row that a table begins with on a page, after the header rows that are repeated there, or ends with. */
function rowOf({ rows }: TableLayout, end: 'first' | 'last', table: Block | undefined): number {
  const headerRows = table?.kind === 'table' ? table.headerRows.length : 0;
  const goesOn = rows.find(({ index }, place) => index >= headerRows && index !== place);
  const row = end === 'last' ? rows.at(-1) : (goesOn ?? rows[0]);
  return row?.index ?? 0;
}
