import type { BlockPlace } from './headings.ts';

/** The pages of a document as Word lays them out, in order: where each of them begins. */
export type DocumentPages = readonly PageStart[];

/** The first thing on a page. */
export interface PageStart extends BlockPlace {
  /** The row of a table (header rows count) or the paragraph of a list or table of contents, from 0. */
  readonly part: number;
  /** The part began on the page before. */
  readonly continues: boolean;
}

/** The page that a block begins on, from 1. */
export function pageOf(pages: DocumentPages, place: BlockPlace): number {
  const later = pages.findIndex((start) => !isAtOrBefore(start, place));
  return Math.max(1, later === -1 ? pages.length : later);
}

/** Whether a page begins no later than a block does. */
function isAtOrBefore({ section, block, part, continues }: PageStart, place: BlockPlace): boolean {
  if (section !== place.section) return section < place.section;
  if (block !== place.block) return block < place.block;
  return part === 0 && !continues;
}
