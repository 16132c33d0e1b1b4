import type { Translate } from '../messages/translate.ts';
import type { ChartContent, ContentBox } from './chart-content.ts';

/** A line of the outline that says what a chart shows, for those who can't see it. */
export interface OutlineItem {
  /** The box's title and lines, its level where it is another than its parent's, and what it is linked to. */
  readonly text: string;
  readonly items: readonly OutlineItem[];
}

/** The boxes of a chart as a nested list, in the chart's own order. */
export function chartOutline(
  { boxes, links, levels }: ChartContent,
  translate: Translate,
): readonly OutlineItem[] {
  const names = new Map(boxes.flatMap(namesIn));
  const linked = (id: string): readonly string[] =>
    links.flatMap(({ fromBoxId, toBoxId, label }) => {
      const other = fromBoxId === id ? toBoxId : toBoxId === id ? fromBoxId : null;
      if (other === null) return [];
      const name = names.get(other) ?? '';
      return [translate('charts:linked-to', { name: label === '' ? name : `${name} (${label})` })];
    });
  const itemsOf = (of: readonly ContentBox[], parentLevel: number): readonly OutlineItem[] =>
    of.map(({ id, kind, title, lines, level, boxes: below }) => {
      const notes = [
        ...(kind === 'side' ? [translate('charts:beside')] : []),
        ...(level !== parentLevel && levels[level] !== undefined
          ? [translate('charts:in-level', { name: levels[level] })]
          : []),
        ...linked(id),
      ];
      const said = [title, lines.join('; ')].filter((part) => part !== '').join(': ');
      return {
        text: notes.length === 0 ? said : `${said} (${notes.join(', ')})`,
        items: itemsOf(below, level),
      };
    });
  return itemsOf(boxes, -1);
}

const namesIn = ({
  id,
  title,
  lines,
  boxes,
}: ContentBox): readonly (readonly [string, string])[] => [
  [id, title || lines.join(', ')],
  ...boxes.flatMap(namesIn),
];

/** The outline as text, two spaces further in by each generation. */
export const outlineText = (items: readonly OutlineItem[], indent = ''): string =>
  items
    .flatMap(({ text, items: below }) => [
      `${indent}${text}`,
      ...(below.length > 0 ? [outlineText(below, `${indent}  `)] : []),
    ])
    .join('\n');
