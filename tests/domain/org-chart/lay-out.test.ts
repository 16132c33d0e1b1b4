import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doOverlap, grown, partsOf, type Rect } from '../../../src-domain/drawing/geometry.ts';
import type { TextWidth } from '../../../src-domain/drawing/text-lines.ts';
import type { ChartContent, ContentBox } from '../../../src-domain/org-chart/chart-content.ts';
import type { ChartLayout, PlacedBox } from '../../../src-domain/org-chart/chart-layout.ts';
import { layOutChart } from '../../../src-domain/org-chart/lay-out.ts';

/** About what a typeface has: letters of half their size. */
const textWidth: TextWidth = (text, { sizeInPixels, isBold }) =>
  text.length * sizeInPixels * (isBold ? 0.54 : 0.5);

const words = fc.constantFrom(
  'Styringsgruppe',
  'Prosjektgruppe',
  'Delprosjekt',
  'Kvalitetsvurderingssystem',
  'og',
  'i',
  'NAV',
  'Pleie- og omsorg',
  'Varaordfører/leder driftskomité',
  'Ansatte',
  'Hovedtillitsvalgte',
  'Verdal',
  'Innherred samkommune',
  'Medarbeiderskap',
  'ø',
);
const title = fc.array(words, { maxLength: 5 }).map((all) => all.join(' '));
const kinds = ['box', 'box', 'box', 'side', 'list', 'container', 'inside'] as const;

/** Trees of up to so many boxes, as parents that stand before their children. */
const chart = (most: number): fc.Arbitrary<ChartContent> =>
  fc
    .record({
      rows: fc.array(
        fc.record({
          parent: fc.nat(),
          kind: fc.constantFrom(...kinds),
          title,
          lines: fc.array(title, { maxLength: 3 }),
          level: fc.nat({ max: 2 }),
        }),
        { minLength: 1, maxLength: most, size: 'max' },
      ),
      hasLevels: fc.boolean(),
      links: fc.array(fc.tuple(fc.nat(), fc.nat(), title), { maxLength: 4 }),
      roots: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ rows, hasLevels, links, roots }) => {
      const levels = hasLevels ? ['Sentralt', 'Regionalt', 'Lokalt'] : [];
      const idAt = (place: number) => `box-${place % rows.length}`;
      const boxesUnder = (parent: number | null, least: number): readonly ContentBox[] =>
        rows.flatMap((row, index) => {
          const isUnder = index < roots ? parent === null : row.parent % index === parent;
          if (!isUnder) return [];
          const level = hasLevels ? Math.max(least, row.level) : 0;
          const kind = index < roots ? 'box' : row.kind;
          const { title, lines } = row;
          const boxes = boxesUnder(index, level);
          return [{ id: idAt(index), kind, title, lines, isVacant: false, level, boxes }];
        });
      return {
        name: 'Kart',
        asOf: null,
        levels,
        boxes: boxesUnder(null, 0),
        links: links
          .map(([from, to, label], index) => ({
            id: `link-${index}`,
            fromBoxId: idAt(from),
            toBoxId: idAt(to),
            label,
          }))
          .filter(({ fromBoxId, toBoxId }) => fromBoxId !== toBoxId),
      };
    });

const idsOf = (boxes: readonly ContentBox[]): readonly string[] =>
  boxes.flatMap(({ id, boxes: under }) => [id, ...idsOf(under)]);

const isInside = (inner: Rect, outer: Rect): boolean =>
  outer.left <= inner.left &&
  inner.right <= outer.right &&
  outer.top <= inner.top &&
  inner.bottom <= outer.bottom;

/** Boxes that lie over each other, but for one inside the other. */
const overlaps = ({ boxes }: ChartLayout): readonly string[] =>
  boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => doOverlap(box.frame, other.frame) && !holds(box, other))
      .map((other) => `${box.content.id} over ${other.content.id}`),
  );

const holds = (outer: PlacedBox, { content }: PlacedBox): boolean =>
  idsOf(outer.content.boxes).includes(content.id);

/** Lines that go into a box which they don't end at, or that holds an end of theirs. */
const linesThroughBoxes = ({ boxes, lines }: ChartLayout): readonly string[] =>
  lines.flatMap(({ id, points }) => {
    const ends = [points.at(0), points.at(-1)].map((point) => partsOf(point ? [point, point] : []));
    const endsInside = ({ frame }: PlacedBox) =>
      ends.some(([end]) => end && doOverlap(grown(end, 0.001), grown(frame, -1)));
    return boxes
      .filter((box) => !endsInside(box))
      .filter(({ frame }) =>
        partsOf(points).some((part) => doOverlap(grown(part, 0.001), grown(frame, -0.01))),
      )
      .map((box) => `${id} through ${box.content.id}`);
  });

describe('a chart of any boxes', () => {
  test('has each box once, none over another, no line through one, and all within its size', () => {
    fc.assert(
      fc.property(chart(40), (content) => {
        const layout = layOutChart(content, textWidth);
        expect(layout.boxes.map((box) => box.content.id).toSorted()).toEqual(
          idsOf(content.boxes).toSorted(),
        );
        expect(overlaps(layout)).toEqual([]);
        expect(linesThroughBoxes(layout)).toEqual([]);
        const whole = { left: 0, top: 0, right: layout.width, bottom: layout.height };
        for (const { frame } of [...layout.boxes, ...layout.bands]) {
          expect(isInside(frame, whole)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has a line to each box that isn’t a root or inside another, and to each cross link', () => {
    fc.assert(
      fc.property(chart(40), (content) => {
        const { lines } = layOutChart(content, textWidth);
        expect(new Set(lines.filter(({ kind }) => kind === 'link').map(({ id }) => id))).toEqual(
          new Set(content.links.map(({ id }) => id)),
        );
        const hanging = (box: ContentBox): readonly string[] =>
          box.kind === 'inside'
            ? []
            : box.boxes
                .filter(({ kind }) => kind !== 'inside')
                .flatMap((each) => [each.id, ...hanging(each)]);
        const joined = new Set(lines.filter(({ kind }) => kind !== 'link').map(({ id }) => id));
        expect(joined).toEqual(new Set(content.boxes.flatMap(hanging)));
      }),
      { numRuns: 100 },
    );
  });
});
