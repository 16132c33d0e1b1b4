import type { Document, Element } from '@xmldom/xmldom';
import type { TemplateFinding } from '../../../src-domain/letterhead/template-finding.ts';
import { a4, type PageSetup } from '../word/page-setup.ts';
import { contrastOnWhite, leastContrast } from './contrast.ts';
import type { WordTemplate } from './word-template.ts';
import { attribute, child, elements, isDecorative } from './xml.ts';

/** The styles that every document uses and that a template usually has, as Word calls them in a file. */
const usedStyles = [
  'Normal',
  'Title',
  'Subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'List Bullet',
  'List Number',
  'Quote',
] as const;

/** 12 cm. */
const leastTextWidthInTwips = 6804;
/** 2 mm: what printers' own A4 differs by. */
const toleranceInTwips = 114;

/** What a template lacks, or has that doesn't come along. Nothing of it keeps a document from being made. */
export function checkTemplate(template: WordTemplate): readonly TemplateFinding[] {
  const { frames, framesNotTaken, page } = template;
  const of = (kind: 'header' | 'footer') => frames.filter((frame) => frame.kind === kind);
  const footers = of('footer');
  const found: readonly (readonly [boolean, TemplateFinding])[] = [
    [of('header').length === 0, { kind: 'no-header' }],
    [footers.length === 0, { kind: 'no-footer' }],
    [
      footers.some(({ pages, document }) => pages === 'default' && !hasPageNumber(document)),
      { kind: 'no-page-number' },
    ],
    [frames.some(({ document }) => hasSilentPicture(document)), { kind: 'picture-without-text' }],
    [template.hasEvenPages, { kind: 'even-pages' }],
    [template.textInBody, { kind: 'text-in-body' }],
    [template.hasMacros, { kind: 'macros' }],
    [!isA4(page), { kind: 'not-a4' }],
    [page.width - page.left - page.right < leastTextWidthInTwips, { kind: 'narrow-text' }],
  ];
  return [
    ...usedStyles.flatMap((name) => styleFindings(template.styles, name)),
    ...framesNotTaken.map((frame): TemplateFinding => ({ kind: 'frame-not-taken', frame })),
    ...found.flatMap(([isSo, finding]) => (isSo ? [finding] : [])),
  ];
}

function styleFindings(styles: Document, name: string): readonly TemplateFinding[] {
  const style = elements(styles, 'style').find(
    (each) => attribute(child(each, 'name'), 'val')?.toLowerCase() === name.toLowerCase(),
  );
  if (!style) return [{ kind: 'no-style', style: name }];
  const properties = child(style, 'pPr');
  const isHeading = name.startsWith('heading');
  const colour = attribute(child(style, 'rPr')?.getElementsByTagName('w:color')[0], 'val');
  return [
    ...(isHeading && !(properties && child(properties, 'outlineLvl'))
      ? [{ kind: 'style-without-level', style: name } as const]
      : []),
    ...(isHeading && properties && child(properties, 'numPr')
      ? [{ kind: 'style-numbers', style: name } as const]
      : []),
    ...(colour !== null && /^[0-9a-f]{6}$/i.test(colour) && contrastOnWhite(colour) < leastContrast
      ? [{ kind: 'faint-style', style: name } as const]
      : []),
  ];
}

const hasPageNumber = (frame: Document): boolean =>
  elements(frame, 'instrText').some(({ textContent }) => /\bPAGE\b/.test(textContent ?? '')) ||
  elements(frame, 'fldSimple').some((field) => /\bPAGE\b/.test(attribute(field, 'instr') ?? ''));

/** A drawing says what it shows in its properties; an older picture in its shape's. */
function hasSilentPicture(frame: Document): boolean {
  const named = Array.from(frame.getElementsByTagName('*'));
  const isSilent = (element: Element) =>
    !['descr', 'title', 'alt'].some((name) => (element.getAttribute(name) ?? '').trim() !== '');
  return named.some(
    (element) =>
      (element.localName === 'docPr' && !isDecorative(element) && isSilent(element)) ||
      (element.localName === 'shape' &&
        Array.from(element.childNodes).some((node) => node.nodeName.endsWith(':imagedata')) &&
        isSilent(element)),
  );
}

const isA4 = ({ width, height }: PageSetup): boolean =>
  Math.abs(width - a4.width) <= toleranceInTwips &&
  Math.abs(height - a4.height) <= toleranceInTwips;
