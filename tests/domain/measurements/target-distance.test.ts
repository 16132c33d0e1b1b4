import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src-domain/entities/registry.ts';
import {
  distanceToTarget,
  type Movement,
  movementSince,
  type TargetDistance,
} from '../../../src-domain/measurements/target-distance.ts';
import { distanceText, movementText } from '../../../src-domain/messages/measured-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { planFrom } from '../../fixtures/small-plan.ts';

type Target = Pick<Row<'indicator'>, 'operator' | 'target' | 'targetTo'>;
type BetterWhen = Row<'indicator'>['betterWhen'];

const to = (
  operator: Target['operator'],
  target: number | null = null,
  targetTo: number | null = null,
): Target => ({ operator, target, targetTo });
const reached = (by: number | null): TargetDistance => ({ kind: 'reached', by });

const said = (target: Target, unit: string) => {
  const [indicator] = planFrom({ indicator: [{ name: 'x', unit, ...target }] }).rows.indicator;
  if (!indicator) throw new Error('no indicator');
  return { indicator, language: 'nb', translate: translatorFor('nb') } as const;
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.for<[Target, number | null, BetterWhen, TargetDistance, string, string]>([
  [to('<', 6.5), 6.4, 'lower', reached(0.1), '%', 'målet er nådd med 0,1 prosentpoeng å gå på'],
  [to('<', 6.5), 6.5, 'lower', { kind: 'at-limit' }, '%', 'akkurat på grensen, målet er ikke nådd'],
  [to('<', 6.5), 6.8, 'lower', { kind: 'above', by: 0.3 }, '%', '0,3 prosentpoeng over målet'],
  [to('<', 6.5), 0, 'lower', reached(6.5), '%', 'målet er nådd med 6,5 prosentpoeng å gå på'],
  [to('<', 6.5), null, 'lower', { kind: 'none' }, '%', ''],
  [to('<=', 6.5), 6.5, 'lower', reached(0), '%', 'målet er nådd'],
  [to('<=', 6.5), 6.6, 'lower', { kind: 'above', by: 0.1 }, '%', '0,1 prosentpoeng over målet'],
  // What a comparison says goes before what is said to be better.
  [to('<', 6.5), 6.4, 'higher', reached(0.1), '', 'målet er nådd med 0,1 å gå på'],
  [to('>=', 4.5), 4.5, 'higher', reached(0), 'poeng', 'målet er nådd'],
  [to('>=', 4.5), 4.3, 'higher', { kind: 'below', by: 0.2 }, 'poeng', '0,2 poeng under målet'],
  [to('>', 4.5), 4.5, 'higher', { kind: 'at-limit' }, '', 'akkurat på grensen, målet er ikke nådd'],
  [to('>', 4.5), 5, 'higher', reached(0.5), '', 'målet er nådd med 0,5 å gå på'],
  [to('=', 2), 2, 'higher', reached(0), 'piloter', 'målet er nådd'],
  [to('=', 2), 3, 'higher', reached(1), 'piloter', 'målet er nådd med 1 piloter å gå på'],
  [to('=', 2), 1, 'higher', { kind: 'below', by: 1 }, '', '1 under målet'],
  [to('=', 2), 3, 'lower', { kind: 'above', by: 1 }, '', '1 over målet'],
  [to(null, 2), 1, 'lower', reached(1), '', 'målet er nådd med 1 å gå på'],
  [to('between', 900, 1000), 899, 'higher', { kind: 'below', by: 1 }, '', '1 under målet'],
  [to('between', 900, 1000), 900, 'higher', reached(null), '', 'målet er nådd'],
  [to('between', 900, 1000), 1000, 'higher', reached(null), '', 'målet er nådd'],
  [to('between', 900, 1000), 1040, 'higher', { kind: 'above', by: 40 }, '', '40 over målet'],
  [to('between', 1000, 900), 950, 'higher', reached(null), '', 'målet er nådd'],
  [to('achieved'), 1, 'higher', reached(null), '', 'gjennomført'],
  [to('achieved'), 0, 'higher', { kind: 'not-achieved' }, '', 'ikke gjennomført ennå'],
  [to('achieved'), null, 'higher', { kind: 'none' }, '', ''],
  [to(null), 5, 'higher', { kind: 'none' }, '', ''],
  [to('<'), 5, 'higher', { kind: 'none' }, '', ''],
])('%o of %d, better when %s: %o', ([target, value, betterWhen, distance, unit, text]) => {
  expect(distanceToTarget(target, value, betterWhen)).toEqual(distance);
  expect(plain(distanceText(distance, said(target, unit)))).toBe(text);
});

test.for<[Target, number, number, BetterWhen, Movement, string]>([
  [to('<', 6.5), 7, 6.8, 'lower', { kind: 'better', by: -0.2 }, 'ned 0,2 siden K1, bedre'],
  [to('<', 6.5), 6.8, 7, 'lower', { kind: 'worse', by: 0.2 }, 'opp 0,2 siden K1, dårligere'],
  [to('>=', 4.5), 4.1, 4.3, 'lower', { kind: 'better', by: 0.2 }, 'opp 0,2 siden K1, bedre'],
  [to('=', 5), 4, 6, 'lower', { kind: 'worse', by: 2 }, 'opp 2 siden K1, dårligere'],
  [to(null), 4, 6, 'higher', { kind: 'better', by: 2 }, 'opp 2 siden K1, bedre'],
  [to(null), 4, 4, 'higher', { kind: 'same', by: 0 }, 'uendret siden K1'],
  [to('between', 5, 10), 2, 4, 'lower', { kind: 'better', by: 2 }, 'opp 2 siden K1, bedre'],
  [to('between', 5, 10), 12, 4, 'lower', { kind: 'better', by: -8 }, 'ned 8 siden K1, bedre'],
  [to('between', 5, 10), 6, 4, 'lower', { kind: 'worse', by: -2 }, 'ned 2 siden K1, dårligere'],
  [to('between', 5, 10), 6, 9, 'lower', { kind: 'other', by: 3 }, 'opp 3 siden K1'],
  [to('achieved'), 0, 1, 'lower', { kind: 'better', by: 1 }, 'var det ikke i K1'],
  [to('achieved'), 1, 1, 'lower', { kind: 'same', by: 0 }, 'uendret siden K1'],
])('%o from %d to %d: %o', ([target, before, value, betterWhen, movement, text]) => {
  expect(movementSince(target, before, value, betterWhen)).toEqual(movement);
  expect(plain(movementText(movement, 'K1', said(target, '')))).toBe(text);
});

describe('a distance', () => {
  const figures = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);
  const targets = fc.record({
    operator: fc.constantFrom('<', '<=', '=', '>=', '>', 'between', null),
    target: fc.option(figures, { nil: null }),
    targetTo: fc.option(figures, { nil: null }),
  } as const);
  const better = fc.constantFrom('higher', 'lower');

  test('is never negative, and without what binary fractions add', () => {
    fc.assert(
      fc.property(targets, figures, better, (target, value, betterWhen) => {
        const distance = distanceToTarget(target, value, betterWhen as BetterWhen);
        const by = 'by' in distance ? (distance.by ?? 0) : 0;
        expect(by).toBeGreaterThanOrEqual(0);
        expect(Number(by.toFixed(1))).toBe(by);
      }),
    );
  });

  test('is none once what is lacking is made up for', () => {
    fc.assert(
      fc.property(targets, figures, better, (target, value, betterWhen) => {
        const distance = distanceToTarget(target, value, betterWhen as BetterWhen);
        if (distance.kind !== 'above' && distance.kind !== 'below') return;
        const mended = value + (distance.kind === 'above' ? -distance.by : distance.by);
        const then = distanceToTarget(target, Number(mended.toFixed(1)), betterWhen as BetterWhen);
        expect(['reached', 'at-limit']).toContain(then.kind);
      }),
    );
  });

  test('has an opposite movement backwards', () => {
    fc.assert(
      fc.property(targets, figures, figures, better, (target, before, value, betterWhen) => {
        const opposite = { better: 'worse', worse: 'better', same: 'same', other: 'other' };
        const there = movementSince(target, before, value, betterWhen as BetterWhen);
        const back = movementSince(target, value, before, betterWhen as BetterWhen);
        expect(back.kind).toBe(opposite[there.kind]);
        expect(back.by + there.by).toBe(0);
      }),
    );
  });
});
