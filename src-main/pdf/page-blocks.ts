import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type {
  Block,
  Contents,
  DocumentValue,
  List,
  Paragraph,
  Run,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from '../../src-domain/document/blocks.ts';
import {
  type BlockPlace,
  headingsOf,
  isInContents,
  plainText,
} from '../../src-domain/document/headings.ts';
import { svgText } from '../../src-domain/drawing/svg-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';

/** What a document's blocks are shown with. */
export interface PageWriting {
  readonly document: DocumentValue;
  readonly label: Translate;
  /** The address of a diagram's picture, and its description. */
  readonly diagramPicture: (block: Block & { readonly kind: 'diagram' }) => {
    readonly address: string;
    readonly description: string;
  };
}

/** One block as what a browser shows. Headings have ids, so that the table of contents leads to them. */
export function blockNode(block: Block, place: BlockPlace, writing: PageWriting): Element {
  switch (block.kind) {
    case 'title':
      return h('h1.title', runNodes(block.runs, writing));
    case 'subtitle':
      return h('p.subtitle', runNodes(block.runs, writing));
    case 'heading': {
      // The title is the page's first heading.
      const tag = `h${Math.min(block.level + 1, 6)}`;
      const looks = [`level-${block.level}`, ...(block.startsPage ? ['starts-page'] : [])];
      return h(tag, { id: idOf(place), className: looks }, runNodes(block.runs, writing));
    }
    case 'paragraph':
      return paragraphNode(block, writing);
    case 'list':
      return listNode(block, writing);
    case 'table':
      return tableNode(block, writing);
    case 'picture': {
      const { name, description, drawing, scale } = block;
      const svg = Buffer.from(svgText(drawing, { name, description })).toString('base64');
      return h('img', {
        src: `data:image/svg+xml;base64,${svg}`,
        alt: `${name}. ${description}`,
        width: drawing.width * scale,
      });
    }
    case 'diagram': {
      const { address, description } = writing.diagramPicture(block);
      return h('img', {
        className: 'diagram',
        src: address,
        alt: `${block.diagram.title}. ${description}`,
      });
    }
    case 'contents':
      return contentsNode(block, writing);
  }
}

const idOf = ({ section, block }: BlockPlace): string => `s${section}b${block}`;

function contentsNode(contents: Contents, { document }: PageWriting): Element {
  const entries = headingsOf(document).filter((placed) => isInContents(placed, contents));
  const lines = entries.map(({ heading, text, place }) =>
    h('li', { className: `level-${heading.level}` }, h('a', { href: `#${idOf(place)}` }, text)),
  );
  return h(
    'nav',
    { className: 'contents' },
    h('h2.contents-heading', contents.heading),
    h('ol', lines),
  );
}

function paragraphNode({ role, runs }: Paragraph, writing: PageWriting): Element {
  const text = runNodes(runs, writing);
  switch (role) {
    case 'quote':
      return h('blockquote', h('p', text));
    case 'preformatted':
      return h('pre', text);
    case 'text':
      return h('p', text);
    default:
      return h('p', { className: role }, text);
  }
}

function listNode({ ordered, start, items }: List, writing: PageWriting): Element {
  const lines = items.map((item) =>
    h(
      'li',
      item.map((part) => contentNode(part, writing)),
    ),
  );
  return ordered ? h('ol', start === 1 ? {} : { start }, lines) : h('ul', lines);
}

const contentNode = (part: Paragraph | List, writing: PageWriting): Element =>
  part.kind === 'list' ? listNode(part, writing) : paragraphNode(part, writing);

function tableNode(
  { name, description, columns, headerRows, rows }: Table,
  writing: PageWriting,
): Element {
  const total = columns.reduce((sum, width) => sum + width, 0);
  return h(
    'table',
    h('caption', `${name}. ${description}`),
    h(
      'colgroup',
      ...columns.map((width) => h('col', { width: `${((100 * width) / total).toFixed(2)}%` })),
    ),
    h('thead', ...headerRows.map((row) => rowNode(row, writing))),
    ...rowGroups(rows).map((group) => h('tbody', ...group.map((row) => rowNode(row, writing)))),
  );
}

/** A row that stands over others begins a group: the reach of its heading. */
function rowGroups(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const open = groups.at(-1);
    if (!open || row.role === 'heading') groups.push([row]);
    else open.push(row);
  }
  return groups;
}

const rowNode = ({ role, cells }: TableRow, writing: PageWriting): Element =>
  h(
    'tr',
    role === 'heading' ? { className: 'heading-row' } : {},
    ...cells.map((cell) => cellNode(cell, role, writing)),
  );

function cellNode(cell: TableCell, role: TableRow['role'], writing: PageWriting): Element {
  const { content, columnSpan, rowSpan, align } = cell;
  const shape = {
    ...(columnSpan > 1 && { colSpan: columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(align === 'right' && { className: 'right' }),
  };
  const shown = content.map((part) => contentNode(part, writing));
  // A header that says nothing names nothing.
  if ((role === 'body' && cell.role === 'text') || isEmpty(cell)) return h('td', shape, ...shown);
  return h('th', { ...shape, scope: scopeOf(role, cell) }, ...shown);
}

function scopeOf(role: TableRow['role'], { columnSpan }: TableCell): string {
  if (role === 'body') return 'row';
  if (role === 'heading') return 'rowgroup';
  return columnSpan > 1 ? 'colgroup' : 'col';
}

const isEmpty = ({ content }: TableCell): boolean =>
  content.every((part) => part.kind === 'paragraph' && plainText(part.runs).trim() === '');

const runNodes = (runs: readonly Run[], writing: PageWriting): ElementContent[] =>
  runs.map((run) => runNode(run, writing));

function runNode(run: Run, { label }: PageWriting): ElementContent {
  switch (run.kind) {
    case 'line-break':
      return h('br');
    case 'check-box': {
      const said = label(`documentsPage:box-${run.checked ? 'ticked' : 'open'}`);
      return h('span', { role: 'img', ariaLabel: said }, run.checked ? '☒' : '☐');
    }
    case 'text':
      return textNode(run);
  }
}

function textNode({ text, language, bold, italic, code, link }: TextRun): ElementContent {
  let shown: ElementContent = language
    ? h('span', { lang: language }, text)
    : { type: 'text', value: text };
  // In a list: alone, a text is taken for the element's attributes.
  if (code) shown = h('code', [shown]);
  if (italic) shown = h('em', [shown]);
  if (bold) shown = h('strong', [shown]);
  return link ? h('a', { href: link }, [shown]) : shown;
}
