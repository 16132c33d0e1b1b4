import type { JSONContent } from '@tiptap/core';
import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { blockOf, markdownBlockOf } from './markdown-nodes.ts';

/**
 * Markdown as the editor's document. What the editor has no part for (tables, code, pictures, HTML,
 * footnotes) becomes a block that keeps its Markdown as it was typed.
 */
export function documentOf(markdown: string): JSONContent {
  const blocks: (JSONContent | KeptPart)[] = [];
  for (const node of fromMarkdown(markdown).children) {
    const part = partOf(node, markdown);
    const block = blockOf(node, markdown);
    if (block && readsBackTheSame(block)) {
      blocks.push(block);
      continue;
    }
    const before = blocks.at(-1);
    if (isKeptPart(before)) blocks[blocks.length - 1] = joined(before, part, markdown);
    else blocks.push(part);
  }
  return documentWith(blocks.map((block) => (isKeptPart(block) ? keptBlock(block) : block)));
}

/** The editor's document as Markdown. Empty paragraphs, and spaces that nobody sees, aren't written. */
export function markdownOf(document: JSONContent): string {
  const children = (document.content ?? []).flatMap((block): readonly RootContent[] =>
    block.type === 'keptMarkdown'
      ? [{ type: 'html', value: String(block.attrs?.['markdown'] ?? '') }]
      : markdownBlockOf(block),
  );
  return written({ type: 'root', children });
}

/** A stretch of the Markdown, whole lines, from and up to these places. */
interface KeptPart {
  readonly kind: 'kept';
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

const isKeptPart = (block: JSONContent | KeptPart | undefined): block is KeptPart =>
  block !== undefined && 'kind' in block;

/** From the beginning of the line, since the spaces before indented code belong to it. */
function partOf(node: RootContent, markdown: string): KeptPart {
  const start = node.position?.start.offset ?? 0;
  const from = markdown.lastIndexOf('\n', start - 1) + 1;
  const to = node.position?.end.offset ?? markdown.length;
  return { kind: 'kept', from, to, source: markdown.slice(from, to) };
}

const joined = (before: KeptPart, { to }: KeptPart, markdown: string): KeptPart => ({
  ...before,
  to,
  source: markdown.slice(before.from, to),
});

const keptBlock = ({ source }: KeptPart): JSONContent => ({
  type: 'keptMarkdown',
  attrs: { markdown: source },
});

function readsBackTheSame(block: JSONContent): boolean {
  const markdown = markdownOf({ content: [block] });
  const [again, ...more] = fromMarkdown(markdown).children;
  return (
    again !== undefined &&
    more.length === 0 &&
    JSON.stringify(blockOf(again, markdown)) === JSON.stringify(block)
  );
}

const documentWith = (blocks: readonly JSONContent[]): JSONContent => ({
  type: 'doc',
  content: blocks.length === 0 ? [{ type: 'paragraph' }] : [...blocks],
});

const written = (root: Root): string =>
  toMarkdown(root, { bullet: '-', listItemIndent: 'one' }).replace(/\n$/, '');
