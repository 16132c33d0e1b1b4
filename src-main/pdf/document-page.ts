import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { diagramDescription } from '../../src-domain/diagrams/diagram-description.ts';
import type { DocumentValue } from '../../src-domain/document/blocks.ts';
import type { PageLook } from '../../src-domain/letterhead/page-look.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { languageTag } from '../documents/word/styles.ts';
import { ownFonts, typefaceFiles } from '../pictures/chart-typeface.ts';
import { diagramPicture } from '../pictures/diagram-picture.ts';
import { letterheadNodes } from './letterhead-nodes.ts';
import { blockNode, type PageWriting } from './page-blocks.ts';
import { pageStyle } from './page-style.ts';

/** What a document is shown with as a page. */
export interface PageOptions {
  /** The folder of the fonts that ship with the program, where the shell doesn't keep them beside its source. */
  readonly fonts?: string | undefined;
  /** What it takes of a municipality's letterhead. */
  readonly look?: PageLook | null;
}

/** What a PDF is made of. */
export interface PageContent {
  readonly document: DocumentValue;
  readonly look: PageLook | null;
}

/** Nothing runs in the page, and nothing is fetched for it. */
const policy =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A document as a page that a browser prints: HTML that has all that it needs in itself, from the same blocks as
 * the Word document.
 */
export function documentPage(document: DocumentValue, { fonts, look = null }: PageOptions): string {
  const { language, title, footer, author, sections } = document;
  const label = translatorFor(language);
  const writing: PageWriting = {
    document,
    label,
    diagramPicture: ({ diagram }) => {
      const options = { format: 'svg', language, ...(fonts !== undefined && { fonts }) } as const;
      const svg = Buffer.from(diagramPicture(diagram, options)).toString('base64');
      return {
        address: `data:image/svg+xml;base64,${svg}`,
        description: diagramDescription(diagram, language, label),
      };
    },
  };
  const marks = { page: '{page}', pages: '{pages}' };
  const foot = { text: footer, around: label('planDocument:page-of', marks).split(/\{pages?\}/) };
  const style = pageStyle(foot, typefaceOf(fonts), look);
  const page = h('html', { lang: languageTag(language) }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'author', content: author }),
      h('title', title),
      h('style', style),
    ]),
    h(
      'body',
      sections.map(({ orientation, blocks }, section) =>
        h(
          'section',
          { className: orientation },
          section === 0 ? [...letterheadNodes(look)] : [],
          blocks.map((block, at) => blockNode(block, { section, block: at }, writing)),
        ),
      ),
    ),
  ]);
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, page] });
}

const typefaceOf = (folder: string = ownFonts): readonly string[] =>
  typefaceFiles.map((file) => readFileSync(join(folder, file)).toString('base64'));

interface PageTask {
  readonly document: DocumentValue;
  readonly options: PageOptions;
}

/** What runs in a process of its own: pictures of diagrams take their time. */
export async function documentPageTask(input: unknown): Promise<string> {
  const { document, options } = input as PageTask;
  return documentPage(document, options);
}
