import type { JSONContent } from '@tiptap/core';
import type { PhrasingContent } from 'mdast';
import { isOpenable } from './openable-address.ts';

interface Mark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** Running text as the editor's, or undefined where the editor has no part for what is in it. */
export function inlinesOf(
  nodes: readonly PhrasingContent[],
  source: string,
  marks: readonly Mark[] = [],
): JSONContent[] | undefined {
  const inlines: JSONContent[] = [];
  for (const node of nodes) {
    const content = inlineOf(node, source, marks);
    if (!content) return undefined;
    for (const inline of content) append(inlines, inline);
  }
  return inlines;
}

function inlineOf(
  node: PhrasingContent,
  source: string,
  marks: readonly Mark[],
): JSONContent[] | undefined {
  switch (node.type) {
    case 'text':
      if (footnoteMark.test(sourceOf(node, source))) return undefined;
      // A line end within a paragraph is a space in Markdown.
      return [marked({ type: 'text', text: node.value.replace(/[ \t]*\n[ \t]*/g, ' ') }, marks)];
    case 'break':
      return [marked({ type: 'hardBreak' }, marks)];
    case 'strong':
      return inlinesOf(node.children, source, withMark(marks, { type: 'bold' }));
    case 'emphasis':
      return inlinesOf(node.children, source, withMark(marks, { type: 'italic' }));
    case 'link': {
      if (node.title != null || node.children.length === 0 || !isOpenable(node.url))
        return undefined;
      return inlinesOf(
        node.children,
        source,
        withMark(marks, { type: 'link', attrs: { href: node.url } }),
      );
    }
    default:
      return undefined;
  }
}

/** Footnotes are no part of CommonMark, which takes them for text. The editor itself writes `\[^`. */
const footnoteMark = /(?<!\\)\[\^/;

const sourceOf = ({ position }: PhrasingContent, source: string): string =>
  source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** The marks from the outermost in, the same for the same text however it was nested. */
const markOrder = ['link', 'bold', 'italic'];

const withMark = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  markOrder.flatMap((type) =>
    mark.type === type ? [mark] : marks.filter((other) => other.type === type),
  );

const marked = (inline: JSONContent, marks: readonly Mark[]): JSONContent =>
  marks.length === 0 ? inline : { ...inline, marks: marks.map((mark) => ({ ...mark })) };

/** Text that looks the same is one piece. */
function append(inlines: JSONContent[], inline: JSONContent): void {
  const before = inlines.at(-1);
  if (before?.type === 'text' && inline.type === 'text' && looksOf(before) === looksOf(inline))
    inlines[inlines.length - 1] = { ...before, text: `${before.text}${inline.text}` };
  else inlines.push(inline);
}

const looksOf = ({ marks = [] }: JSONContent): string => JSON.stringify(marks);

/** A character, or a line break, and the marks that are on it. */
interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The editor's running text as Markdown. */
export const phrasingOf = (content: readonly JSONContent[]): PhrasingContent[] =>
  nested(withoutMarksOnSpace(withoutOuterSpace(piecesOf(content))));

const lineBreak = '\n';
const isSpace = ({ text }: Piece): boolean => /^[ \t\n]$/.test(text);

const piecesOf = (content: readonly JSONContent[]): readonly Piece[] =>
  content.flatMap(({ type, text = '', marks = [] }): readonly Piece[] => {
    const known = markOrder.flatMap((name) =>
      marks.filter((mark) => mark.type === name).map(plain),
    );
    if (type === 'hardBreak') return [{ text: lineBreak, marks: known }];
    const line = text.replace(/[\r\n]+/g, ' ');
    return Array.from(line, (character) => ({ text: character, marks: known }));
  });

/** Links have an address; the editor adds attributes that are no part of the text. */
const plain = ({ type, attrs }: Mark): Mark =>
  type === 'link' ? { type, attrs: { href: attrs?.['href'] } } : { type };

/** Spaces at the ends of a line aren't seen, and breaks at the ends of a text aren't either. */
function withoutOuterSpace(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces.findIndex((piece) => !isSpace(piece));
  if (first === -1) return [];
  const last = pieces.findLastIndex((piece) => !isSpace(piece));
  const isBesideBreak = (at: number, step: 1 | -1): boolean => {
    let next = at + step;
    while (pieces[next]?.text === ' ' || pieces[next]?.text === '\t') next += step;
    return pieces[next]?.text === lineBreak;
  };
  return pieces.filter(
    (piece, at) =>
      at >= first &&
      at <= last &&
      (piece.text === lineBreak ||
        !isSpace(piece) ||
        !(isBesideBreak(at, 1) || isBesideBreak(at, -1))),
  );
}

/** Markdown's signs stand beside a letter, so a space at the edge of bold text isn't bold. */
function withoutMarksOnSpace(pieces: readonly Piece[]): readonly Piece[] {
  const shorn = pieces.map(({ text, marks }) => ({ text, marks: [...marks] }));
  for (const direction of [shorn, shorn.toReversed()]) {
    let before: readonly Mark[] = [];
    for (const piece of direction) {
      if (isSpace(piece)) piece.marks = piece.marks.filter((mark) => has(before, mark));
      before = piece.marks;
    }
  }
  return shorn;
}

const has = (marks: readonly Mark[], mark: Mark): boolean =>
  marks.some((other) => same(other, mark));

const same = (one: Mark, other: Mark): boolean =>
  one.type === other.type && one.attrs?.['href'] === other.attrs?.['href'];

/** Marks lie beside each other in the editor and in one another in Markdown: the longest is outermost. */
function nested(pieces: readonly Piece[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  while (at < pieces.length) {
    const rest = pieces.slice(at);
    const outermost = longest(rest);
    const run = outermost ? rest.slice(0, outermost.length) : rest.slice(0, unmarkedLength(rest));
    if (outermost) nodes.push(wrapped(outermost.mark, nested(run.map(without(outermost.mark)))));
    else nodes.push(...unmarked(run));
    at += run.length;
  }
  return nodes;
}

function longest(pieces: readonly Piece[]): { mark: Mark; length: number } | undefined {
  const [first] = pieces;
  const runs = (first?.marks ?? []).map((mark) => {
    const end = pieces.findIndex((piece) => !has(piece.marks, mark));
    return { mark, length: end === -1 ? pieces.length : end };
  });
  return runs.toSorted((one, other) => other.length - one.length)[0];
}

function unmarkedLength(pieces: readonly Piece[]): number {
  const end = pieces.findIndex(({ marks }) => marks.length > 0);
  return end === -1 ? pieces.length : end;
}

const without =
  (mark: Mark) =>
  ({ text, marks }: Piece): Piece => ({ text, marks: marks.filter((other) => !same(other, mark)) });

function wrapped(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (mark.type) {
    case 'bold':
      return { type: 'strong', children };
    case 'italic':
      return { type: 'emphasis', children };
    default:
      return { type: 'link', url: String(mark.attrs?.['href'] ?? ''), children };
  }
}

const unmarked = (pieces: readonly Piece[]): PhrasingContent[] =>
  pieces
    .map(({ text }) => text)
    .join('')
    .split(/(\n)/)
    .filter((text) => text !== '')
    .map((text) => (text === lineBreak ? { type: 'break' } : { type: 'text', value: text }));
