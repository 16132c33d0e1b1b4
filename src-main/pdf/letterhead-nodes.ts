import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  type FramePart,
  framePlaces,
  headParts,
  type PageLook,
} from '../../src-domain/letterhead/page-look.ts';

/** What stands at the head of the first page; nothing where there is no letterhead. */
export function letterheadNodes(look: PageLook | null): readonly Element[] {
  if (look === null) return [];
  const lines = look.head.map((line) =>
    h(
      'div',
      framePlaces.map((place) => h('span', headParts(line[place]).map(partNode))),
    ),
  );
  return [h('header', { className: 'letterhead' }, lines)];
}

const partNode = (part: Exclude<FramePart, { kind: 'page' | 'pages' }>): ElementContent =>
  part.kind === 'text'
    ? { type: 'text', value: part.text }
    : h('img', {
        src: part.address,
        alt: part.description,
        width: part.width,
        height: part.height,
      });
