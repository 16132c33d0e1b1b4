import { Extension } from '@tiptap/core';
import { DOMParser, type ParseOptions, type Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { makeTableRows } from './pasted-tables.ts';
import { makeWordLists } from './pasted-word-lists.ts';

type HeadingLevels = readonly [number, ...number[]];

/**
 * What is pasted or dropped keeps what a text may hold. ProseMirror has put the HTML into a document that
 * runs and loads nothing; it is mended there, and then read by the rules of the text's own parts.
 */
export const pastedContent = (levels: HeadingLevels, onTable: () => void) =>
  Extension.create({
    name: 'pastedContent',
    addProseMirrorPlugins() {
      const { rules } = DOMParser.fromSchema(this.editor.schema);
      const clipboardParser = new MendingParser(this.editor.schema, rules);
      clipboardParser.levels = levels;
      clipboardParser.onTable = onTable;
      return [
        new Plugin({ props: { clipboardParser, transformPastedHTML: withoutWhatIsForbidden } }),
      ];
    },
  });

/**
 * The security policy stops the styles and scripts of what is pasted, and complains of each. So styles are
 * taken in under another name, from which they are read, and the rest not at all.
 */
const withoutWhatIsForbidden = (html: string): string =>
  html
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replaceAll(/<[a-z][^>]*>/gi, (tag) =>
      tag
        .replaceAll(/\sstyle\s*=/gi, ' data-style=')
        .replaceAll(/\son[a-z]+\s*=/gi, ' data-event='),
    );

class MendingParser extends DOMParser {
  levels: HeadingLevels = [1];
  onTable: () => void = () => undefined;

  override parseSlice(dom: Node, options?: ParseOptions): Slice {
    // What was copied from an editor like this one is as it should be.
    if (dom instanceof HTMLElement && !dom.querySelector('[data-pm-slice]')) {
      if (mendPasted(dom, this.levels).hadTable) this.onTable();
    }
    return super.parseSlice(dom, options);
  }
}

const dropped =
  'head, style, script, noscript, template, title, meta, link, xml, iframe, object, svg, img, video, audio, canvas, button, input, select, textarea, [hidden], a[href^="#_ftn"], a[href^="#_edn"], a[href^="#_msocom"]';
const droppedStyle =
  /display:\s*none|mso-hide:\s*all|mso-element:\s*(footnote|endnote|comment)-list|mso-element:\s*(header|footer)/i;

/** Turns the HTML of Word and of web pages into plain headings, lists, quotations, links, bold and italic. */
function mendPasted(root: HTMLElement, levels: HeadingLevels): { readonly hadTable: boolean } {
  for (const element of all(root, dropped)) element.remove();
  for (const element of all(root, '[data-style]'))
    if (droppedStyle.test(styleOf(element))) element.remove();
  makeWordLists(root);
  const hadTable = makeTableRows(root);
  for (const element of all(root, '[data-style]')) makeMarks(element);
  for (const element of all(root, 'p.MsoTitle')) renamed(element, 'h1');
  for (const element of all(root, 'p.MsoQuote, p.MsoIntenseQuote')) quoted(element);
  makeHeadings(root, levels);
  // The cells of a layout each become a paragraph of their own, as do terms.
  for (const element of all(root, 'td, th, dt, caption')) renamed(element, 'div');
  for (const element of all(root, 'p, li, h1, h2, h3, h4, h5, h6'))
    if (isEmpty(element)) element.remove();
  for (const element of all(root, '*')) stripAttributes(element);
  return { hadTable };
}

const all = (root: Element, selector: string): readonly Element[] =>
  Array.from(root.querySelectorAll(selector));

const styleOf = (element: Element): string => element.getAttribute('data-style') ?? '';

const isEmpty = (element: Element): boolean => /^[\s\u00a0]*$/.test(element.textContent ?? '');

/** Google Docs writes bold as a style, and puts a <b> that isn't bold around everything. */
function makeMarks(element: Element): void {
  const style = styleOf(element);
  if (/(?<![\w-])font-weight:\s*(normal|[1-4]00)/i.test(style) && element.matches('b, strong'))
    renamed(element, 'span');
  else if (/(?<![\w-])font-style:\s*normal/i.test(style) && element.matches('i, em'))
    renamed(element, 'span');
  else if (element.matches('span')) {
    if (/(?<![\w-])font-weight:\s*(bold|[6-9]00)/i.test(style)) wrapContent(element, 'strong');
    if (/(?<![\w-])font-style:\s*(italic|oblique)/i.test(style)) wrapContent(element, 'em');
  }
}

function wrapContent(element: Element, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function renamed(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Paragraphs of a quotation that follow each other are one quotation. */
function quoted(element: Element): void {
  const before = element.previousElementSibling;
  const quotation =
    before?.matches('blockquote') === true
      ? before
      : element.ownerDocument.createElement('blockquote');
  if (quotation !== before) element.before(quotation);
  quotation.append(element);
}

/** The outermost headings of what is pasted become the page's outermost, the rest go below. */
function makeHeadings(root: HTMLElement, levels: HeadingLevels): void {
  const headings = all(root, 'h1, h2, h3, h4, h5, h6');
  const outermost = Math.min(...headings.map(({ tagName }) => Number(tagName.slice(1))));
  for (const heading of headings) {
    const depth = Number(heading.tagName.slice(1)) - outermost;
    for (const bold of all(heading, 'b, strong')) bold.replaceWith(...bold.childNodes);
    if (heading.closest('li, blockquote, td, th')) wrapContent(renamed(heading, 'p'), 'strong');
    else renamed(heading, `h${levels[Math.min(depth, levels.length - 1)] ?? levels[0]}`);
  }
}

function stripAttributes(element: Element): void {
  const kept = element.matches('a') ? 'href' : element.matches('ol') ? 'start' : '';
  for (const name of element.getAttributeNames()) if (name !== kept) element.removeAttribute(name);
}
