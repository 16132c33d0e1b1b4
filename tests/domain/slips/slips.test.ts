import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipText } from '../../../src-domain/messages/slip-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { type Slip, slipsAgainst } from '../../../src-domain/slips/slips.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const today = '2008-06-01';
const measureId = idOf(2);

/** What a plan has about its one measure; null: no such measure. */
type Has = Readonly<Record<string, unknown>> | null;

const timeOf = (text: string) => ({ text });
const at = (text: string) => ({ time: timeOf(text) });
const doneOn = (day: string | null) => ({ state: 'done', doneOn: day });

function planWith(has: Has, ofMilestone: Readonly<Record<string, unknown>> = {}): Plan {
  return planFrom({
    project: [{ name: 'Prosjektet' }],
    milestone: [{ id: idOf(1), title: 'Plan', ...ofMilestone }],
    measure: has === null ? [] : [{ id: measureId, milestoneId: idOf(1), text: 'Kurs', ...has }],
  });
}

function slipOf(was: Plan, is: Plan): Slip {
  const slip = slipsAgainst(was, is, today).find(({ id }) => id === measureId);
  if (!slip) throw new Error('The measure has no slip');
  return slip;
}

const nb = translatorFor('nb');
const nn = translatorFor('nn');

test.for<
  readonly [rule: string, was: Has, is: Has, kind: string, days: number | null, words: string]
>([
  ['nothing has changed', at('Høst 07'), at('Høst 07'), 'same', 0, ''],
  ['without a time there is nothing to hold', {}, {}, 'same', null, ''],
  ['the same deadline in other words', at('Des 08'), at('innen utgangen av 2008'), 'same', 0, ''],
  ['a later month', at('Desember 08'), at('Januar 09'), 'moved', 31, '31 dager (1 måned) senere'],
  ['an earlier day', at('12. mai 2009'), at('11. mai 2009'), 'moved', -1, '1 dag tidligere'],
  [
    'a season that nobody can be sure of isn’t counted in days',
    at('Høst 07'),
    at('Vinter 08'),
    'moved',
    null,
    'fra «Høst 07» til «Vinter 08»',
  ],
  [
    'an event has no day',
    at('Høst 07'),
    at('når ny organisering er på plass'),
    'moved',
    null,
    'fra «Høst 07» til «når ny organisering er på plass»',
  ],
  ['the same event', at('når planen er vedtatt'), at('når planen er vedtatt'), 'same', null, ''],
  ['the same season', at('Vinter 08'), at('Vinter 08'), 'same', null, ''],
  [
    'the days of a season that somebody has set claim nothing against the season',
    at('Vinter 08'),
    { time: { text: 'Vinter 08', spans: [{ from: '2008-01-01', to: '2008-03-31' }] } },
    'same',
    null,
    '',
  ],
  ['a time was written', {}, at('Høst 07'), 'moved', null, 'har fått tiden «Høst 07»'],
  ['a time was taken away', at('Høst 07'), {}, 'moved', null, 'har mistet tiden «Høst 07»'],
  [
    'two dates are two deadlines',
    at('Januar 08 og juni 08'),
    at('Januar 08 og august 08'),
    'moved',
    62,
    '31.01.2008: uendret; 30.06.2008: 62 dager (2 måneder) senere',
  ],
  [
    'of two deadlines the one that moved most counts',
    at('Januar 08 og juni 08'),
    at('November 07 og juli 08'),
    'moved',
    -62,
    '31.01.2008: 62 dager (2 måneder) tidligere; 30.06.2008: 31 dager (1 måned) senere',
  ],
  [
    'two deadlines can’t be held against one',
    at('Januar 08 og juni 08'),
    at('juni 08'),
    'moved',
    null,
    'fra «Januar 08 og juni 08» til «juni 08»',
  ],
  [
    'a forecast is what is expected now',
    at('Mai 08'),
    { ...at('Mai 08'), forecast: timeOf('Juni 08') },
    'moved',
    30,
    '30 dager (1 måned) senere',
  ],
  [
    'a forecast was expected then as well',
    { ...at('Mai 08'), forecast: timeOf('Juni 08') },
    { ...at('Mai 08'), forecast: timeOf('Juli 08') },
    'moved',
    31,
    '31 dager (1 måned) senere',
  ],
  [
    'a forecast for the date that is left stands beside the one that is met',
    at('Januar 08 og juni 08'),
    {
      ...at('Januar 08 og juni 08'),
      metDeadlines: ['2008-01-31'],
      forecast: timeOf('juli 08'),
    },
    'moved',
    31,
    '31.01.2008: uendret; 30.06.2008: 31 dager (1 måned) senere',
  ],
  [
    'a forecast in words',
    at('Mai 08'),
    { ...at('Mai 08'), forecast: timeOf('etter valget') },
    'moved',
    null,
    'fra «Mai 08» til «etter valget»',
  ],
  [
    'done late',
    at('Mai 08'),
    { ...at('Mai 08'), ...doneOn('2008-06-02') },
    'done',
    2,
    'ferdig 2 dager etter',
  ],
  [
    'done early',
    at('Mai 08'),
    { ...at('Mai 08'), ...doneOn('2008-05-30') },
    'done',
    -1,
    'ferdig 1 dag før',
  ],
  [
    'done on the day',
    at('Mai 08'),
    { ...at('Mai 08'), ...doneOn('2008-05-31') },
    'done',
    0,
    'ferdig på dagen',
  ],
  [
    'done against the last of two deadlines',
    at('Januar 08 og juni 08'),
    { ...at('Januar 08 og juni 08'), ...doneOn('2008-06-20') },
    'done',
    -10,
    'ferdig 10 dager før',
  ],
  [
    'done is done, whatever was foreseen',
    at('Mai 08'),
    { ...at('Mai 08'), forecast: timeOf('Juli 08'), ...doneOn('2008-05-31') },
    'done',
    0,
    'ferdig på dagen',
  ],
  [
    'done where no day was said',
    at('når planen er vedtatt'),
    { ...at('når planen er vedtatt'), ...doneOn('2008-05-31') },
    'done',
    null,
    'ferdig 31.05.2008 (var «når planen er vedtatt»)',
  ],
  ['done without a time', {}, doneOn('2008-05-31'), 'done', null, 'ferdig 31.05.2008'],
  [
    'done on a day that nobody has written',
    at('Mai 08'),
    { ...at('Mai 08'), ...doneOn(null) },
    'done',
    null,
    'ferdig',
  ],
  ['done then as now', doneOn('2008-05-31'), doneOn('2008-05-31'), 'same', 0, ''],
  ['done then, on a day that is written now', doneOn(null), doneOn('2008-05-31'), 'same', null, ''],
  [
    'the day it was done was mended',
    doneOn('2008-05-31'),
    doneOn('2008-05-21'),
    'moved',
    -10,
    '10 dager tidligere',
  ],
  ['dropped', at('Mai 08'), { ...at('Mai 08'), state: 'dropped' }, 'dropped', null, 'utgår'],
  [
    'dropped then as now',
    { state: 'dropped' },
    { ...at('Mai 08'), state: 'dropped' },
    'same',
    null,
    '',
  ],
  [
    'taken up again',
    { ...at('Mai 08'), state: 'dropped' },
    at('Mai 08'),
    'resumed',
    null,
    'gjelder igjen',
  ],
  ['added', null, at('Mai 08'), 'added', null, 'lagt til'],
  ['removed', at('Mai 08'), null, 'removed', null, 'fjernet'],
])('%s', ([, was, is, kind, days, words]) => {
  const slip = slipOf(planWith(was), planWith(is));
  expect([slip.kind, slip.days, slipText(slip, nb)]).toEqual([kind, days, words]);
});

