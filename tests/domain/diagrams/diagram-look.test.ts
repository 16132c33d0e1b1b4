import { describe, expect, test } from 'vitest';
import {
  colours,
  type DiagramPaper,
  inks,
  papers,
  seriesLooks,
} from '../../../src-domain/diagrams/diagram-look.ts';
import { contrast, difference, type Sight, sights } from './seen-colour.ts';

const bothPapers: readonly DiagramPaper[] = ['light', 'dark'];
/** The program's pages around the paper (theme.ts). */
const grounds: Readonly<Record<DiagramPaper, string>> = { light: '#f3f5f5', dark: '#12181a' };
const allSights = Object.keys(sights) as Sight[];

describe.each(bothPapers)('on %s paper', (paper) => {
  test('each colour stands out from the paper and from the page', () => {
    const faint = colours
      .map((colour) => colour[paper])
      .filter((colour) =>
        [papers[paper], grounds[paper]].some((ground) => contrast(colour, ground) < 3),
      );
    expect(faint).toEqual([]);
    expect(contrast(inks[paper].text, papers[paper])).toBeGreaterThan(7);
  });

  test.each(allSights)('no two colours look alike with this sight: %s', (sight) => {
    const pairs = colours.flatMap((one, index) =>
      colours.slice(0, index).map((other) => ({
        pair: `${one[paper]} ${other[paper]}`,
        difference: difference(one[paper], other[paper], sight),
      })),
    );
    expect(pairs.filter((each) => each.difference < 8)).toEqual([]);
  });

  test.each(allSights)('the traffic lights stand out, and none looks like another: %s', (sight) => {
    const series = (['green', 'yellow', 'red'] as const).map((light) => ({
      ...{ name: light, role: 'value' as const, values: [1], light },
    }));
    const shown = seriesLooks({ series }).map(({ colour }) => colour[paper]);
    const [green = '', yellow = '', red = ''] = shown;
    const apart = [
      difference(green, yellow, sight),
      difference(yellow, red, sight),
      difference(green, red, sight),
    ];
    expect(Math.min(...apart)).toBeGreaterThan(8);
    expect(shown.filter((each) => contrast(each, papers[paper]) < 3)).toEqual([]);
  });

  test.each(allSights)('the first three, which most diagrams have, are far apart: %s', (sight) => {
    const [first, second, third] = colours.map((colour) => colour[paper]);
    const apart = [
      [first, second],
      [second, third],
      [first, third],
    ].map(([one = '', other = '']) => difference(one, other, sight));
    expect(Math.min(...apart)).toBeGreaterThan(15);
  });
});

test('series can be told apart without colour, by mark and dash and by pattern', () => {
  const looks = seriesLooks({
    series: Array.from({ length: 7 }, (_, index) => ({
      name: String(index),
      role: 'value',
      values: [],
    })),
  });
  expect(new Set(looks.map(({ mark }) => mark)).size).toBe(7);
  expect(new Set(looks.map(({ pattern }) => pattern)).size).toBe(7);
});

test('of many series no two have the same mark and dash', () => {
  const series = Array.from({ length: 28 }, (_, index) => ({
    name: String(index),
    role: 'value' as const,
    values: [],
  }));
  const looks = seriesLooks({ series }).map(
    ({ mark, dash, colour }) => `${mark} ${dash} ${colour.light}`,
  );
  expect(new Set(looks).size).toBe(28);
});

test('limits are dashed and have no marks, wherever they stand among the series', () => {
  const looks = seriesLooks({
    series: [
      { name: 'Minst', role: 'limit', values: [] },
      { name: 'Levanger', role: 'value', values: [] },
      { name: 'Høyst', role: 'limit', values: [] },
    ],
  });
  expect(looks.map(({ mark, dash }) => [mark, dash])).toEqual([
    [null, 'limit'],
    ['circle', 'unbroken'],
    [null, 'second-limit'],
  ]);
});
