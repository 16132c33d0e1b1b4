import {
  type FrameLine,
  type FramePart,
  framePlaces,
  type PageLook,
  type TypeName,
} from '../../src-domain/letterhead/page-look.ts';
import { colours } from '../documents/word/styles.ts';
import { quoted } from './quoted.ts';

const selectors: Readonly<Record<TypeName, string>> = {
  text: 'body',
  title: 'h1.title',
  subtitle: '.subtitle',
  'heading-1': 'h2.level-1',
  'heading-2': 'h3.level-2',
  'heading-3': 'h4.level-3',
};

/** What a page takes of a municipality's letterhead, to stand after its own style and change that. */
export function letterheadStyle({ header, footer, types, page }: PageLook): string {
  const rules = [
    ...(page === null ? [] : pageRules(page)),
    `@page { ${boxes('top', header)} }`,
    // The head of the first page stands in its text, where a screen reader finds it.
    `@page :first { ${emptyBoxes('top')} }`,
    ...(footer === null
      ? []
      : [
          `@page { ${boxes('bottom', footer.others)} }`,
          `@page :first { ${boxes('bottom', footer.first)} }`,
        ]),
    ...Object.entries(types).map(([type, { font, colour }]) => {
      const family = font === null ? '' : `font-family: "${font}", Carlito;`;
      const ink = colour === null ? '' : `color: #${colour};`;
      return `${selectors[type as TypeName]} { ${family} ${ink} }`;
    }),
    '.letterhead { margin-bottom: 8pt; }',
    '.letterhead div { display: flex; justify-content: space-between; align-items: center; gap: 12pt; }',
    '.letterhead span { white-space: pre-wrap; }',
    '.letterhead img { display: inline-block; vertical-align: middle; margin: 0 8pt 0 0; }',
  ];
  return rules.join('\n');
}

/** The first page's header stands as far in as it does in Word, and its text no higher. */
const pageRules = ({ width, height, top, right, bottom, left, header }: PageLengths) => [
  `@page { size: ${width}mm ${height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; }`,
  `@page landscape { size: ${height}mm ${width}mm; }`,
  `@page :first { margin-top: ${Math.min(header, top)}mm; }`,
  `.letterhead { box-sizing: border-box; min-height: ${Math.max(0, top - header)}mm; }`,
];

type PageLengths = NonNullable<PageLook['page']>;

const boxes = (edge: 'top' | 'bottom', lines: readonly FrameLine[]): string =>
  framePlaces
    .map((place) => {
      const said = lines.map((line) => contentOf(line[place])).filter((content) => content !== '');
      const content = said.length === 0 ? 'none' : said.join(' "\\a " ');
      return `@${edge}-${place} { content: ${content}; white-space: pre-line; font: 9pt Carlito; color: #${colours.muted}; }`;
    })
    .join(' ');

const emptyBoxes = (edge: 'top' | 'bottom'): string =>
  framePlaces.map((place) => `@${edge}-${place} { content: none; }`).join(' ');

const contentOf = (parts: readonly FramePart[]): string =>
  parts
    .flatMap((part) => {
      if (part.kind === 'text') return [quoted(part.text)];
      return part.kind === 'picture' ? [] : [`counter(${part.kind})`];
    })
    .join(' ');
