import {
  BookmarkEnd,
  BookmarkStart,
  Document,
  type FileChild,
  Footer,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TableOfContents,
  TextRun,
} from 'docx';
import type {
  Block,
  Contents,
  DocumentValue,
  Heading,
  Section,
} from '../../src-domain/document/blocks.ts';
import {
  headingsOf,
  isInContents,
  type PlacedHeading,
} from '../../src-domain/document/headings.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { type Look, plainLook } from './letterhead/letterhead.ts';
import { wordDiagram } from './word/diagram.ts';
import { logoHeader } from './word/logo.ts';
import { Numbering } from './word/numbering.ts';
import { a4 } from './word/page-setup.ts';
import { wordList, wordParagraph, wordRuns } from './word/paragraphs.ts';
import { wordPicture } from './word/picture.ts';
import { wordStyles } from './word/styles.ts';
import { wordTable } from './word/table.ts';

/** The page that each heading stands on, in the order of the headings; none of them where they aren't known. */
export type HeadingPages = readonly number[];

/** A Word document, and where each section's blocks begin among the paragraphs and tables of its body. */
export interface WordDocument {
  readonly document: Document;
  readonly blockPlaces: readonly (readonly number[])[];
}

/** Writes a document as Word's parts. Without the headings' pages the table of contents has no numbers. */
export function wordDocument(
  value: DocumentValue,
  headingPages: HeadingPages,
  look: Look = plainLook,
): WordDocument {
  const writer = new BodyWriter(value, headingPages, look);
  const sections = value.sections.map((section, at) => writer.section(section, at === 0));
  const document = new Document({
    title: value.title,
    subject: value.subject,
    creator: value.author,
    styles: wordStyles(value.language),
    numbering: writer.numbering.options(),
    sections,
  });
  return { document, blockPlaces: writer.blockPlaces };
}

class BodyWriter {
  readonly numbering = new Numbering();
  readonly blockPlaces: (readonly number[])[] = [];
  readonly #value: DocumentValue;
  readonly #headings: readonly PlacedHeading[];
  readonly #pages: HeadingPages;
  readonly #look: Look;
  #writtenHeadings = 0;
  #writtenPictures = 0;
  #place = 0;

  constructor(value: DocumentValue, pages: HeadingPages, look: Look) {
    this.#value = value;
    this.#look = look;
    this.#pages = pages;
    this.#headings = headingsOf(value);
  }

