import type { List, Paragraph } from '../../../src-domain/document/blocks.ts';
import { SeenPageMarks } from './PageMark.tsx';
import { ParagraphView } from './ParagraphView.tsx';
import type { PageBegin } from './page-begins.ts';

interface ListViewProps {
  readonly list: List;
  readonly begins: readonly PageBegin[];
  /** How many paragraphs of the outermost list stand before this one. */
  readonly from?: number;
  readonly id?: string;
}

/** A list; what follows in an item stands under the item's own text. */
export function ListView({ list, begins, from = 0, id }: ListViewProps) {
  const { ordered, start, items } = list;
  const froms = startsOf(items, from);
  const shown = items.map((item, index) => {
    const first = froms[index] ?? from;
    return (
      // An item has no name of its own and never moves.
      <li key={String(index)}>
        <ContentView content={item} begins={begins} from={first} />
      </li>
    );
  });
  const place = id === undefined ? {} : { id, tabIndex: -1 };
  return ordered ? (
    <ol {...place} {...(start !== 1 && { start })}>
      {shown}
    </ol>
  ) : (
    <ul {...place}>{shown}</ul>
  );
}

interface ContentViewProps {
  readonly content: readonly (Paragraph | List)[];
  readonly begins: readonly PageBegin[];
  readonly from: number;
}

/** The paragraphs and lists of an item or a cell. */
export function ContentView({ content, begins, from }: ContentViewProps) {
  const froms = startsOf(
    content.map((part) => [part]),
    from,
  );
  return content.map((part, index) => {
    const first = froms[index] ?? from;
    return part.kind === 'list' ? (
      <ListView key={String(index)} list={part} begins={begins} from={first} />
    ) : (
      <ParagraphView key={String(index)} paragraph={part}>
        {begins.length > 0 && <SeenPageMarks begins={begins} part={first} />}
      </ParagraphView>
    );
  });
}

/** How many paragraphs stand before each of some contents. */
function startsOf(contents: readonly (readonly (Paragraph | List)[])[], from: number) {
  let next = from;
  return contents.map((content) => {
    const start = next;
    next += paragraphCount(content);
    return start;
  });
}

const paragraphCount = (content: readonly (Paragraph | List)[]): number =>
  content
    .map((part) =>
      part.kind === 'list' ? part.items.reduce((sum, item) => sum + paragraphCount(item), 0) : 1,
    )
    .reduce((sum, each) => sum + each, 0);
