import type { BlockPlace } from './headings.ts';

/** What somebody who hears a document read out, or feels it in braille, stumbles on. */
export const readerRules = [
  'document-without-name',
  'heading-without-name',
  'heading-level-skipped',
  'heading-typed-as-bold',
  'list-typed-by-hand',
  'table-typed-by-hand',
  'row-without-name',
  'cells-empty',
  'cell-over-many-rows',
  'link-named-by-address',
  'link-says-nothing',
  'links-of-one-name',
  'words-in-capitals',
  'lines-empty',
  'language-not-marked',
] as const;

export type ReaderRule = (typeof readerRules)[number];

/** One thing to stumble on, and where. */
export interface ReaderFinding {
  readonly rule: ReaderRule;
  readonly place: BlockPlace;
  /** The heading that it stands under, or the document's title before the first one. */
  readonly where: string;
  /** The beginning of the text, or the name of the table. */
  readonly excerpt: string;
  /** What the message names. */
  readonly values: Readonly<Record<string, string | number>>;
}
