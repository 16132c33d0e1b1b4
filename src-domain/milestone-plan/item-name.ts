import type { Row } from '../entities/registry.ts';
import { letteredName } from '../lettered-name.ts';

/** What a milestone or a measure is called, as it is written; empty where it has no name yet. */
export const itemName = (row: Row<'milestone'> | Row<'measure'>): string =>
  'text' in row ? row.text : letteredName(row.letter, row.title);
