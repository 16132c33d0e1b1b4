/** A part of a line in a header or footer: text, a picture, or the number of the page or of all pages. */
export type FramePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page' | 'pages' }
  | FramePicture;

export interface FramePicture {
  readonly kind: 'picture';
  /** A data address. */
  readonly address: string;
  /** What it shows; '' where it is there for its looks alone. */
  readonly description: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A line of a header or footer, by where on the line its parts stand. */
export type FrameLine = Readonly<Record<FramePlace, readonly FramePart[]>>;

export const framePlaces = ['left', 'center', 'right'] as const;
export type FramePlace = (typeof framePlaces)[number];

/** A style's font by name, and its colour ('7A1F2B'); null where the document's own stays. */
export interface TypeLook {
  readonly font: string | null;
  readonly colour: string | null;
}

export const typeNames = [
  'text',
  'title',
  'subtitle',
  'heading-1',
  'heading-2',
  'heading-3',
] as const;
export type TypeName = (typeof typeNames)[number];

/** A page that stands upright, in millimetres: its size, its margins, and how far in its header stands. */
export interface PageLengths {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
}

/** What a PDF and a preview take of a municipality's letterhead: what maps plainly from Word to a page of HTML. */
export interface PageLook {
  /** What stands at the head of the first page. */
  readonly head: readonly FrameLine[];
  /** What stands above the pages after it. */
  readonly header: readonly FrameLine[];
  /** What stands below the first page and the others; null: the document's own. */
  readonly footer: {
    readonly first: readonly FrameLine[];
    readonly others: readonly FrameLine[];
  } | null;
  readonly types: Readonly<Partial<Record<TypeName, TypeLook>>>;
  /** Null: the document's own. */
  readonly page: PageLengths | null;
}

/** What a place on a line of the first page's head says there: nothing where it counts pages. */
export const headParts = (
  parts: readonly FramePart[],
): readonly Exclude<FramePart, { kind: 'page' | 'pages' }>[] => {
  const said = parts.filter((part) => part.kind === 'text' || part.kind === 'picture');
  return said.length === parts.length ? said : [];
};
