import type { BlockPlace } from '../../../src-domain/document/headings.ts';
import type { DocumentPages } from '../../../src-domain/document/pages.ts';

/** A page that begins in a block, and at which of its parts. */
export interface PageBegin {
  readonly page: number;
  readonly part: number;
  /** At the block's own beginning. */
  readonly isFirst: boolean;
}

const none: readonly PageBegin[] = [];

/** Finds the pages that begin in a block; for a block without any always the same empty list. */
export function pageBeginsIn(
  pages: DocumentPages | null,
): (place: BlockPlace) => readonly PageBegin[] {
  const begins = new Map<string, PageBegin[]>();
  pages?.forEach((start, index) => {
    const { part, continues } = start;
    const begin = { page: index + 1, part, isFirst: part === 0 && !continues };
    const name = placeName(start);
    begins.set(name, [...(begins.get(name) ?? []), begin]);
  });
  return (place) => begins.get(placeName(place)) ?? none;
}

/** The id of a block's element in the preview. */
export const blockId = (place: BlockPlace): string => `document-${placeName(place)}`;

const placeName = ({ section, block }: BlockPlace): string => `${section}-${block}`;

/** Shows a block of the preview and puts the reader there. */
export function goToBlock(place: BlockPlace): void {
  const element = document.getElementById(blockId(place));
  element?.scrollIntoView({ block: 'start', behavior: 'instant' });
  element?.focus({ preventScroll: true });
}
