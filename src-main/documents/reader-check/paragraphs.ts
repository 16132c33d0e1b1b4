import type { Block } from '../../../src-domain/document/blocks.ts';
import { plainText } from '../../../src-domain/document/headings.ts';
import type { Found } from '../reader-check.ts';
import { linesOf, paragraphGroupsOf, textsOf } from './texts.ts';

/** A word in capitals as short as this is more likely an abbreviation. */
const longestAbbreviation = 3;

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

/** The first words that stand beside each other in capitals, two of them longer than an abbreviation. */
function capitalsIn(text: string): string | undefined {
  let words: string[] = [];
  for (const word of [...text.split(/\s+/), '']) {
    if (isInCapitals(word)) {
      words.push(word);
      continue;
    }
    if (words.filter(isLong).length > 1) return words.join(' ');
    words = [];
  }
  return undefined;
}

const lettersOf = (word: string): string => word.replace(/\P{L}/gu, '');

const isLong = (word: string): boolean => lettersOf(word).length > longestAbbreviation;

const isInCapitals = (word: string): boolean => /^\p{Lu}+$/u.test(lettersOf(word));
