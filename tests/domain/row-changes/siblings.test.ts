import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { byPosition, inOrder } from '../../../src-domain/plan.ts';
import {
  moveTo,
  positionAmong,
  positionsAmong,
  type Sibling,
  siblingsOf,
} from '../../../src-domain/row-changes/siblings.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const withKeys = (...keys: readonly string[]): readonly Sibling[] =>
  siblingsOf(
    'measure',
    keys.map((position, index) => ({ id: idOf(index), position })),
  );

const rekeyed = (...cases: readonly (readonly [index: number, from: string, to: string])[]) =>
  cases.map(([index, from, to]) => ({
    kind: 'update',
    entity: 'measure',
    id: idOf(index),
    from: { position: from },
    to: { position: to },
  }));

describe('a position among siblings', () => {
  test.for<[string, readonly string[], number, string]>([
    ['the first of all', [], 0, 'a0'],
    ['before the first', ['a0'], 0, 'Zz'],
    ['between two', ['a0', 'a1'], 1, 'a0V'],
    ['after the last', ['a0', 'a1'], 2, 'a2'],
    ['beyond the last', ['a0', 'a1'], 9, 'a2'],
    ['after a key that ends in a zero', ['a000'], 1, 'a1'],
    ['before a key that ends in zeros', ['a000'], 0, 'Zz'],
    ['between keys that end in zeros', ['a000', 'a010'], 1, 'a00V'],
  ])('%s', ([, keys, index, position]) => {
    expect(positionAmong(withKeys(...keys), index)).toEqual({ position, changes: [] });
  });

  test('neighbours with the same key are set apart on the shorter side, the others keep theirs', () => {
    expect(positionAmong(withKeys('a0', 'a1', 'a1', 'a1', 'a2'), 2)).toEqual({
      position: 'a0V',
      changes: rekeyed([1, 'a1', 'a0G']),
    });
    expect(positionAmong(withKeys('a0', 'a1', 'a1', 'a1', 'a2'), 3)).toEqual({
      position: 'a1G',
      changes: rekeyed([3, 'a1', 'a1V']),
    });
  });

  test('keys that nothing lies between are all set anew', () => {
    expect(positionAmong(withKeys('zz', 'zz0'), 1)).toEqual({
      position: 'a1',
      changes: rekeyed([0, 'zz', 'a0'], [1, 'zz0', 'a2']),
    });
  });

  test('several rows get a position each', () => {
    expect(positionsAmong(withKeys('a0'), 1, 3)).toEqual({
      positions: ['a1', 'a2', 'a3'],
      changes: [],
    });
  });
});

const anyKey = fc.oneof(
  fc.constantFrom('a0', 'a1', 'a1V'),
  fc.string({ unit: fc.constantFrom(...'aZ09z'), minLength: 1, maxLength: 4 }),
);
const anySiblings = fc
  .array(anyKey, { maxLength: 8 })
  .map((keys) => withKeys(...keys).toSorted(byPosition));

/** The siblings as they stand after the changes, new rows among them. */
function orderAfter(siblings: readonly Sibling[], ...added: readonly Sibling[]) {
  return (changes: ReturnType<typeof moveTo>) =>
    [...siblings, ...added]
      .map((sibling) => {
        const change = changes.findLast((each) => each.kind === 'update' && each.id === sibling.id);
        const to = change?.kind === 'update' ? change.to['position'] : sibling.position;
        return { ...sibling, position: String(to) };
      })
      .toSorted(byPosition)
      .map(({ id }) => id);
}

describe('whatever keys the siblings have', () => {
  test('new rows stand in their order where they were put, and the siblings keep theirs', () => {
    fc.assert(
      fc.property(anySiblings, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 4 }), (row, at, n) => {
        const { positions, changes } = positionsAmong(row, at, n);
        const added = positions.map((position, index) => ({
          entity: 'milestoneNote' as const,
          id: idOf(100 + index),
          position,
        }));
        expect(positions.every((key) => /^[0-9A-Za-z]{1,200}$/.test(key))).toBe(true);
        expect(orderAfter(row, ...added)(changes)).toEqual(
          row.map(({ id }) => id).toSpliced(at, 0, ...added.map(({ id }) => id)),
        );
      }),
    );
  });

  test('a row that is moved stands at its index, and nothing is done where it stands there already', () => {
    const siblingsAndRow = anySiblings
      .filter((siblings) => siblings.length > 0)
      .chain((siblings) =>
        fc.tuple(fc.constant(siblings), fc.constantFrom(...siblings), fc.nat(9)),
      );
    fc.assert(
      fc.property(siblingsAndRow, ([siblings, row, index]) => {
        const changes = moveTo(siblings, row, index);
        const ids = siblings.map(({ id }) => id);
        const others = ids.filter((id) => id !== row.id);
        const expected = others.toSpliced(index, 0, row.id);
        expect(orderAfter(siblings)(changes)).toEqual(expected);
        if (expected.indexOf(row.id) === ids.indexOf(row.id)) expect(changes).toEqual([]);
      }),
    );
  });

  test('ten thousand rows at one end keep short keys', () => {
    let last = 'a0';
    for (let count = 0; count < 10_000; count += 1) {
      last = positionAmong(withKeys(last), 1).position;
    }
    expect(last.length).toBeLessThan(6);
  });
});

test('measures and notes of a milestone are moved among each other', () => {
  const [milestone, first, note, last] = [idOf(1), idOf(2), idOf(3), idOf(4)] as const;
  const plan = planFrom({
    milestone: [{ id: milestone }],
    measure: [
      { id: first, milestoneId: milestone, position: 'a0' },
      { id: last, milestoneId: milestone, position: 'a2' },
    ],
    milestoneNote: [{ id: note, milestoneId: milestone, position: 'a1' }],
  });
  const siblings = [
    ...siblingsOf('measure', plan.rows.measure),
    ...siblingsOf('milestoneNote', plan.rows.milestoneNote),
  ].toSorted(byPosition);
  const row = siblings[2];
  if (!row) throw new Error('There are three lines');
  const applied = applyChanges(plan, moveTo(siblings, row, 0));
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  const { measure, milestoneNote } = applied.plan.rows;
  expect(inOrder([...measure, ...milestoneNote]).map(({ id }) => id)).toEqual([last, first, note]);
});
