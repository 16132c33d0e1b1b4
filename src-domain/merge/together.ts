import { diff3Merge } from 'node-diff3';

/**
 * What somebody begins with who writes what two have written together: what only one has changed is as they
 * made it, and where both have changed the same paragraph, both stand, mine first.
 */
export function together(base: string, mine: string, theirs: string): string {
  if (mine === '' || theirs === '' || mine === theirs) return mine || theirs;
  const between = mine.includes('\n') || theirs.includes('\n') ? '\n\n' : ' ';
  const regions = diff3Merge<string>(paragraphs(mine), paragraphs(base), paragraphs(theirs), {
    excludeFalseConflicts: true,
  });
  return regions
    .flatMap(({ ok, conflict }) => ok ?? [...(conflict?.a ?? []), ...(conflict?.b ?? [])])
    .join(between);
}

const paragraphs = (text: string): string[] => text.split(/\n{2,}/).filter((each) => each !== '');
