import { diff3Merge } from 'node-diff3';

/** Texts of more pieces than this aren't merged: comparing them takes longer than anybody waits. */
const mostPieces = 4000;

/** Paragraphs, and what stands between them. */
const piecesOf = (text: string): string[] => text.split(/(\n{2,})/);

/** A text in which both have edited different paragraphs; null where they are the same or next to none. */
export function mergeText(base: string, mine: string, theirs: string): string | null {
  const merged = mergePieces(base, mine, theirs);
  // Where a paragraph stands several times, what was edited may be read in two ways.
  const isSettled =
    merged !== null &&
    mergePieces(base, theirs, mine) === merged &&
    mergePieces(base, merged, theirs) === merged &&
    mergePieces(base, mine, merged) === merged;
  return isSettled ? merged : null;
}

function mergePieces(base: string, mine: string, theirs: string): string | null {
  const [ours, old, other] = [mine, base, theirs].map(piecesOf);
  if (!ours || !old || !other) return null;
  if (ours.length + old.length + other.length > mostPieces) return null;
  const regions = diff3Merge<string>(ours, old, other, { excludeFalseConflicts: true });
  if (regions.some(({ ok }) => ok === undefined)) return null;
  return regions.flatMap(({ ok = [] }) => ok).join('');
}
