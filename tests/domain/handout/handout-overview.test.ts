import { expect, test } from 'vitest';
import {
  canHandOut,
  handoutOverview,
  outNow,
} from '../../../src-domain/handout/handout-overview.ts';
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

test('what has come back is late no longer, though it is still out', () => {
  const [state] = handoutOverview(
    planFrom({
      project: [{ name: 'Ny skole' }],
      handout: [{ id: idOf(1), wantedBackOn: '2008-03-31' }],
      handoutReturn: [{ id: idOf(11), handoutId: idOf(1), hash, sizeInBytes: 1 }],
    }),
    '2008-04-01',
  );
  expect(state).toMatchObject({ state: 'out', returns: [{ id: idOf(11) }] });
});

const parted = (changed: Parameters<typeof planFrom>[0] = {}) =>
  planFrom({
    project: [{ name: 'Ny skole' }],
    subproject: [
      { id: idOf(1), name: 'Skole' },
      { id: idOf(2), name: 'Del av skole', parentId: idOf(1) },
      { id: idOf(3), name: 'Vei' },
    ],
    ...changed,
  });

test('a sub-project is out with what it is a part of, and with what is a part of it', () => {
  const outOf = (subprojectId: string) =>
    outNow(
      parted({
        handout: [
          { id: idOf(11), subprojectId: idOf(1) },
          { id: idOf(12), subprojectId: idOf(2) },
          { id: idOf(13), subprojectId: idOf(2), ended: 'returned' },
        ],
      }),
      subprojectId,
    ).map(({ id }) => id);
  expect([outOf(idOf(1)), outOf(idOf(2)), outOf(idOf(3))]).toEqual([
    [idOf(11), idOf(12)],
    [idOf(11), idOf(12)],
    [],
  ]);
});

test('a sub-project is handed out of a whole project that is open', () => {
  expect(canHandOut(parted())).toBe(true);
  expect(canHandOut(parted({ subproject: [] }))).toBe(false);
  expect(canHandOut(parted({ project: [{ name: 'Ny skole', closedOn: '2008-01-01' }] }))).toBe(
    false,
  );
  expect(canHandOut(parted({ handout: [{ isThisPlan: true }] }))).toBe(false);
});
