import type { Diagram } from '../diagrams/diagram.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Language } from '../fields.ts';

/**
 * A document as plain data. It says what stands in the document and what each part is, and nothing of Word:
 * the Word file and the preview on screen are both made from it.
 */
export interface DocumentValue {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** What stands at the foot of each page, before the page number. */
  readonly footer: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export type Block = Title | Heading | Paragraph | List | Table | Picture | DiagramBlock | Contents;

/** The document's own title and what stands under it. Not a heading. */
export interface Title {
  readonly kind: 'title' | 'subtitle';
  readonly runs: readonly Run[];
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 is a chapter. No level is skipped on the way down. */
  readonly level: HeadingLevel;
  readonly runs: readonly Run[];
  readonly startsPage?: boolean;
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** 'detail' belongs to what stands before it; 'lead-in' to what follows; 'preformatted' keeps its lines. */
  readonly role: 'text' | 'quote' | 'detail' | 'lead-in' | 'preformatted';
  readonly runs: readonly Run[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The first item's number, in an ordered list. */
  readonly start: number;
  readonly items: readonly (readonly (Paragraph | List)[])[];
}

export interface Table {
  readonly kind: 'table';
  /** What the table is called and what it holds, for those who can't see it. */
  readonly name: string;
  readonly description: string;
  /** The columns' widths in proportion to each other; together they fill the text's width. */
  readonly columns: readonly number[];
  /** Repeated on each page. */
  readonly headerRows: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** 'heading' stands over the rows that follow it. */
  readonly role: 'header' | 'heading' | 'body';
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** 'header' names its row. */
  readonly role: 'header' | 'text';
  readonly content: readonly (Paragraph | List)[];
  readonly columnSpan: number;
  /** How many rows the cell reaches down over; those rows leave it out. */
  readonly rowSpan: number;
  readonly align: 'left' | 'right';
}

/** A drawing on a line of its own. */
export interface Picture {
  readonly kind: 'picture';
  /** What the picture is called and shows, for those who can't see it. */
  readonly name: string;
  readonly description: string;
  readonly drawing: Drawing;
  /** How large it stands: 1 is the drawing's own size, 96 CSS pixels to the inch. */
  readonly scale: number;
}

/** Figures as a diagram on a line of its own. A table under the same heading has them for all to read. */
export interface DiagramBlock {
  readonly kind: 'diagram';
  readonly diagram: Diagram;
}

/** The table of contents: the headings down to a level, with page numbers where these are known. */
export interface Contents {
  readonly kind: 'contents';
  readonly heading: string;
  readonly depth: HeadingLevel;
}

export type Run =
  | TextRun
  | { readonly kind: 'line-break' }
  | { readonly kind: 'check-box'; readonly label: string; readonly checked: boolean };

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  /** The language that the text is written in, where it isn't the document's. */
  readonly language?: Language;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly code?: boolean;
  /** A web or mail address. */
  readonly link?: string;
}
