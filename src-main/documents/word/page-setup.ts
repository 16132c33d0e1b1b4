/** A page that stands upright, in twips: its size, its margins, and how far in the header and the footer stand. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** docx puts the page numbers of a table of contents at just this width. */
export const a4: PageSetup = {
  width: 11906,
  height: 16838,
  top: 1440,
  right: 1440,
  bottom: 1440,
  left: 1440,
  header: 700,
  footer: 700,
};