describe('what was done then, and isn’t after all', () => {
  test.for<readonly [rule: string, was: Has, is: Has, days: number | null, nb: string, nn: string]>(
    [
      [
        'is held against the day it was done',
        { ...at('Mai 08'), ...doneOn('2008-05-20') },
        at('Mai 08'),
        11,
        'ikke lenger ferdig, 11 dager senere',
        'ikkje lenger ferdig, 11 dagar seinare',
      ],
      [
        'on the day it was done',
        { ...at('Mai 08'), ...doneOn('2008-05-31') },
        at('Mai 08'),
        0,
        'ikke lenger ferdig (nå «Mai 08»)',
        'ikkje lenger ferdig (no «Mai 08»)',
      ],
      [
        'and has no time',
        doneOn('2008-05-20'),
        {},
        null,
        'ikke lenger ferdig',
        'ikkje lenger ferdig',
      ],
      [
        'with a time that has no day',
        doneOn('2008-05-20'),
        at('når planen er vedtatt'),
        null,
        'ikke lenger ferdig (nå «når planen er vedtatt»)',
        'ikkje lenger ferdig (no «når planen er vedtatt»)',
      ],
      [
        'and no day was said then',
        { ...at('Høst 07'), ...doneOn(null) },
        at('Høst 07'),
        null,
        'ikke lenger ferdig (nå «Høst 07»)',
        'ikkje lenger ferdig (no «Høst 07»)',
      ],
      [
        'no day was said then, and it is expected another time',
        { ...at('Høst 07'), ...doneOn(null) },
        { ...at('Høst 07'), state: 'under-way', forecast: timeOf('Vår 08') },
        null,
        'ikke lenger ferdig (nå «Vår 08»)',
        'ikkje lenger ferdig (no «Vår 08»)',
      ],
      [
        'neither a day nor a time was said',
        doneOn(null),
        {},
        null,
        'ikke lenger ferdig',
        'ikkje lenger ferdig',
      ],
      [
        'of two deadlines the last is held against the day',
        { ...at('Januar 08 og juni 08'), ...doneOn('2008-06-20') },
        at('Januar 08 og juni 08'),
        10,
        'ikke lenger ferdig, 10 dager senere',
        'ikkje lenger ferdig, 10 dagar seinare',
      ],
    ],
  )('%s', ([, was, is, days, inBokmål, inNynorsk]) => {
    const slip = slipOf(planWith(was), planWith(is));
    expect([slip.kind, slip.days]).toEqual(['reopened', days]);
    expect([slipText(slip, nb), slipText(slip, nn)]).toEqual([inBokmål, inNynorsk]);
  });
});