  section({ orientation, blocks }: Section, isFirst: boolean): ISectionOptions {
    const { template, logo } = this.#look;
    const { width: across, height: down, ...margin } = template?.page ?? a4;
    const isUpright = orientation === 'portrait';
    const width = (isUpright ? across : down) - margin.left - margin.right;
    const places: number[] = [];
    this.blockPlaces.push(places);
    const children = blocks.flatMap((block, index) => {
      places.push(this.#place);
      const written = this.#block(
        block,
        width,
        blocks[index - 1],
        blocks.slice(index + 1, index + 2 + mostKeptAlone),
      );
      this.#place += block.kind === 'contents' ? this.#entriesOf(block).length + 1 : written.length;
      return written;
    });
    // A section ends in its last paragraph, and gets one more where it ends in a table.
    if (blocks.at(-1)?.kind === 'table') this.#place += 1;
    const hasLogo = isFirst && logo !== null;
    return {
      properties: {
        ...(hasLogo && { titlePage: true }),
        page: {
          size: { width: across, height: down, orientation },
          margin,
        },
      },
      footers: { default: this.#footer(width), ...(hasLogo && { first: this.#footer(width) }) },
      ...(hasLogo && { headers: { first: logoHeader(logo) } }),
      children,
    };
  }

  #block(
    block: Block,
    width: number,
    before: Block | undefined,
    after: readonly Block[],
  ): readonly FileChild[] {
    const afterTable = before?.kind === 'table';
    switch (block.kind) {
      case 'title':
        return [new Paragraph({ style: 'Title', children: wordRuns(block.runs) })];
      case 'subtitle':
        return [new Paragraph({ style: 'Subtitle', children: wordRuns(block.runs) })];
      case 'heading':
        return [this.#heading(block, after)];
      case 'paragraph':
        return [wordParagraph(block, { afterTable })];
      case 'list':
        return wordList(block, this.numbering);
      case 'table':
        if (afterTable) throw new Error('Two tables that meet become one in Word');
        return [wordTable(block, this.numbering, width)];
      case 'picture':
        this.#writtenPictures += 1;
        return [wordPicture(block, this.#writtenPictures)];
      case 'diagram':
        this.#writtenPictures += 1;
        return [wordDiagram(block, this.#value.language, width, this.#writtenPictures)];
      case 'contents':
        return this.#contents(block);
    }
  }

  #heading(heading: Heading, after: readonly Block[]): Paragraph {
    const index = this.#writtenHeadings;
    this.#writtenHeadings += 1;
    const children: unknown[] = [
      new BookmarkStart(bookmarkOf(index), index + 1),
      ...wordRuns(heading.runs),
      new BookmarkEnd(index + 1),
    ];
    return new Paragraph({
      heading: `Heading${heading.level}`,
      ...(isLeftBehind(heading, after) && { keepNext: false }),
      ...(heading.startsPage && { pageBreakBefore: true }),
      ...(heading.level === 1 && !heading.startsPage && { spacing: { before: 560 } }),
      // docx takes the two ends of a bookmark as children but doesn't say so in its types.
      children: children as ParagraphChild[],
    });
  }

  #entriesOf(contents: Contents) {
    return this.#headings.flatMap((placed, index) => {
      if (!isInContents(placed, contents)) return [];
      const page = this.#pages[index];
      const href = bookmarkOf(index);
      const { text: title, heading } = placed;
      return [{ title, level: heading.level, href, ...(page !== undefined && { page }) }];
    });
  }

  #contents(contents: Contents): readonly FileChild[] {
    const cachedEntries = this.#entriesOf(contents);
    return [
      new Paragraph({ style: 'TOCHeading', children: [new TextRun(contents.heading)] }),
      new TableOfContents(contents.heading, {
        hyperlink: true,
        headingStyleRange: `1-${contents.depth}`,
        beginDirty: cachedEntries.some(({ page }) => page === undefined),
        cachedEntries,
      }),
    ];
  }

  #footer(width: number): Footer {
    const { language, footer } = this.#value;
    const marks = { page: '{page}', pages: '{pages}' };
    const parts = translatorFor(language)('planDocument:page-of', marks).split(/(\{pages?\})/);
    const counted = parts.map((part) =>
      part === marks.page
        ? PageNumber.CURRENT
        : part === marks.pages
          ? PageNumber.TOTAL_PAGES
          : part,
    );
    return new Footer({
      children: [
        new Paragraph({
          style: 'Footer',
          tabStops: [{ type: 'right', position: width }],
          children: [new TextRun({ children: [footer, '\t', ...counted] })],
        }),
      ],
    });
  }
}

/** So many headings that nothing stands under go along to the page of what follows them. */
const mostKeptAlone = 6;

/** Whether a heading that nothing stands under has nothing near to be kept on the same page as. */
function isLeftBehind(heading: Heading, after: readonly Block[]): boolean {
  const next = after[0];
  if (next?.kind !== 'heading') return false;
  if (next.startsPage) return true;
  const run = [heading, ...after];
  const end = run.findIndex((each, index) => {
    const below = run[index + 1];
    return !(each.kind === 'heading' && below?.kind === 'heading' && below.level <= each.level);
  });
  return end > mostKeptAlone;
}

const bookmarkOf = (heading: number): string => `_Toc${String(heading + 1).padStart(8, '0')}`;
