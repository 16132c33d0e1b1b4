import { saysSomething } from '../../src-domain/clean-text.ts';
import type { Block, List, Section } from '../../src-domain/document/blocks.ts';
import type { TextWidth } from '../../src-domain/drawing/text-lines.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { partialDateText } from '../../src-domain/messages/partial-date-text.ts';
import { chartContent } from '../../src-domain/org-chart/chart-content.ts';
import {
  chartOutline,
  type OutlineItem,
  outlineText,
} from '../../src-domain/org-chart/chart-outline.ts';
import { drawChart } from '../../src-domain/org-chart/draw-chart.ts';
import { chartOnPages } from '../../src-domain/org-chart/page-parts.ts';
import { heading, type Writing, written } from './prosjektplan/writing.ts';
import { paragraph, textRuns } from './runs.ts';

/** Blocks that go on in the section before, or that need a page laid on its side. */
export type Passage = Pick<Section, 'orientation' | 'blocks'>;

/** A chart under its name: the date that it is of, its pictures, and the same as an outline. */
export function chartPassages(
  writing: Writing,
  chart: Row<'orgChart'>,
  textWidth: TextWidth,
  level: 1 | 2 = 2,
): readonly Passage[] {
  const { plan, today, label } = writing;
  const content = chartContent(plan, chart, today, label);
  const outline = chartOutline(content, label);
  const pages = chartOnPages(content, textWidth);
  const name = saysSomething(content.name) ? content.name.trim() : label('charts:unnamed');
  const head: readonly Block[] = [
    heading(writing, level, written(writing, name)),
    ...(content.asOf === null
      ? []
      : [
          paragraph(
            textRuns(
              label('charts:as-of', { date: partialDateText(content.asOf, writing.language) }),
            ),
          ),
        ]),
  ];
  const pictures = pages.map(({ content: shown, layout, orientation, scale }): Passage => {
    const said = outlineText(chartOutline(shown, label));
    const ownName = saysSomething(shown.name) ? shown.name.trim() : name;
    return {
      orientation,
      blocks: [
        {
          kind: 'picture',
          name: label('charts:picture-name', { name: ownName }),
          description: saysSomething(said) ? said : ownName,
          drawing: drawChart(layout),
          scale,
        },
      ],
    };
  });
  const [first, ...others] = pictures;
  return [
    { orientation: first?.orientation ?? 'portrait', blocks: [...head, ...(first?.blocks ?? [])] },
    ...others,
    ...(outline.length === 0
      ? []
      : [
          {
            orientation: 'portrait' as const,
            blocks: [
              heading(writing, level === 1 ? 2 : 3, textRuns(label('charts:as-text'))),
              listOf(writing, outline),
            ],
          },
        ]),
  ];
}

const listOf = (writing: Writing, items: readonly OutlineItem[]): List => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: items.map(({ text, items: below }) => [
    paragraph(written(writing, text)),
    ...(below.length > 0 ? [listOf(writing, below)] : []),
  ]),
});

/** Passages one after another as sections: those of one orientation that meet become one. */
export function sectionsOf(passages: readonly Passage[]): readonly Section[] {
  const sections: Section[] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (last?.orientation === passage.orientation) {
      sections[sections.length - 1] = { ...last, blocks: [...last.blocks, ...passage.blocks] };
    } else sections.push(passage);
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}
