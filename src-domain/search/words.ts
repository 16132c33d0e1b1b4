/** A word of a text, and where in it the word stands. */
export interface Word {
  /** In lower case, as written otherwise. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text: letters and digits that stand together. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map((match) => ({
    text: lowered(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text as they are written, without their places: much faster. */
export const writtenWords = (text: string): readonly string[] => text.match(word) ?? [];

/** A word in lower case, with an accented letter as one. */
export function lowered(written: string): string {
  const lower = written.toLowerCase();
  return /[\u0100-\uFFFF]/.test(lower) ? lower.normalize('NFC') : lower;
}

const sameAs: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'o', ö: 'o', å: 'aa' };

/** A word in lower case as it is compared: 'å' as 'aa', 'ø' as 'o', 'æ' as 'ae', no other accents. */
export const folded = (word: string): string =>
  /^[a-z0-9]*$/.test(word) ? word : [...word].map(foldedLetter).join('');

const foldedLetter = (letter: string): string =>
  sameAs[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** How much of a written word the beginning of its folded form takes up, letters with their accents. */
export function writtenLength(written: string, foldedLength: number): number {
  for (const { 0: letter, index } of written.matchAll(/\P{M}?\p{M}*/gu)) {
    const end = index + letter.length;
    if (folded(lowered(written.slice(0, end))).length >= foldedLength) return end;
  }
  return written.length;
}
