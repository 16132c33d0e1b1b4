import type { PageLook } from '../../src-domain/letterhead/page-look.ts';
import { colours } from '../documents/word/styles.ts';
import { letterheadStyle } from './letterhead-style.ts';
import { quoted } from './quoted.ts';

/** What stands at the foot of each page: the document's own words, and the number of the page. */
interface PageFoot {
  readonly text: string;
  /** What stands before the page's number, between it and the number of pages, and after. */
  readonly around: readonly string[];
}

/** A document on A4, in the looks of the Word document. */
export function pageStyle(
  { text, around }: PageFoot,
  fonts: readonly string[],
  look: PageLook | null,
): string {
  const [before = '', between = '', after = ''] = around;
  const [regular, bold] = fonts;
  return `
@font-face { font-family: Carlito; src: url(data:font/ttf;base64,${regular}); }
@font-face { font-family: Carlito; font-weight: bold; src: url(data:font/ttf;base64,${bold}); }
@page {
  size: A4; margin: 25mm 25mm 22mm;
  @bottom-left { content: ${quoted(text)}; font: 9pt Carlito; color: #${colours.muted}; }
  @bottom-right {
    content: ${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)};
    font: 9pt Carlito; color: #${colours.muted};
  }
}
@page landscape { size: A4 landscape; }
section.landscape { page: landscape; }
section + section { break-before: page; }
body { margin: 0; font: 11pt/1.3 Carlito; color: #${colours.ink}; }
h1, h2, h3, h4, h5, h6 { color: #${colours.heading}; line-height: 1.1; break-after: avoid; margin: 14pt 0 5pt; }
h1.title { font-size: 30pt; margin: 0 0 8pt; }
.subtitle { font-size: 15pt; color: #${colours.muted}; margin: 0 0 18pt; }
h2 { font-size: 18pt; } h3 { font-size: 14pt; } h4 { font-size: 12pt; } h5, h6 { font-size: 11pt; }
.starts-page { break-before: page; margin-top: 0; }
p, ul, ol, blockquote, pre { margin: 0 0 6pt; }
li > p, td > p, th > p { margin: 0 0 2pt; }
.detail { font-size: 10pt; color: #${colours.muted}; }
.lead-in { break-after: avoid; margin-top: 4pt; }
blockquote { border-left: 2pt solid #${colours.rule}; padding-left: 8pt; color: #${colours.muted}; }
pre { white-space: pre-wrap; font-family: Consolas, monospace; font-size: 10pt; }
a { color: #${colours.link}; }
img { display: block; max-width: 100%; height: auto; margin: 6pt 0; break-inside: avoid; }
img.diagram { width: 100%; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 4pt 0 10pt; border-top: 1pt solid #${colours.heading}; border-bottom: 0.5pt solid #${colours.rule}; font-size: 10pt; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 2pt 5pt; border-bottom: 0.5pt solid #${colours.rule}; overflow-wrap: break-word; hyphens: auto; }
thead th { background: #${colours.headerShade}; vertical-align: bottom; }
.heading-row th { background: #${colours.groupShade}; }
.right { text-align: right; }
tr { break-inside: avoid; }
.contents ol { list-style: none; padding: 0; }
.contents a { color: inherit; text-decoration: none; }
.contents .level-1 { font-weight: bold; margin-top: 4pt; }
.contents .level-2 { padding-left: 12pt; } .contents .level-3 { padding-left: 24pt; }
${look === null ? '' : letterheadStyle(look)}`;
}
