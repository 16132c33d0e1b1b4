import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Change } from '../../../src-domain/change.ts';
import {
  collisionRow,
  readCollision,
  settleCollision,
} from '../../../src-domain/merge/open-collisions.ts';
import { merge } from '../../../src-domain/merge.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { madeId, madePlan } from '../../fixtures/made-plan.ts';
import { anyCopies } from './properties.ts';

const sides = { mineBy: 'Kari', theirsBy: 'Ola' };
const stamp = { id: madeId(9, 1), at: '2008-01-01T12:00:00.000Z' };
const base = madePlan({ measures: 3 });
const measureId = madeId(5, 0);

const writing = (plan: Plan, text: string): Change => ({
  kind: 'update',
  entity: 'measure',
  id: measureId,
  from: { text: findRow(plan, 'measure', measureId)?.text },
  to: { text },
});

function made(plan: Plan, ...changes: readonly Change[]): Plan {
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return applied.plan;
}

/** Two that have both written in one measure, with the question in the plan of the one. */
function collided() {
  const mine = made(base, writing(base, 'Mitt'));
  const { plan, collisions } = merge(base, mine, made(base, writing(base, 'Deres')));
  const [collision] = collisions;
  if (!collision) throw new Error('Nothing collides');
  const row = collisionRow(collision, sides, stamp);
  return { plan: made(plan, { kind: 'insert', entity: 'collision', row }), row };
}

test('a collision comes out of its row as it went in', () => {
  const copies = fc.sample(anyCopies, { numRuns: 300, seed: 7 });
  const collisions = copies.flatMap(
    ({ base: was, mine, theirs }) => merge(was, mine, theirs).collisions,
  );
  expect(collisions.length).toBeGreaterThan(50);
  for (const collision of collisions) {
    expect(readCollision(collisionRow(collision, sides, stamp))).toEqual(collision);
  }
});

test.for([
  ['theirs', { take: 'theirs' }, 'Deres'],
  ['mine', { take: 'mine' }, 'Mitt'],
  ['something written for it', { take: 'written', values: { text: 'Vårt' } }, 'Vårt'],
] as const)('choosing %s settles it, and the question is gone', ([, choice, text]) => {
  const { plan, row } = collided();
  const settled = made(plan, ...settleCollision(plan, row, choice, 'Valgte').changes);
  expect(findRow(settled, 'measure', measureId)?.text).toBe(text);
  expect(settled.rows.collision).toEqual([]);
});

test('choosing mine leaves what has been written since', () => {
  const { plan, row } = collided();
  const later = made(plan, writing(plan, 'Mitt, senere'));
  const settled = made(later, ...settleCollision(later, row, { take: 'mine' }, 'Valgte').changes);
  expect(findRow(settled, 'measure', measureId)?.text).toBe('Mitt, senere');
});

test('a row that holds no collision of this program can be taken away', () => {
  const row = { ...collided().row, sides: '[]' };
  const plan = made(base, { kind: 'insert', entity: 'collision', row });
  expect(readCollision(row)).toBeNull();
  const { changes } = settleCollision(plan, row, { take: 'theirs' }, 'Valgte');
  expect(changes).toEqual([{ kind: 'delete', entity: 'collision', row }]);
});
