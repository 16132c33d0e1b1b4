import type { List as MarkdownList, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { saysSomething } from '../../src-domain/clean-text.ts';
import type {
  Block,
  HeadingLevel,
  List,
  Paragraph,
  Run,
  TextRun,
} from '../../src-domain/document/blocks.ts';
import type { Language } from '../../src-domain/fields.ts';
import { inLanguage, paragraph, textRuns } from './runs.ts';

interface MarkdownPlace {
  /** The document's language and the text's own. */
  readonly document: Language;
  readonly written: Language;
  /** The level of the heading that the text stands under: its own headings go below that. */
  readonly under: HeadingLevel | 0;
}

type Look = Omit<TextRun, 'kind' | 'text'>;
type Definitions = ReadonlyMap<string, string>;

/**
 * CommonMark as blocks. Headings are shifted below the place that the text stands in and never skip a
 * level. What Word has no part for keeps its text: HTML as it was typed, a picture as its alternative text.
 */
export function markdownBlocks(
  markdown: string,
  { document, written, under }: MarkdownPlace,
): readonly Block[] {
  if (markdown.trim() === '') return [];
  const root = fromMarkdown(markdown);
  const definitions = new Map(
    root.children.flatMap((node) =>
      node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
    ),
  );
  const writer = new MarkdownWriter(inLanguage(written, document), definitions);
  const isEmpty = (node: RootContent) =>
    node.type === 'heading' && !saysSomething(toText(writer.runs(node.children)));
  const nodes = root.children.filter((node) => !isEmpty(node));
  const levelOf = headingLevels(nodes, under);
  return nodes.flatMap((node): readonly Block[] =>
    node.type === 'heading'
      ? [{ kind: 'heading', level: levelOf(node), runs: writer.runs(node.children) }]
      : writer.blocks(node),
  );
}

const toText = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');

/** The level of each heading: as deep as typed, but starting below `under` and never skipping. */
function headingLevels(
  nodes: readonly RootContent[],
  under: number,
): (node: RootContent) => HeadingLevel {
  const levels = new Map<RootContent, HeadingLevel>();
  const open: number[] = [];
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    while (open.length > 0 && (open.at(-1) ?? 0) >= node.depth) open.pop();
    open.push(node.depth);
    levels.set(node, Math.min(under + open.length, 6) as HeadingLevel);
  }
  return (node) => levels.get(node) ?? 6;
}

class MarkdownWriter {
  readonly #language: Look;
  readonly #definitions: Definitions;

  constructor(language: Look, definitions: Definitions) {
    this.#language = language;
    this.#definitions = definitions;
  }

  blocks(node: Nodes, role: Paragraph['role'] = 'text'): readonly (Paragraph | List)[] {
    switch (node.type) {
      case 'paragraph':
        return [paragraph(this.runs(node.children), role)];
      case 'heading':
        return [paragraph(this.runs(node.children, { bold: true }), role)];
      case 'blockquote':
        return node.children.flatMap((child) => this.blocks(child, 'quote'));
      case 'list':
        return [this.#list(node)];
      case 'code':
        return [paragraph(this.#text(node.value, { code: true }), 'preformatted')];
      case 'html':
        return [paragraph(this.#text(node.value), role)];
      default:
        return [];
    }
  }

  #list({ ordered, start, children }: MarkdownList): List {
    return {
      kind: 'list',
      ordered: ordered ?? false,
      start: start ?? 1,
      items: children.map((item) => item.children.flatMap((child) => this.blocks(child))),
    };
  }

  runs(nodes: readonly PhrasingContent[], look: Look = {}): readonly Run[] {
    return nodes.flatMap((node): readonly Run[] => {
      switch (node.type) {
        case 'text':
        case 'html':
          // A line end within a paragraph is a space in Markdown.
          return this.#text(node.value.replace(/\s*\n\s*/g, ' '), look);
        case 'emphasis':
          return this.runs(node.children, { ...look, italic: true });
        case 'strong':
          return this.runs(node.children, { ...look, bold: true });
        case 'inlineCode':
          return this.#text(node.value, { ...look, code: true });
        case 'link':
          return this.runs(node.children, { ...look, ...linkTo(node.url) });
        case 'linkReference':
          return this.runs(node.children, {
            ...look,
            ...linkTo(this.#definitions.get(node.identifier) ?? ''),
          });
        case 'image':
        case 'imageReference':
          return this.#text(node.alt ?? '', look);
        case 'break':
          return [{ kind: 'line-break' }];
        default:
          return [];
      }
    });
  }

  #text(text: string, look: Look = {}): readonly Run[] {
    return textRuns(text, { ...look, ...this.#language });
  }
}

/** Only addresses that can be opened without running anything become links; the text stands either way. */
function linkTo(address: string): Look {
  if (!/^(https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return {};
  return { link: new URL(address).href };
}
