import { expect, test } from 'vitest';
import { handoutOverview } from '../../../src-domain/handout/handout-overview.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const hash = 'a'.repeat(64);

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  handout: [
    { id: idOf(1), recipient: 'Uten frist', handedOutAt: '2008-01-01T10:00:00Z' },
    {
      id: idOf(2),
      recipient: 'Senere',
      wantedBackOn: '2008-05-01',
      handedOutAt: '2008-01-02T10:00:00Z',
    },
    {
      id: idOf(3),
      recipient: 'For sen',
      wantedBackOn: '2008-03-31',
      handedOutAt: '2008-01-03T10:00:00Z',
    },
    { id: idOf(4), recipient: 'Tilbake', ended: 'returned', handedOutAt: '2008-01-04T10:00:00Z' },
    { id: idOf(5), recipient: 'Selve kopien', isThisPlan: true },
  ],
  handoutReturn: [
    { id: idOf(11), handoutId: idOf(4), takenInAt: '2008-02-01T10:00:00Z', hash, sizeInBytes: 1 },
    { id: idOf(12), handoutId: idOf(4), takenInAt: '2008-02-09T10:00:00Z', hash, sizeInBytes: 1 },
  ],
});

test('what is out stands first, by when it is wanted back; the day itself is not too late', () => {
  const told = (day: string) =>
    handoutOverview(plan, day).map(({ handout, state, returns }) => [
      handout.recipient,
      state,
      returns.map(({ id }) => id),
    ]);
  expect(told('2008-04-01')).toEqual([
    ['For sen', 'late', []],
    ['Senere', 'out', []],
    ['Uten frist', 'out', []],
    ['Tilbake', 'returned', [idOf(12), idOf(11)]],
  ]);
  expect(told('2008-03-31')[0]).toEqual(['For sen', 'out', []]);
});
