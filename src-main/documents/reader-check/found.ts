import type { Block, DocumentValue } from '../../../src-domain/document/blocks.ts';
import type { ReaderFinding, ReaderRule } from '../../../src-domain/document/reader-finding.ts';
import type { LinkNames } from './link-names.ts';

/** What a rule has found in a block. */
export interface Found {
  readonly rule: ReaderRule;
  readonly text: string;
  readonly values?: ReaderFinding['values'];
}

/** What is known where a block is looked at. */
export interface ReadingPlace {
  readonly document: DocumentValue;
  /** The two blocks before it in its section. */
  readonly before: readonly Block[];
  /** The level of the heading before this block; 0 before the first. */
  readonly level: number;
  readonly linkNames: LinkNames;
  /** What the document calls a heading that nobody has given a name. */
  readonly unnamed: string;
}
