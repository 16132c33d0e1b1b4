import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Area,
  placeBeside,
  placeWindow,
} from '../../../../src-main/shells/electron/placement.ts';

const screen: Area = { x: 0, y: 0, width: 1920, height: 1040 };
const second: Area = { x: 1920, y: -200, width: 1280, height: 984 };
const laptop: Area = { x: 0, y: 25, width: 1024, height: 600 };

test.each<[string, Area | null, readonly Area[], Area]>([
  ['the first time in the middle', null, [screen], { x: 320, y: 120, width: 1280, height: 800 }],
  [
    'the first time no larger than the screen',
    null,
    [laptop],
    { x: 0, y: 25, width: 1024, height: 600 },
  ],
  [
    'where it was',
    { x: 5, y: 6, width: 900, height: 700 },
    [screen],
    { x: 5, y: 6, width: 900, height: 700 },
  ],
  [
    'on the screen where it was',
    { x: 2000, y: -100, width: 900, height: 700 },
    [screen, second],
    { x: 2000, y: -100, width: 900, height: 700 },
  ],
  [
    'in the middle where that screen is gone',
    { x: 2000, y: -100, width: 900, height: 700 },
    [screen],
    { x: 320, y: 120, width: 1280, height: 800 },
  ],
  [
    'partly outside, as long as it can be taken hold of',
    { x: -700, y: 0, width: 900, height: 700 },
    [screen],
    { x: -700, y: 0, width: 900, height: 700 },
  ],
  [
    'in the middle where its upper edge is above the screen',
    { x: 10, y: -300, width: 900, height: 700 },
    [screen],
    { x: 320, y: 120, width: 1280, height: 800 },
  ],
  [
    'no larger than a screen that has become smaller',
    { x: 0, y: 25, width: 1900, height: 1000 },
    [laptop],
    { x: 0, y: 25, width: 1024, height: 600 },
  ],
])('a window goes %s', (_where, remembered, screens, expected) => {
  expect(placeWindow(remembered, screens)).toEqual(expected);
});

test('wherever a window was, its upper edge can be taken hold of', () => {
  const area = fc.record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: 1, max: 8000 }),
    height: fc.integer({ min: 1, max: 8000 }),
  });
  fc.assert(
    fc.property(fc.option(area), (remembered) => {
      const { x, y, width } = placeWindow(remembered, [screen, second]);
      const held = [screen, second].some(
        (each) =>
          Math.min(x + width, each.x + each.width) - Math.max(x, each.x) >= 120 &&
          y >= each.y &&
          y + 32 <= each.y + each.height,
      );
      expect(held).toBe(true);
    }),
  );
});

test.each<[string, Area, Area]>([
  [
    'a little below the other',
    { x: 10, y: 20, width: 900, height: 700 },
    { x: 38, y: 48, width: 900, height: 700 },
  ],
  ['over the other where there is no room', { ...screen }, { ...screen }],
])('a further window goes %s', (_where, other, expected) => {
  expect(placeBeside(other, [screen])).toEqual(expected);
});