test('a measure is dropped with its milestone', () => {
  const slip = slipOf(planWith(at('Mai 08')), planWith(at('Mai 08'), { state: 'dropped' }));
  expect(slip.kind).toBe('dropped');
});

test('a slip says what was expected, what is, and what is planned beside a forecast', () => {
  const is = { ...at('Mai 08'), forecast: timeOf(' Juni 08 ') };
  expect(slipOf(planWith(at('April 08')), planWith(is))).toEqual({
    entity: 'measure',
    id: measureId,
    kind: 'moved',
    days: 61,
    deadlines: [{ was: '2008-04-30', is: '2008-06-30', days: 61 }],
    was: 'April 08',
    is: 'Juni 08',
    planned: 'Mai 08',
    doneOn: null,
    wasDoneOn: null,
  });
});

test('slips stand in the order of the plan, and what is gone comes last', () => {
  const measures = (...texts: readonly [number, string][]) =>
    planFrom({
      project: [{}],
      milestone: [{ id: idOf(1) }],
      measure: texts.map(([id, text]) => ({ id: idOf(id), milestoneId: idOf(1), text })),
    });
  const slips = slipsAgainst(
    measures([5, 'borte'], [2, 'først'], [3, 'så']),
    measures([3, 'så'], [4, 'ny'], [2, 'først']),
    today,
  );
  expect(slips.map(({ id, kind }) => [id, kind])).toEqual([
    [idOf(1), 'same'],
    [idOf(3), 'same'],
    [idOf(4), 'added'],
    [idOf(2), 'same'],
    [idOf(5), 'removed'],
  ]);
});

describe('any two plans', () => {
  const times = fc
    .constantFrom(
      ...['', 'Høst 07', 'Desember 08', 'Januar 08 og juni 08', 'Vinter 08', '12. mai 2009'],
      ...['innen utgangen av 2009', 'Kontinuerlig', 'når planen er vedtatt', 'mai 08 og juni 09'],
    )
    .map((text) => (text === '' ? null : timeOf(text)));
  const days = fc.constantFrom(null, '2008-01-31', '2008-06-30', '2009-05-12');
  const measure = fc.record({
    time: times,
    forecast: times,
    state: fc.constantFrom('not-started', 'under-way', 'done', 'dropped'),
    doneOn: days,
    metDeadlines: fc.constantFrom([], ['2008-01-31'], ['2008-01-31', '2008-06-30']),
  });
  const opposites: Readonly<Record<string, readonly string[]>> = {
    same: ['same'],
    moved: ['moved'],
    done: ['reopened'],
    reopened: ['done'],
    dropped: ['resumed'],
    resumed: ['dropped'],
    added: ['removed'],
    removed: ['added'],
  };

  test('a plan has no slip against itself', () => {
    fc.assert(
      fc.property(randomPlan(), (plan) => {
        for (const { kind, days: moved } of slipsAgainst(plan, plan, today)) {
          expect(kind).toBe('same');
          expect(moved ?? 0).toBe(0);
        }
      }),
    );
  });

  test('held against each other the other way round, later is earlier', () => {
    fc.assert(
      fc.property(measure, measure, (one, other) => {
        const [there, back] = [planWith(one), planWith(other)];
        const [first, second] = [slipOf(there, back), slipOf(back, there)];
        expect(opposites[first.kind]).toContain(second.kind);
        expect(first.days ?? 0).toBe(0 - (second.days ?? 0));
        expect(first.days === null).toBe(second.days === null);
      }),
    );
  });

  test('only what is known on both sides is said in days, and the words never fail', () => {
    fc.assert(
      fc.property(randomPlan(), randomPlan(), (one, other) => {
        for (const slip of slipsAgainst(one, other, today)) {
          expect(slip.days === null).toBe(slip.deadlines.length === 0);
          expect(slipText(slip, nb) === '').toBe(slip.kind === 'same');
        }
      }),
    );
  });
});
