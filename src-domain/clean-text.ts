/** One kind of character that was taken out of a text, and how many there were. */
export interface RemovedCharacter {
  /** As Unicode writes it: 'U+202E'. */
  readonly codePoint: string;
  readonly count: number;
}

/**
 * What XML 1.0 forbids (C0 controls, surrogates without their other half, U+FFFE and U+FFFF), what it
 * advises against (C1 controls, noncharacters), and what turns the direction of the text around it.
 */
const unwanted =
  /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Controls that part words, and the separators that do: where a line ends is told by other means. */
const spacing = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/** One line of text as a Word file and a picture can hold it, and what had to go. */
export function cleanText(text: string): {
  readonly text: string;
  readonly removed: readonly RemovedCharacter[];
} {
  const counts = new Map<string, number>();
  const cleaned = text.replace(spacing, ' ').replace(unwanted, (character) => {
    const hexadecimal = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    const codePoint = `U+${hexadecimal.padStart(4, '0')}`;
    counts.set(codePoint, (counts.get(codePoint) ?? 0) + 1);
    return '';
  });
  const removed = [...counts].map(([codePoint, count]) => ({ codePoint, count }));
  return { text: cleaned, removed };
}

/** Whether anything is left to read once a text is cleaned. */
export const saysSomething = (text: string): boolean => cleanText(text).text.trim() !== '';
