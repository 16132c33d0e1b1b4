import { type DecimalMark, isReadTwoWays, possibleMarks } from '../clipboard/read-number.ts';

/** What begins the decimals of a table's figures. */
export interface Decimals {
  /** Null where nothing settles it. */
  readonly mark: DecimalMark | null;
  /** A figure that would be another with the other mark; null where there is none, and nothing to choose. */
  readonly example: string | null;
}

/**
 * Finds what begins the decimals of all of a table's figures: what a person has chosen, else the only mark
 * that some of them allow ('4.5' settles what '4.567' is). Where they allow none or both, a comma begins
 * decimals, as Norwegians write it; but three digits after a full stop may be either, and settle nothing.
 */
export function decimalsOf(texts: readonly string[], chosen: DecimalMark | null): Decimals {
  const open = texts.filter(isReadTwoWays);
  const withPoint = open.find((text) => text.includes('.'));
  const example = withPoint ?? open[0] ?? null;
  if (chosen !== null) return { mark: chosen, example };
  const settled = new Set(
    texts.map(possibleMarks).flatMap((marks) => (marks.length === 1 ? marks : [])),
  );
  const [only, other] = settled;
  if (only !== undefined && other === undefined) return { mark: only, example };
  const isOpen = withPoint !== undefined || (example !== null && other !== undefined);
  return { mark: isOpen ? null : 'comma', example };
}
