/** Whether Excel or Word hid the element. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all/i.test(
      styleOf(element),
    )
  );
}

/** The text as it was written, space for space; only a `<br>` is a line break. */
export function exactText(cell: Element): string {
  return [...cell.childNodes].map((node) => (isBreak(node) ? '\n' : node.textContent)).join('');
}

/**
 * The text as a person sees it: a line for each paragraph and line break, single spaces between the words
 * (also where a space was kept from breaking), nothing that is hidden.
 */
export function shownText(cell: Element): string {
  return textOf(cell)
    .replace(/[^\S\n\u2029]+/g, ' ')
    .replace(/ ?(?:[\n ]*\u2029[\u2029 ]*) ?/g, '\n')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

const paragraphs = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'TABLE', 'TR', 'H1', 'H2', 'H3', 'H4']);

// U+2029 stands where a paragraph begins or ends.
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (isBreak(node)) return '\n';
  if (!(node instanceof Element) || isUnseen(node)) return '';
  const inside = [...node.childNodes].map(textOf).join('');
  if (isListMark(node)) return /[\p{L}\p{N}][.)]/u.test(inside) ? `${inside} ` : '';
  return paragraphs.has(node.tagName) ? `\u2029${inside}\u2029` : inside;
}

const isBreak = (node: Node): boolean => node.nodeName === 'BR';

/** Hidden text, text that was deleted with changes tracked, and Word's marks for comments. */
const isUnseen = (element: Element): boolean =>
  isHidden(element) || element.tagName === 'DEL' || element.classList.contains('msocomanchor');

/** Word writes a list's numbers and bullets as text. */
const isListMark = (element: Element): boolean => /mso-list\s*:\s*ignore/i.test(styleOf(element));

const styleOf = (element: Element): string => element.getAttribute('data-style') ?? '';
