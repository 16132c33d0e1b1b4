import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetSums, leftOf, spentPercentOf } from '../../../src-domain/steering/budget-sums.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [first, second] = [idOf(1), idOf(2)];
const subproject = [
  { id: first, letter: 'A', name: 'Kurs' },
  { id: second, letter: 'B', name: 'Nærvær' },
];

describe('the sums of the budget', () => {
  test('keep kroner and hours apart, and stand by sub-project, what is common last', () => {
    const { parts, total } = budgetSums(
      planFrom({
        subproject,
        budget: [
          { text: 'Leder', unit: 'kroner', planned: 300, spent: 100 },
          { subprojectId: first, text: 'Kurs', unit: 'kroner', planned: 200, spent: 250 },
          { subprojectId: first, text: 'Møter', unit: 'hours', planned: 40 },
          { subprojectId: first, text: 'Reise', unit: 'kroner', spent: 50 },
        ],
      }),
    );
    expect(parts.map(({ subproject, sums }) => [subproject?.id ?? null, sums])).toEqual([
      [
        first,
        [
          { unit: 'kroner', planned: 200, spent: 300, left: -100, percent: 150 },
          { unit: 'hours', planned: 40, spent: 0, left: 40, percent: 0 },
        ],
      ],
      [null, [{ unit: 'kroner', planned: 300, spent: 100, left: 200, percent: 100 / 3 }]],
    ]);
    expect(total).toEqual([
      { unit: 'kroner', planned: 500, spent: 400, left: 100, percent: 80 },
      { unit: 'hours', planned: 40, spent: 0, left: 40, percent: 0 },
    ]);
  });

  test('of the parts are together the sums of all', () => {
    const line = fc.record({
      subprojectId: fc.constantFrom(first, second, null),
      unit: fc.constantFrom('kroner', 'hours'),
      planned: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
      spent: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (budget) => {
        const { parts, total } = budgetSums(planFrom({ subproject, budget }));
        for (const sum of total) {
          const own = parts.flatMap(({ sums }) => sums.filter(({ unit }) => unit === sum.unit));
          for (const field of ['planned', 'spent', 'left'] as const) {
            expect(own.reduce((all, each) => all + each[field], 0)).toBe(sum[field]);
          }
        }
      }),
    );
  });

  test.each([
    [{ planned: 100, spent: 30 }, 70, 30],
    [{ planned: 100, spent: null }, 100, null],
    [{ planned: null, spent: 30 }, null, null],
    [{ planned: 0, spent: 30 }, -30, null],
    [{ planned: 100, spent: 130 }, -30, 130],
  ])('of the line %o leave so much, and say so many percent', (line, left, percent) => {
    expect([leftOf(line), spentPercentOf(line)]).toEqual([left, percent]);
  });
});
