import type { FrameLine, FramePart, PageLook } from '../../../src-domain/letterhead/page-look.ts';
import type { PageSetup } from '../word/page-setup.ts';
import { frameLines } from './frame-lines.ts';
import type { Logo, Look } from './letterhead.ts';
import { typeLooks } from './type-looks.ts';
import type { Frame, WordTemplate } from './word-template.ts';

/** What a PDF and a preview take of a letterhead that has been read. `municipality` is whose it is, by name. */
export function pageLook({ template, logo }: Look, municipality: string): PageLook {
  const linesOf = (kind: Frame['kind'], pages: 'first' | 'others') =>
    template ? linesIn(template, kind, pages, municipality) : [];
  const first = linesOf('header', 'first');
  const hasFooter = template?.frames.some(({ kind }) => kind === 'footer') ?? false;
  return {
    head: logo
      ? [lineOf([pictureOf(logo), ...text(municipality)])]
      : saysName(first, municipality)
        ? first
        : [...first, lineOf(text(municipality))],
    header: linesOf('header', 'others'),
    footer: hasFooter
      ? { first: linesOf('footer', 'first'), others: linesOf('footer', 'others') }
      : null,
    types: template ? typeLooks(template) : {},
    page: template ? inMillimetres(template.page) : null,
  };
}

function linesIn(
  { frames, firstPageIsOther }: WordTemplate,
  kind: Frame['kind'],
  pages: 'first' | 'others',
  municipality: string,
): readonly FrameLine[] {
  const wanted = pages === 'first' && firstPageIsOther ? 'first' : 'default';
  const frame = frames.find((each) => each.kind === kind && each.pages === wanted);
  return frame ? frameLines(frame, municipality) : [];
}

const lineOf = (left: readonly FramePart[]): FrameLine => ({ left, center: [], right: [] });

const text = (said: string): readonly FramePart[] =>
  said.trim() === '' ? [] : [{ kind: 'text', text: said }];

const pictureOf = ({ type, bytes, description, width, height }: Logo): FramePart => ({
  kind: 'picture',
  address: `data:image/${type === 'jpg' ? 'jpeg' : type};base64,${Buffer.from(bytes).toString('base64')}`,
  description,
  width,
  height,
});

/** Whether a header has the municipality's name already, in its text or by what its pictures show. */
const saysName = (lines: readonly FrameLine[], name: string): boolean =>
  lines
    .flatMap(({ left, center, right }) => [...left, ...center, ...right])
    .map((part) =>
      part.kind === 'text' ? part.text : part.kind === 'picture' ? part.description : '',
    )
    .join('')
    .toLowerCase()
    .includes(name.trim().toLowerCase());

const twipsInMillimetre = 1440 / 25.4;

function inMillimetres(page: PageSetup): NonNullable<PageLook['page']> {
  const of = (twips: number) => Math.round((10 * twips) / twipsInMillimetre) / 10;
  const { width, height, top, right, bottom, left, header } = page;
  return {
    width: of(width),
    height: of(height),
    top: of(top),
    right: of(right),
    bottom: of(bottom),
    left: of(left),
    header: of(header),
  };
}
