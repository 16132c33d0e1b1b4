import { cleanText, type RemovedCharacter } from '../../src-domain/clean-text.ts';
import type { Block, DocumentValue, Run } from '../../src-domain/document/blocks.ts';
import { excerptOf } from './excerpt.ts';

/** A text that held characters which don't belong in a document. */
export interface Cleaned {
  /** The heading that the text stands under, or the document's title before the first one. */
  readonly where: string;
  /** The beginning of the text, as it stands in the document. */
  readonly excerpt: string;
  readonly removed: readonly RemovedCharacter[];
}

/** Cleans every text of a document, leaves out what then says nothing, and tells what was taken out. */
export function cleanDocument(document: DocumentValue): {
  readonly document: DocumentValue;
  readonly cleaned: readonly Cleaned[];
} {
  const cleaned: Cleaned[] = [];
  let where = cleanText(document.title).text;
  const cleanPart = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const { text, removed } = cleanText(part);
      if (removed.length > 0) cleaned.push({ where, excerpt: excerptOf(text), removed });
      return text;
    }
    if (Array.isArray(part)) return part.map(cleanPart);
    if (typeof part !== 'object' || part === null) return part;
    if (isHeading(part)) where = part.runs.map(({ text = '' }) => cleanText(text).text).join('');
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, cleanPart(each)]));
  };
  const { sections, ...rest } = cleanPart(document) as DocumentValue;
  const tidied = sections.map(({ orientation, blocks }) => ({
    orientation,
    blocks: blocks.flatMap(withoutEmpty),
  }));
  return { document: { ...rest, sections: tidied }, cleaned };
}

function isHeading(part: object): part is { readonly runs: readonly { readonly text?: string }[] } {
  return 'kind' in part && part.kind === 'heading';
}

/** An empty paragraph or list item is read out as one; in a table an empty cell is an answer not given. */
function withoutEmpty<Part extends Block>(block: Part): readonly Part[] {
  switch (block.kind) {
    case 'title':
    case 'subtitle':
    case 'paragraph':
      return block.runs.some(isVisible) ? [block] : [];
    case 'list': {
      const items = block.items
        .map((item) => item.flatMap((part) => withoutEmpty(part)))
        .filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    default:
      return [block];
  }
}

const isVisible = (run: Run): boolean =>
  run.kind === 'check-box' || (run.kind === 'text' && run.text.trim() !== '');
