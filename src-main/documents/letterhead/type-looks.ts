import type { Document, Element } from '@xmldom/xmldom';
import type { PageLook, TypeLook, TypeName } from '../../../src-domain/letterhead/page-look.ts';
import { contrastOnWhite, leastContrast } from './contrast.ts';
import type { WordTemplate } from './word-template.ts';
import { attribute, child, children, elements, parsedXml } from './xml.ts';

/** What Word calls the styles in a file. */
const styleNames: Readonly<Record<TypeName, string>> = {
  text: 'normal',
  title: 'title',
  subtitle: 'subtitle',
  'heading-1': 'heading 1',
  'heading-2': 'heading 2',
  'heading-3': 'heading 3',
};

/** Fonts and colours of a template's styles, of those that it has. A colour too faint to be read isn't taken. */
export function typeLooks({ styles, theme }: WordTemplate): PageLook['types'] {
  const all = elements(styles, 'style').filter((style) => attribute(style, 'type') === 'paragraph');
  const fonts = theme === null ? null : themeFonts(parsedXml(theme));
  const found = Object.entries(styleNames).flatMap(([type, name]) => {
    const style = all.find((each) => attribute(child(each, 'name'), 'val')?.toLowerCase() === name);
    if (!style) return [];
    const properties = [...runProperties(style, all), ...defaultsOf(styles)];
    return [[type, { font: fontOf(properties, fonts), colour: colourOf(properties) }] as const];
  });
  return Object.fromEntries(found) as Partial<Record<TypeName, TypeLook>>;
}

/** Those of a style and of what it is based on, the nearest first. */
function runProperties(style: Element, all: readonly Element[]): readonly Element[] {
  const found: Element[] = [];
  const seen = new Set<Element>();
  let at: Element | undefined = style;
  while (at && !seen.has(at)) {
    seen.add(at);
    found.push(...children(at, 'rPr'));
    const base = attribute(child(at, 'basedOn'), 'val');
    at = base === null ? undefined : all.find((each) => attribute(each, 'styleId') === base);
  }
  return found;
}

function defaultsOf(styles: Document): readonly Element[] {
  const [defaults] = elements(styles, 'rPrDefault');
  return defaults ? children(defaults, 'rPr') : [];
}

type ThemeFonts = Readonly<Record<'major' | 'minor', string | null>>;

function themeFonts(theme: Document): ThemeFonts {
  const named = (kind: string) => {
    const font = Array.from(theme.getElementsByTagName('*')).find(
      ({ localName }) => localName === `${kind}Font`,
    );
    const latin = Array.from(font?.getElementsByTagName('*') ?? []).find(
      ({ localName }) => localName === 'latin',
    );
    return latin?.getAttribute('typeface') ?? null;
  };
  return { major: named('major'), minor: named('minor') };
}

function fontOf(properties: readonly Element[], fonts: ThemeFonts | null): string | null {
  for (const each of properties) {
    const written = child(each, 'rFonts');
    const theme = attribute(written, 'asciiTheme');
    const name =
      theme === null
        ? attribute(written, 'ascii')
        : (fonts?.[theme.startsWith('major') ? 'major' : 'minor'] ?? null);
    if (name) return isFontName(name) ? name : null;
  }
  return null;
}

/** A name that means nothing else in a style sheet. */
const isFontName = (name: string): boolean => /^[\p{L}\p{N} ._-]{1,64}$/u.test(name);

/** A style that has no colour is black. */
function colourOf(properties: readonly Element[]): string | null {
  const written = properties
    .map((each) => attribute(child(each, 'color'), 'val'))
    .find((colour) => colour !== null);
  if (written === undefined || written === 'auto') return '000000';
  const isRead = /^[0-9a-f]{6}$/i.test(written) && contrastOnWhite(written) >= leastContrast;
  return isRead ? written.toUpperCase() : null;
}
