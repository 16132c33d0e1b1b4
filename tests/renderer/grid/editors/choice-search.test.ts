import { expect, test } from 'vitest';
import { findChoices, findNamed } from '../../../../src-renderer/grid/editors/choice-search.ts';

const choices = [
  { id: '1', name: 'Ola Moen', detail: 'kommunalsjef Levanger' },
  { id: '2', name: 'Kari Lian', detail: 'rådmann' },
  { id: '3', name: 'Mona Olsen' },
  { id: '4', name: 'Kari Lian', detail: 'Fagforbundet' },
];

test.each([
  ['', ['1', '2', '3', '4']],
  ['ol', ['1', '3']],
  ['OLA', ['1']],
  ['mo', ['3', '1']],
  ['kari rådmann', ['2']],
  ['levanger', ['1']],
  ['per', []],
])('typing %j leaves %j', (typed, ids) => {
  expect(findChoices(choices, typed).map(({ id }) => id)).toEqual(ids);
});

test('a whole name means its one bearer, and nobody where two have it', () => {
  expect([findNamed(choices, ' ola moen ')?.id, findNamed(choices, 'Kari Lian')]).toEqual([
    '1',
    undefined,
  ]);
});

test('a choice is found and meant by its synonyms too, but a name goes first', () => {
  const choices = [
    { id: 'member', name: 'Deltaker', synonyms: ['medlem', 'leder'] },
    { id: 'leader', name: 'Leder' },
  ];
  expect(findNamed(choices, 'Medlem')?.id).toBe('member');
  expect(findNamed(choices, 'leder')?.id).toBe('leader');
  expect(findChoices(choices, 'medl').map(({ id }) => id)).toEqual(['member']);
});
