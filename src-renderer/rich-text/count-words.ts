import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Words as Word counts them: what stands between spaces and has a letter or a digit in it. */
export const countWords = (markdown: string): number =>
  textOf(fromMarkdown(markdown))
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const joinsItsParts = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'link']);

function textOf(node: Nodes): string {
  if (node.type === 'html' || node.type === 'definition') return ' ';
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if (!('children' in node)) return ' ';
  return node.children.map(textOf).join(joinsItsParts.has(node.type) ? '' : ' ');
}
