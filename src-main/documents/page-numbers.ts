import { layoutDocument } from 'docx/layout';
import type { DocumentValue } from './blocks.ts';
import { type HeadingPages, wordDocument } from './word.ts';

/**
 * The page that each heading comes to stand on, found by laying the document out as Word does. To be asked
 * for last: whatever changes afterwards may move a heading.
 */
export function headingPages(value: DocumentValue): HeadingPages {
  const headings = value.sections.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === 'heading'),
  );
  // The entries take the room that they will have; a page number never makes one longer by a line.
  const { document, headingPlaces } = wordDocument(
    value,
    headings.map(() => 1),
  );
  const { pages } = layoutDocument(document, { guess: true });
  const pageOf = new Map<number, number>();
  pages.forEach(({ body }, page) => {
    for (const { index } of body) if (!pageOf.has(index)) pageOf.set(index, page + 1);
  });
  return headingPlaces.map((place) => pageOf.get(place) ?? null);
}
