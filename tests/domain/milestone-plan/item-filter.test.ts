import { describe, expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { answeringChoices } from '../../../src-domain/milestone-plan/answering-choices.ts';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import {
  allItems,
  type ItemFilter,
  isFiltering,
  itemTest,
} from '../../../src-domain/milestone-plan/item-filter.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [whole, part, levanger, verdal] = [idOf(1), idOf(2), idOf(3), idOf(4)];

const plan = planFrom({
  organisation: [
    { id: levanger, name: 'Levanger', kind: 'municipality' },
    { id: verdal, name: 'Verdal', kind: 'municipality' },
  ],
  subproject: [
    { id: whole, letter: 'A', name: 'Hele', municipalityId: levanger },
    { id: part, letter: 'A1', name: 'Del', parentId: whole },
  ],
  milestone: [
    { id: idOf(11), letter: 'A', subprojectId: whole, time: { text: 'Mai 08' } },
    { id: idOf(12), letter: 'B', subprojectId: part },
    { id: idOf(13), letter: 'F' },
  ],
  milestoneGroup: [{ id: idOf(20), milestoneId: idOf(12), municipalityId: verdal }],
  measure: [
    { id: idOf(31), milestoneId: idOf(11), text: 'late', time: { text: 'Januar 08' } },
    {
      id: idOf(32),
      milestoneId: idOf(11),
      text: 'done',
      time: { text: 'Januar 08' },
      state: 'done',
    },
    { id: idOf(33), milestoneId: idOf(12), milestoneGroupId: idOf(20), text: 'grouped' },
    { id: idOf(34), milestoneId: idOf(13), text: 'winter', time: { text: 'vinter 2006' } },
  ],
  person: [{ id: idOf(41), name: 'Kari Moe' }],
  responsible: [
    { milestoneId: idOf(11), text: 'Ansatte' },
    { milestoneGroupId: idOf(20), personId: idOf(41) },
  ],
});

const items = datedItems(plan, '2008-03-01');
const passing = (filter: Partial<ItemFilter>) =>
  items
    .filter(itemTest(plan, { ...allItems, ...filter }))
    .map(({ row }) => ('text' in row ? row.text : row.letter));

describe('a filter leaves in', () => {
  test.each<[string, Partial<ItemFilter>, readonly string[]]>([
    [
      'everything where it asks for nothing',
      {},
      ['A', 'late', 'done', 'B', 'grouped', 'F', 'winter'],
    ],
    [
      'a sub-project and its parts',
      { subprojects: [whole] },
      ['A', 'late', 'done', 'B', 'grouped'],
    ],
    ['a part alone', { subprojects: [part] }, ['B', 'grouped']],
    [
      'what is no sub-project’s, or a part',
      { subprojects: ['-', part] },
      ['B', 'grouped', 'F', 'winter'],
    ],
    ['what a group’s municipality says', { municipalities: [verdal] }, ['grouped']],
    [
      'what a sub-project’s municipality says',
      { municipalities: [levanger] },
      ['A', 'late', 'done'],
    ],
    ['whoever answers by the milestone', { responsible: ['text:Ansatte'] }, ['A', 'late', 'done']],
    ['whoever answers by the group', { responsible: [`person:${idOf(41)}`] }, ['grouped']],
    ['what is nobody’s', { responsible: ['-'] }, ['B', 'F', 'winter']],
    ['a state', { states: ['done'] }, ['done']],
    ['what is overdue, and nothing whose day isn’t certain', { isOverdue: true }, ['late']],
    ['what all of it takes', { isOverdue: true, subprojects: [part] }, []],
  ])('%s', (_, filter, expected) => {
    expect(passing(filter)).toEqual(expected);
    expect(isFiltering({ ...allItems, ...filter })).toBe(Object.keys(filter).length > 0);
  });
});

test('one can choose among those who answer, and those who are chosen, by name', () => {
  const nb = translatorFor('nb');
  expect(answeringChoices(plan, items, ['text:Verneombud', 'seat:gone'], nb)).toEqual([
    { id: 'text:Ansatte', name: 'Ansatte' },
    { id: `person:${idOf(41)}`, name: 'Kari Moe' },
    { id: 'text:Verneombud', name: 'Verneombud' },
  ]);
});
