import {
  CheckBox,
  ExternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type {
  List,
  Paragraph as ParagraphValue,
  Run,
} from '../../../src-domain/document/blocks.ts';
import { listIndent, type Numbering } from './numbering.ts';
import { languageTag } from './styles.ts';

/** What a paragraph is among: it decides its style and how it is kept together with the next one. */
export interface Place {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly isInCell?: boolean;
  readonly align?: 'left' | 'right';
  readonly afterTable?: boolean;
}

const styleOf: Readonly<Record<ParagraphValue['role'], string | null>> = {
  text: null,
  quote: 'Quote',
  detail: 'Detail',
  'lead-in': 'LeadIn',
  preformatted: 'Preformatted',
};

export function wordParagraph(value: ParagraphValue, place: Place = {}): Paragraph {
  const style = place.isInCell ? (place.style ?? 'TableText') : styleOf[value.role];
  const isDetailInCell = place.isInCell === true && value.role === 'detail';
  return new Paragraph({
    ...(style !== null && { style }),
    ...keeping(place),
    ...(place.align === 'right' && { alignment: 'right' as const }),
    ...(place.afterTable && { spacing: { before: 240 } }),
    children: wordRuns(value.runs, isDetailInCell ? { italics: true } : {}),
  });
}

/** A list's paragraphs; what follows in an item stands under the item's own text. */
export function wordList(
  list: List,
  numbering: Numbering,
  place: Place = {},
  depth = 0,
): readonly Paragraph[] {
  const reference = list.ordered
    ? numbering.orderedList(list.start, depth)
    : numbering.bulletList(place.isInCell === true);
  return list.items.flatMap((item, itemIndex) =>
    item.flatMap((part, index): readonly Paragraph[] => {
      if (part.kind === 'list') return wordList(part, numbering, place, depth + 1);
      if (index > 0) return [followingParagraph(part, depth, place)];
      const isLast = depth === 0 && !place.isInCell && itemIndex === list.items.length - 1;
      return [
        new Paragraph({
          style: place.isInCell ? (place.style ?? 'TableText') : listStyle(list),
          ...keeping({ keepNext: place.keepNext === true || item[1]?.kind === 'paragraph' }),
          ...(isLast && item.length === 1 && { spacing: { after: 160 } }),
          numbering: { reference, level: depth, instance: 0 },
          children: wordRuns(part.runs),
        }),
      ];
    }),
  );
}

const listStyle = ({ ordered }: List) => (ordered ? 'ListNumber' : 'ListBullet');

function followingParagraph(value: ParagraphValue, depth: number, place: Place): Paragraph {
  const style = place.isInCell ? 'TableText' : (styleOf[value.role] ?? 'Normal');
  const left = listIndent(depth, place.isInCell === true);
  return new Paragraph({
    style,
    ...keeping(place),
    indent: { left },
    children: wordRuns(value.runs),
  });
}

const keeping = ({ keepNext }: Place): Pick<IParagraphOptions, 'keepNext'> =>
  keepNext ? { keepNext } : {};

export function wordRuns(runs: readonly Run[], look: IRunOptions = {}): readonly ParagraphChild[] {
  return runs.map((run): ParagraphChild => {
    if (run.kind === 'line-break') return new TextRun({ break: 1 });
    if (run.kind === 'check-box') return new CheckBox({ alias: run.label, checked: run.checked });
    const { text, language, bold, italic, code, link } = run;
    const options: IRunOptions = {
      ...look,
      text,
      ...(bold && { bold }),
      ...(italic && { italics: true }),
      ...(language && { language: { value: languageTag(language) } }),
      ...(link ? { style: 'Hyperlink' } : code && { style: 'Code' }),
    };
    const written = new TextRun(options);
    return link ? new ExternalHyperlink({ link, children: [written] }) : written;
  });
}
