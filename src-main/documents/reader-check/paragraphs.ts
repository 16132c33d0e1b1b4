import type { Block } from '../../../src-domain/document/blocks.ts';
import { plainText } from '../../../src-domain/document/headings.ts';
import type { Found } from './found.ts';
import { linesOf, paragraphGroupsOf, textsOf } from './texts.ts';

/** Words in capitals that are as short as this are more likely abbreviations. */
const longestAbbreviation = 4;
const fewestLetters = 10;

export const paragraphFindings = (block: Block): readonly Found[] => [
  ...textsOf(block).flatMap((runs) => {
    const text = capitalsIn(plainText(runs));
    return text === undefined ? [] : [{ rule: 'words-in-capitals', text } as const];
  }),
  ...paragraphGroupsOf(block)
    .flat()
    .filter(({ role, runs }) => role !== 'preformatted' && hasEmptyLine(linesOf(runs)))
    .map(({ runs }): Found => ({ rule: 'lines-empty', text: plainText(runs) })),
];

const hasEmptyLine = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.some((line) => line.trim() === '');

/** The first words in capitals beside each other that aren't just abbreviations. */
function capitalsIn(text: string): string | undefined {
  let words: string[] = [];
  for (const word of [...text.split(/\s+/), '']) {
    if (isInCapitals(word)) {
      words.push(word);
      continue;
    }
    if (words.length > 1 && isShouted(words)) return words.join(' ');
    words = [];
  }
  return undefined;
}

const lettersOf = (word: string): string => word.replace(/\P{L}/gu, '');

function isShouted(words: readonly string[]): boolean {
  const lengths = words.map((word) => lettersOf(word).length);
  return (
    Math.max(...lengths) > longestAbbreviation && lettersOf(words.join('')).length >= fewestLetters
  );
}

const isInCapitals = (word: string): boolean => /^\p{Lu}+$/u.test(lettersOf(word));
