import type { Element } from '@xmldom/xmldom';
import type { FrameLine, FramePart, FramePlace } from '../../../src-domain/letterhead/page-look.ts';
import { type Frame, pictureTypes } from './word-template.ts';
import { attribute, child, isDecorative, r, w } from './xml.ts';

/**
 * What a header or footer says, line by line: its paragraphs, also those that stand in tables and text boxes.
 * Pictures of kinds that a browser doesn't show are left out. `unnamed` is what a picture is called that says nothing.
 */
export const frameLines = (frame: Frame, unnamed: string): readonly FrameLine[] => {
  const root = frame.document.documentElement;
  const paragraphs = root ? paragraphsIn(root) : [];
  return paragraphs
    .map((paragraph) => lineOf(paragraph, new PartReader(frame, unnamed).read(paragraph)))
    .filter(({ left, center, right }) => [left, center, right].some((parts) => parts.length > 0));
};

/** The same text stands once more for older programs, and what is deleted stands no more. */
const unread = new Set(['Fallback', 'del']);

const elementsIn = (element: Element): readonly Element[] =>
  Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && !unread.has(node.localName ?? ''),
  );

const isParagraph = (element: Element): boolean =>
  element.localName === 'p' && element.namespaceURI === w;

const paragraphsIn = (element: Element): readonly Element[] =>
  elementsIn(element).flatMap((each) =>
    isParagraph(each) ? [each, ...paragraphsIn(each)] : paragraphsIn(each),
  );

type Part = FramePart | 'tab';

/** What tabs part stands left and right, or left, in the middle and right. */
function lineOf(paragraph: Element, parts: readonly Part[]): FrameLine {
  const pieces: FramePart[][] = [[]];
  for (const part of parts) {
    if (part === 'tab') pieces.push([]);
    else pieces.at(-1)?.push(part);
  }
  const said = pieces.filter((piece) => piece.some(isSeen));
  const line: Record<FramePlace, readonly FramePart[]> = { left: [], center: [], right: [] };
  const [first = [], second = [], ...rest] = said;
  if (said.length <= 1) {
    line[pieces.length > 1 && !pieces[0]?.some(isSeen) ? 'right' : alignmentOf(paragraph)] = first;
  } else if (rest.length === 0) Object.assign(line, { left: first, right: second });
  else Object.assign(line, { left: first, center: second, right: rest.flat() });
  return line;
}

const isSeen = (part: FramePart): boolean => part.kind !== 'text' || part.text.trim() !== '';

function alignmentOf(paragraph: Element): FramePlace {
  const properties = child(paragraph, 'pPr');
  const written = attribute(properties && child(properties, 'jc'), 'val');
  if (written === 'center') return 'center';
  return written === 'right' || written === 'end' ? 'right' : 'left';
}

/** Reads the parts of one paragraph. A field's result is its text, but for the numbers of pages. */
class PartReader {
  readonly #frame: Frame;
  readonly #unnamed: string;
  readonly #parts: Part[] = [];
  #instruction: string | null = null;
  #isHidden = false;

  constructor(frame: Frame, unnamed: string) {
    this.#frame = frame;
    this.#unnamed = unnamed;
  }

  read(element: Element): readonly Part[] {
    for (const each of elementsIn(element)) if (!isParagraph(each)) this.#take(each);
    return this.#parts;
  }

  #take(element: Element): void {
    switch (element.localName) {
      case 'pPr':
      case 'rPr':
        return;
      case 't':
        this.#add({ kind: 'text', text: element.textContent ?? '' });
        return;
      case 'br':
        this.#add({ kind: 'text', text: ' ' });
        return;
      case 'tab':
      case 'ptab':
        this.#add('tab');
        return;
      case 'instrText':
        if (this.#instruction !== null) this.#instruction += element.textContent ?? '';
        return;
      case 'fldChar':
        this.#field(attribute(element, 'fldCharType'));
        return;
      case 'fldSimple':
        this.#field('begin');
        this.#instruction = attribute(element, 'instr') ?? '';
        this.#field('separate');
        this.read(element);
        this.#field('end');
        return;
      case 'drawing':
      case 'pict':
        this.#picture(element);
        return;
      default:
        this.read(element);
    }
  }

  #add(part: Part): void {
    if (!this.#isHidden) this.#parts.push(part);
  }

  #field(step: string | null): void {
    const number = numberOf(this.#instruction ?? '');
    if (step === 'begin') {
      this.#instruction = '';
      this.#isHidden = true;
    } else if (step === 'separate' && number === null) {
      this.#isHidden = false;
    } else if (step === 'end') {
      this.#isHidden = false;
      if (number !== null) this.#add({ kind: number });
      this.#instruction = null;
    }
  }

  #picture(element: Element): void {
    const named = (name: string) =>
      Array.from(element.getElementsByTagName('*')).find(({ localName }) => localName === name);
    const id =
      named('blip')?.getAttributeNS(r, 'embed') ?? named('imagedata')?.getAttributeNS(r, 'id');
    const picture = this.#frame.pictures.find((each) => each.id === id);
    if (!picture || !shownPictures.has(picture.extension)) return;
    const base64 = Buffer.from(picture.bytes).toString('base64');
    const extent = named('extent');
    this.#add({
      kind: 'picture',
      address: `data:${pictureTypes.get(picture.extension)};base64,${base64}`,
      description: this.#descriptionOf(named('docPr') ?? named('shape')),
      width: pixels(extent?.getAttribute('cx'), usualWidth),
      height: pixels(extent?.getAttribute('cy'), usualHeight),
    });
  }

  #descriptionOf(properties: Element | undefined): string {
    if (!properties) return this.#unnamed;
    if (isDecorative(properties)) return '';
    const said = ['descr', 'alt', 'title'].map((name) => properties.getAttribute(name)?.trim());
    return said.find(Boolean) ?? this.#unnamed;
  }
}

const shownPictures = new Set(['png', 'jpg', 'jpeg', 'gif', 'bmp', 'svg']);

function numberOf(instruction: string): 'page' | 'pages' | null {
  if (/\b(NUMPAGES|SECTIONPAGES)\b/.test(instruction)) return 'pages';
  return /\bPAGE\b/.test(instruction) ? 'page' : null;
}

/** Of a picture that doesn't say how large it is. */
const usualWidth = 150;
const usualHeight = 57;

/** Word's own measure: so many to a CSS pixel. */
const emusInPixel = 9525;

function pixels(written: string | null | undefined, usual: number): number {
  const value = Math.round(Number(written ?? Number.NaN) / emusInPixel);
  return value > 0 ? value : usual;
}
