import { describe, expect, test } from 'vitest';
import {
  degrees,
  riskLevel,
  riskMatrix,
  riskValue,
} from '../../../src-domain/steering/risk-matrix.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [common, rare, open, closed, later, beyond] = [1, 2, 3, 4, 5, 6].map(idOf);

const plan = planFrom({
  risk: [
    { id: common, text: 'Sykdom', probability: 4, consequence: 4 },
    { id: rare, text: 'Brann', probability: 1, consequence: 5 },
    { id: open, text: 'Ukjent', probability: 3 },
    { id: closed, text: 'Lokale', probability: 4, consequence: 4, closedOn: '2008-03-01' },
    { id: later, text: 'Flytting', probability: 4, consequence: 4, closedOn: '2008-03-02' },
    { id: beyond, text: 'Utenfor', probability: 6, consequence: 4 },
  ],
});

describe('the matrix of risks', () => {
  test('has each open risk where its probability and consequence meet, the most probable on top', () => {
    const { rows, notJudged } = riskMatrix(plan, '2008-03-01');
    const found = rows.flatMap((cells, row) =>
      cells.flatMap(({ risks }, column) => risks.map(({ id }) => ({ id, row, column }))),
    );
    expect(found).toEqual([
      { id: common, row: 1, column: 3 },
      { id: later, row: 1, column: 3 },
      { id: rare, row: 4, column: 4 },
    ]);
    expect(notJudged.map(({ id }) => id)).toEqual([open, beyond]);
  });

  test('reads the values as the lights of the reports do', () => {
    const levels = degrees
      .toReversed()
      .map((probability) =>
        degrees.map((consequence) => riskLevel(probability * consequence)[0]).join(''),
      );
    expect(levels).toEqual(['lmhhh', 'lmmhh', 'llmmh', 'lllmm', 'lllll']);
  });

  test.each([
    [null, 3, null],
    [3, null, null],
    [0, 3, null],
    [2.5, 3, null],
    [5, 5, 25],
  ])(
    'a probability of %s and a consequence of %s have the value %s',
    (probability, consequence, value) => {
      expect(riskValue({ probability, consequence })).toBe(value);
    },
  );
});
