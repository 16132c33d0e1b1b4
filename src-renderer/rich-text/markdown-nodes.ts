import type { JSONContent } from '@tiptap/core';
import type { BlockContent, List, ListItem, Paragraph, RootContent } from 'mdast';
import { inlinesOf, phrasingOf } from './markdown-inlines.ts';

/** A block of this Markdown as the editor's, or undefined where the editor has no part for what is in it. */
export function blockOf(node: RootContent, source: string): JSONContent | undefined {
  if (node.type !== 'heading') return innerBlockOf(node, source);
  const content = inlinesOf(node.children, source);
  if (!content || content.some(({ type }) => type === 'hardBreak')) return undefined;
  return withContent({ type: 'heading', attrs: { level: node.depth } }, content);
}

/** What may stand in a list and a quotation as well: anything but headings. */
function innerBlockOf(node: RootContent, source: string): JSONContent | undefined {
  switch (node.type) {
    case 'paragraph': {
      const content = isTable(node) ? undefined : inlinesOf(node.children, source);
      return content && withContent({ type: 'paragraph' }, content);
    }
    case 'blockquote': {
      const content = all(node.children.map((child) => innerBlockOf(child, source)));
      return content && { type: 'blockquote', content: orEmptyParagraph(content) };
    }
    case 'list': {
      const content = all(node.children.map((item) => itemOf(item, source)));
      if (!content) return undefined;
      return node.ordered
        ? { type: 'orderedList', attrs: { start: node.start ?? 1 }, content }
        : { type: 'bulletList', content };
    }
    default:
      return undefined;
  }
}

/** Tables are no part of CommonMark, which takes them for lines of text. */
function isTable({ children }: Paragraph): boolean {
  const text = children.map((child) => ('value' in child ? child.value : '')).join('');
  return /^[^\n]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(\n|$)/.test(
    text,
  );
}

/** The editor's list items begin with a paragraph. */
function itemOf(item: ListItem, source: string): JSONContent | undefined {
  const content = all(item.children.map((child) => innerBlockOf(child, source)));
  if (!content) return undefined;
  const beginsWell = content[0]?.type === 'paragraph';
  return { type: 'listItem', content: beginsWell ? content : [{ type: 'paragraph' }, ...content] };
}

const withContent = (block: JSONContent, content: JSONContent[]): JSONContent =>
  content.length === 0 ? block : { ...block, content };

const orEmptyParagraph = (content: JSONContent[]): JSONContent[] =>
  content.length === 0 ? [{ type: 'paragraph' }] : content;

function all(blocks: readonly (JSONContent | undefined)[]): JSONContent[] | undefined {
  const present = blocks.filter((block) => block !== undefined);
  return present.length === blocks.length ? present : undefined;
}

/** A block of the editor as Markdown: none where nothing is in it. */
export function markdownBlockOf(block: JSONContent): readonly BlockContent[] {
  const content = block.content ?? [];
  switch (block.type) {
    case 'heading': {
      const children = phrasingOf(content);
      return children.length === 0
        ? []
        : [{ type: 'heading', depth: block.attrs?.['level'] ?? 1, children }];
    }
    case 'blockquote': {
      const children = content.flatMap(markdownBlockOf);
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'bulletList':
    case 'orderedList':
      return [markdownListOf(block)];
    default: {
      const children = phrasingOf(content);
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
  }
}

function markdownListOf({ type, attrs, content = [] }: JSONContent): List {
  const children = content.map(({ content: parts = [] }): ListItem => {
    const blocks = parts.flatMap(markdownBlockOf);
    return { type: 'listItem', spread: needsSpace(blocks), children: blocks };
  });
  const spread = children.some((item) => item.spread);
  return type === 'orderedList'
    ? { type: 'list', ordered: true, start: attrs?.['start'] ?? 1, spread, children }
    : { type: 'list', ordered: false, spread, children };
}

/** Without an empty line between, only a list that begins plainly is told from the text before it. */
const needsSpace = ([first, ...rest]: readonly BlockContent[]): boolean =>
  rest.length > 1 || (rest[0] !== undefined && !(first?.type === 'paragraph' && isPlain(rest[0])));

const isPlain = (block: BlockContent): boolean =>
  block.type === 'list' &&
  (block.start ?? 1) === 1 &&
  !block.spread &&
  block.children[0]?.children[0]?.type === 'paragraph';
