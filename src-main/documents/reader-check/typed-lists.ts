import type { Block } from '../../../src-domain/document/blocks.ts';
import type { Found, ReadingPlace } from './found.ts';
import { linesOf, type ParagraphGroup, paragraphGroupsOf } from './texts.ts';

/** A dash, a dot, or a number or letter with something after it, as lists are typed. */
const marker = /^\s*(?:[-–—•·▪*]|\d{1,2}[.)]|[a-zæøå][.)])\s+\S/i;
/** Dots that have ended up in one line, as they do when a list is pasted as plain text. */
const dotsInLine = /[•▪]\s.*\s[•▪]\s/;

/** Two lines with markers are a list; one may be a line of dialogue. */
export function typedListFindings(block: Block, { before }: ReadingPlace): readonly Found[] {
  const groups = paragraphGroupsOf(block);
  const [first = ''] = groups.flatMap(allLines);
  const lastBefore = lastLine(before.at(-1));
  if (block.kind === 'paragraph' && marker.test(first) && marker.test(lastBefore)) {
    // A list of several paragraphs is told of once, at its second.
    const isToldOf =
      marker.test(lastLine(before.at(-2))) || paragraphGroupsOf(before.at(-1)).some(hasList);
    return isToldOf ? [] : [found(lastBefore)];
  }
  return groups.filter(hasList).map((group) => found(listedLines(group)[0] ?? ''));
}

const lastLine = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? (allLines([block]).at(-1) ?? '') : '';

const found = (text: string): Found => ({ rule: 'list-typed-by-hand', text });

const allLines = (group: ParagraphGroup): readonly string[] =>
  group.filter(({ role }) => role !== 'preformatted').flatMap(({ runs }) => linesOf(runs));

const listedLines = (group: ParagraphGroup): readonly string[] =>
  allLines(group).filter((line) => marker.test(line) || dotsInLine.test(line));

const hasList = (group: ParagraphGroup): boolean =>
  listedLines(group).length > 1 || allLines(group).some((line) => dotsInLine.test(line));
