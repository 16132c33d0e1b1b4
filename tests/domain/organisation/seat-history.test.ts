import { expect, test } from 'vitest';
import { type SeatPeriod, seatHistory } from '../../../src-domain/organisation/seat-history.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const seatId = idOf(2);
const [kari, ola, removed] = [idOf(3), idOf(4), idOf(5)];

type Held = readonly [personId: string, from: string | null, to: string | null];

const historyOf = (held: readonly Held[]) =>
  seatHistory(
    planFrom({
      body: [{ id: idOf(1) }],
      seat: [
        { id: seatId, bodyId: idOf(1) },
        { id: idOf(6), bodyId: idOf(1) },
      ],
      person: [
        { id: kari, name: 'Kari' },
        { id: ola, name: 'Ola' },
        { id: removed, name: '', removedOn: '2009-06-01' },
      ],
      holding: [
        ...held.map(([personId, from, to]) => ({ seatId, personId, from, to })),
        { seatId: idOf(6), personId: kari, from: '2007-01-01', to: '2007-01-31' },
      ],
    }),
    seatId,
  ).map(told);

const told = (period: SeatPeriod): string =>
  period.kind === 'held'
    ? `${period.holding.from ?? ''}–${period.holding.to ?? ''}`
    : `vacant ${period.from}–${period.to ?? ''}`;

test.for<readonly [string, readonly Held[], readonly string[]]>([
  ['nobody has held it', [], []],
  ['one holds it for good', [[kari, null, null]], ['–']],
  [
    'the last one has left',
    [[kari, '2007-09-01', '2007-12-31']],
    ['2007-09-01–2007-12-31', 'vacant 2008-01-01–'],
  ],
  [
    'one takes over on the day after',
    [
      [ola, '2008-01-01', null],
      [kari, null, '2007-12-31'],
    ],
    ['–2007-12-31', '2008-01-01–'],
  ],
  [
    'a day lies between two',
    [
      [kari, null, '2007-12-31'],
      [ola, '2008-01-02', null],
    ],
    ['–2007-12-31', 'vacant 2008-01-01–2008-01-01', '2008-01-02–'],
  ],
  [
    'two share it, and the one who came first stays longer',
    [
      [kari, '2007-01-01', '2009-12-31'],
      [ola, '2008-01-01', '2008-06-30'],
      [ola, '2010-01-01', null],
    ],
    ['2007-01-01–2009-12-31', '2008-01-01–2008-06-30', '2010-01-01–'],
  ],
  [
    'somebody else comes while one holds it for good',
    [
      [kari, null, null],
      [ola, '2008-01-01', '2008-06-30'],
    ],
    ['–', '2008-01-01–2008-06-30'],
  ],
  [
    'a person is removed while they hold it',
    [[removed, '2008-01-01', null]],
    ['2008-01-01–', 'vacant 2009-06-01–'],
  ],
  [
    'days contradict each other, and so hold nothing',
    [
      [kari, null, '2007-12-31'],
      [ola, '2009-01-01', '2008-06-30'],
    ],
    ['–2007-12-31', 'vacant 2008-01-01–2008-12-31', '2009-01-01–2008-06-30', 'vacant 2008-01-01–'],
  ],
])('a seat’s history where %s', ([, held, periods]) => {
  expect(historyOf(held)).toEqual(periods);
});
