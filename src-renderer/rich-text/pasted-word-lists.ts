interface ListParagraph {
  readonly element: Element;
  /** Which of the document's lists, and how deep in it. */
  readonly list: string;
  readonly level: number;
  readonly marker: string;
}

interface OpenList {
  readonly list: string;
  readonly level: number;
  readonly element: Element;
}

/** Word writes its lists as paragraphs with a marker in the text; here they become lists. */
export function makeWordLists(root: Element): void {
  let open: readonly OpenList[] = [];
  let before: Element | undefined;
  for (const element of root.querySelectorAll('p')) {
    const paragraph = listParagraph(element);
    if (!paragraph) continue;
    if (before === undefined || nextElement(before) !== element) open = [];
    open = put(paragraph, open);
    before = open[0]?.element;
  }
  // Numbered headings have their number as a marker too.
  for (const marker of root.querySelectorAll('[data-style*="mso-list" i]'))
    if (isMarker(marker)) marker.remove();
}

/** The element after this one, unless text stands between. */
function nextElement(element: Element): Element | undefined {
  let next = element.nextSibling;
  while (next && !(next instanceof Element)) {
    if (next.nodeType === Node.TEXT_NODE && next.textContent?.trim()) return undefined;
    next = next.nextSibling;
  }
  return next ?? undefined;
}

const isMarker = (element: Element): boolean =>
  /mso-list:\s*ignore/i.test(element.getAttribute('data-style') ?? '');

const bulletSigns = '·•▪◦‣\uf0b7\uf0a7\uf0d8';
const plainBullet = new RegExp(`^[\\s\\u00a0]*([${bulletSigns}])[\\s\\u00a0]+`);
const wordMarker = new RegExp(
  `^[\\s\\u00a0]*([${bulletSigns}§o–-]|\\(?(?:\\d+|[a-z]{1,4})[.)])[\\s\\u00a0]+`,
  'i',
);

/** Takes the marker out of the paragraph's text. */
function listParagraph(element: Element): ListParagraph | undefined {
  const style = element.getAttribute('data-style') ?? '';
  const [, list, level] = /mso-list:\s*(l\d+)\s+level(\d+)/i.exec(style) ?? [];
  const place = { element, list: list ?? '', level: Number(level ?? 1) };
  const ignored = Array.from(element.querySelectorAll('[data-style]')).find(isMarker);
  if (list !== undefined && ignored) {
    const marker = ignored.textContent?.replaceAll(/[\s\u00a0]/g, '') ?? '';
    ignored.remove();
    return { ...place, marker };
  }
  const isWords = list !== undefined || element.className.startsWith('MsoListParagraph');
  const found = (isWords ? wordMarker : plainBullet).exec(element.textContent ?? '');
  if (!found) return list === undefined ? undefined : { ...place, marker: '' };
  removeFromStart(element, found[0].length);
  return { ...place, marker: found[1] ?? '' };
}

function removeFromStart(element: Element, length: number): void {
  let left = length;
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text && left > 0; text = texts.nextNode()) {
    const all = text.textContent ?? '';
    text.textContent = all.slice(left);
    left -= Math.min(left, all.length);
  }
}

const tagOf = (marker: string): 'ol' | 'ul' =>
  /^\(?(\d+(\.\d+)*|[a-zæøå]|[ivxlc]+)[.)]$/i.test(marker) ? 'ol' : 'ul';

/** Puts the paragraph as an item in the list that it belongs to; gives the lists that are open then. */
function put(
  { element, list, level, marker }: ListParagraph,
  open: readonly OpenList[],
): readonly OpenList[] {
  const tag = tagOf(marker);
  const around = open.filter((outer) => outer.level <= level);
  const same = around.at(-1);
  const isSame = same?.level === level && same.list === list && same.element.matches(tag);
  const outer = same?.level === level && !isSame ? around.slice(0, -1) : around;
  const document = element.ownerDocument;
  const holder = isSame ? same.element : document.createElement(tag);
  if (!isSame) {
    const start = Number.parseInt(marker.replace('(', ''), 10);
    if (tag === 'ol' && start > 1) holder.setAttribute('start', String(start));
    const parent = outer.at(-1)?.element.lastElementChild;
    if (parent) parent.append(holder);
    else if (open[0]) open[0].element.after(holder);
    else element.before(holder);
  }
  const item = document.createElement('li');
  holder.append(item);
  item.append(element);
  return isSame ? around : [...outer, { list, level, element: holder }];
}
