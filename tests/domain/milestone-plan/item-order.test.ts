import { describe, expect, test } from 'vitest';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import { type ItemOrder, orderedItems } from '../../../src-domain/milestone-plan/item-order.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  milestone: [{ id: idOf(1), letter: 'A' }],
  measure: [
    { id: idOf(11), text: 'all along', time: { text: 'Kontinuerlig' }, state: 'under-way' },
    { id: idOf(12), text: 'June', time: { text: 'Juni 08' }, state: 'done' },
    {
      id: idOf(13),
      text: 'two',
      time: { text: 'Januar 08 og mai 08' },
      metDeadlines: ['2008-01-31'],
    },
    { id: idOf(14), text: 'winter', time: { text: 'vinter 2008' } },
    { id: idOf(15), text: 'April', time: { text: 'April 08' }, state: 'dropped' },
  ].map((row) => ({ ...row, milestoneId: idOf(1) })),
  person: [
    { id: idOf(21), name: 'Åse' },
    { id: idOf(22), name: 'Zoe' },
  ],
  responsible: [
    { measureId: idOf(11), personId: idOf(21) },
    { measureId: idOf(12), personId: idOf(22) },
    { measureId: idOf(15), text: 'Ansatte' },
  ],
});

const items = datedItems(plan, '2008-03-01');
const ordered = (order: ItemOrder) =>
  orderedItems(items, order, 'fjernet').map(({ row }) => ('text' in row ? row.text : row.letter));

describe('items are ordered', () => {
  test.each<[string, ItemOrder, readonly string[]]>([
    ['as written', 'written', ['A', 'all along', 'June', 'two', 'winter', 'April']],
    [
      'by the deadline that is next, what has no certain one last',
      'deadline',
      ['April', 'two', 'June', 'A', 'all along', 'winter'],
    ],
    [
      'by who answers in the order of the Norwegian alphabet, what is nobody’s last',
      'responsible',
      ['April', 'June', 'all along', 'A', 'two', 'winter'],
    ],
    ['by how far they are', 'state', ['A', 'two', 'winter', 'all along', 'June', 'April']],
  ])('%s', (_, order, expected) => {
    expect(ordered(order)).toEqual(expected);
  });
});
