import type { Block } from '../../../src-domain/document/blocks.ts';
import type { Found, ReadingPlace } from '../reader-check.ts';
import { linesOf, type ParagraphGroup, paragraphGroupsOf } from './texts.ts';

/** A dash, a dot, or a number or letter with something after it, as lists are typed. */
const marker = /^\s*(?:[-–—•·▪*]|\d{1,2}[.)]|[a-zæøå][.)])\s+\S/i;
/** Dots that have ended up in one line, as they do when a list is pasted as plain text. */
const dotsInLine = /[•·▪]\s.*\s[•·▪]\s/;

/** Two lines with markers are a list; one may be a line of dialogue. */
export function typedListFindings(block: Block, { before }: ReadingPlace): readonly Found[] {
  // A paragraph that goes on with a list is told of with the one that began it.
  if (block.kind === 'paragraph' && block.role === 'text' && before?.kind === 'paragraph') {
    const [last = ''] = linesOf(before.runs).slice(-1);
    const [first = ''] = linesOf(block.runs);
    if (marker.test(first)) {
      return marker.test(last) && !hasList([before]) ? [found(last)] : [];
    }
  }
  return paragraphGroupsOf(block).flatMap((group) => {
    const line = hasList(group) ? listedLines(group)[0] : undefined;
    return line === undefined ? [] : [found(line)];
  });
}

const found = (text: string): Found => ({ rule: 'list-typed-by-hand', text });

const allLines = (group: ParagraphGroup): readonly string[] =>
  group.filter(({ role }) => role !== 'preformatted').flatMap(({ runs }) => linesOf(runs));

const listedLines = (group: ParagraphGroup): readonly string[] =>
  allLines(group).filter((line) => marker.test(line) || dotsInLine.test(line));

const hasList = (group: ParagraphGroup): boolean =>
  listedLines(group).length > 1 || allLines(group).some((line) => dotsInLine.test(line));
