import { describe, expect, test } from 'vitest';
import type { ChartContent, ContentBox } from '../../../src-domain/org-chart/chart-content.ts';
import { chartOnPages } from '../../../src-domain/org-chart/page-parts.ts';

const box = (id: string, boxes: readonly ContentBox[] = [], kind = 'box'): ContentBox =>
  ({ id, kind, title: `Boks ${id}`, lines: [], isVacant: false, level: 0, boxes }) as ContentBox;

const chartOf = (...boxes: readonly ContentBox[]): ChartContent => ({
  name: 'Kart',
  asOf: null,
  levels: [],
  boxes,
  links: [],
});

const many = (
  count: number,
  name: string,
  under: (id: string) => readonly ContentBox[] = () => [],
) => Array.from({ length: count }, (_, index) => box(`${name}${index}`, under(`${name}${index}-`)));

const pagesOf = (content: ChartContent) =>
  chartOnPages(content, (text, { sizeInPixels }) => text.length * sizeInPixels * 0.5);

const shownIn = (pages: ReturnType<typeof pagesOf>) =>
  new Set(pages.flatMap(({ layout }) => layout.boxes.map(({ content }) => content.id)));

describe('a chart', () => {
  test('stands upright at its own size where there is room', () => {
    expect(pagesOf(chartOf(box('a', many(3, 'b'))))).toMatchObject([
      { orientation: 'portrait', scale: 1 },
    ]);
  });

  test('lies on its side where it is too wide to be read upright', () => {
    const [page, ...others] = pagesOf(
      chartOf(
        box(
          'a',
          many(6, 'b', (id) => many(1, id)),
        ),
      ),
    );
    expect(others).toEqual([]);
    expect(page?.orientation).toBe('landscape');
    expect(page?.scale).toBeGreaterThanOrEqual(0.75);
  });

  test('has the ends of its branches listed where it is too wide for that too', () => {
    const pages = pagesOf(
      chartOf(
        box(
          'a',
          many(4, 'b', (id) => many(4, id)),
        ),
      ),
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]?.content.boxes[0]?.boxes[0]?.boxes[0]?.kind).toBe('list');
  });

  test('is cut below its upper boxes where it fits no page, and each box stands on one of them', () => {
    const chart = chartOf(
      box(
        'a',
        many(5, 'b', (id) => many(4, id, (under) => many(3, under))),
      ),
    );
    const pages = pagesOf(chart);
    expect(pages.length).toBeGreaterThan(1);
    expect(shownIn(pages).size).toBe(1 + 5 + 5 * 4 + 5 * 4 * 3);
    for (const { scale } of pages) expect(scale).toBeGreaterThanOrEqual(0.75);
    const [top, ...parts] = pages;
    const cutOff = top?.content.boxes[0]?.boxes.filter(({ lines }) => lines.includes('…')) ?? [];
    expect(cutOff.length).toBeGreaterThan(0);
    expect(parts.map(({ content }) => content.name)).toEqual(cutOff.map(({ title }) => title));
  });

  test('with more ends under one box than a page has room for has them on several', () => {
    const pages = pagesOf(chartOf(box('a', many(60, 'b'))));
    expect(pages.length).toBeGreaterThan(1);
    expect(shownIn(pages).size).toBe(61);
    for (const { scale } of pages) expect(scale).toBeGreaterThanOrEqual(0.75);
  });

  test('is drawn smaller only where a single box is too large for a page', () => {
    const lines = Array.from({ length: 120 }, (_, index) => `Linje ${index}`);
    const pages = pagesOf(chartOf({ ...box('a', [box('b')]), lines }));
    expect(shownIn(pages)).toEqual(new Set(['a', 'b']));
    expect(pages.every(({ scale }) => scale < 0.75)).toBe(true);
  });

  test('is put into the rooms that it is given', () => {
    const chart = chartOf(box('a', many(6, 'b')));
    const [page] = chartOnPages(chart, (text) => text.length * 7, [
      { orientation: 'landscape', width: 2000, height: 1000 },
    ]);
    expect(page).toMatchObject({ orientation: 'landscape', scale: 1 });
  });

  test('of nothing has no page', () => {
    expect(pagesOf(chartOf())).toEqual([]);
  });
});
