import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lightFactText } from '../../../src-domain/messages/light-fact-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import type { LightQuestion } from '../../../src-domain/reports/light-question.ts';
import {
  judgedOn,
  proposedLight,
  wantsReason,
} from '../../../src-domain/reports/proposed-lights.ts';
import {
  tolerancesOf,
  toleratedIn,
} from '../../../src-domain/reports/proposed-lights-tolerance.ts';
import type { Colour } from '../../../src-domain/reports/roll-up.ts';
import { addDays } from '../../../src-domain/timing/calendar-days.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const [a, part, b] = [idOf(1), idOf(2), idOf(3)];
const day = '2008-08-31';
const milestone = idOf(10);
const time = (text: string) => ({ text, spans: null });

const withRows = (rows: SmallRows): Plan =>
  planFrom({
    subproject: [
      { id: a, letter: 'A', name: 'Nærvær' },
      { id: part, name: 'Kurs', parentId: a },
      { id: b, letter: 'B', name: 'Lederskap' },
    ],
    ...rows,
  });

const asked = (plan: Plan, wanted: Partial<LightQuestion> = {}): LightQuestion => ({
  plan,
  approved: null,
  subprojectId: a,
  day,
  ...wanted,
});

const wordsOf = (plan: Plan, light: ReturnType<typeof proposedLight>) =>
  light.facts.map((fact) =>
    lightFactText(fact, { plan, language: 'nb', translate: translatorFor('nb') }),
  );

/** A measure that is foreseen so many days after its deadline, with a tolerance of so many days. */
function lateBy(days: number, limit: number | null): Plan {
  const forecast = addDays('2008-10-01', days);
  return withRows({
    milestone: [{ id: milestone, title: 'Bedre nærvær', subprojectId: a }],
    measure: [
      {
        milestoneId: milestone,
        text: 'Samling',
        time: time('01.10.2008'),
        forecast: time(forecast.split('-').reverse().join('.')),
      },
    ],
    tolerance: limit === null ? [] : [{ subprojectId: a, aspect: 'time', limit, unit: 'days' }],
  });
}

const timeOf = (plan: Plan, wanted: Partial<LightQuestion> = {}) =>
  proposedLight(asked(plan, wanted), 'time');

describe('the light for time', () => {
  test.each([
    [0, 14, 'green'],
    [-5, null, 'green'],
    [14, 14, 'yellow'],
    [15, 14, 'red'],
    [15, null, null],
  ] as const)('late by %s days with a tolerance of %s is %s', (days, limit, colour) => {
    expect(timeOf(lateBy(days, limit)).colour).toBe(colour);
  });

  test('says what is late most, by how much, and what that was held against', () => {
    const plan = lateBy(21, 14);
    expect(wordsOf(plan, timeOf(plan))).toEqual([
      'Én milepæl eller ett tiltak er forsinket: «Samling», 21 dager etter egen frist.',
      'Toleransen er 14 dager.',
    ]);
  });

  test('is held against the approved plan where there is one', () => {
    const plan = lateBy(0, 14);
    const before = lateBy(-30, 14);
    // The same measure, as it was foreseen then.
    const [measure] = plan.rows.measure;
    const earlier = before.rows.measure.map((row) => ({ ...row, id: measure?.id ?? '' }));
    const approved = {
      versions: planFrom({ version: [{ hash: 'a'.repeat(64), sizeInBytes: 1 }] }).rows.version,
      plan: { ...before, rows: { ...before.rows, measure: earlier } },
    };
    expect(timeOf(plan, { approved })).toMatchObject({
      colour: 'red',
      facts: [{ kind: 'late', days: 30, isAgainstApproved: true }, { kind: 'tolerance' }],
    });
  });

  test('what isn’t done when its deadline has passed is late up to the day it is judged', () => {
    const plan = withRows({
      milestone: [{ id: milestone, title: 'M', subprojectId: part, time: time('21.08.2008') }],
      tolerance: [{ aspect: 'time', limit: 10, unit: 'days' }],
    });
    expect(timeOf(plan)).toMatchObject({
      colour: 'yellow',
      facts: [
        { kind: 'late', days: 10, is: day },
        { kind: 'tolerance', tolerated: { isOfProject: true } },
      ],
    });
  });

  test('what is done, dropped, or belongs to another isn’t late, and without a day there is nothing to say', () => {
    const plan = withRows({
      milestone: [
        { title: 'Gjort', subprojectId: a, state: 'done', time: time('Mars 08') },
        { title: 'Utgår', subprojectId: a, state: 'dropped', time: time('Mars 08') },
        { title: 'Annet', subprojectId: b, time: time('Mars 08') },
        { title: 'Løpende', subprojectId: a, time: time('Kontinuerlig') },
      ],
    });
    expect(timeOf(plan)).toEqual({ colour: null, facts: [] });
    expect(timeOf(plan, { subprojectId: null })).toMatchObject({
      facts: [{ kind: 'late', count: 1 }, { kind: 'no-tolerance' }],
    });
  });

  test('the own tolerance goes before that of the whole, and the narrowest of several counts', () => {
    const own = lateBy(20, 30);
    const rows = [
      ...own.rows.tolerance,
      ...planFrom({
        subproject: [{ id: a }],
        tolerance: [
          { aspect: 'time', limit: 5, unit: 'days' },
          { subprojectId: a, aspect: 'cost', limit: 5, unit: 'percent' },
        ],
      }).rows.tolerance,
    ];
    const plan = (tolerance: typeof rows) => ({ ...own, rows: { ...own.rows, tolerance } });
    expect(timeOf(plan(rows)).colour).toBe('yellow');
    const narrower = rows.map((row) => ({ ...row, subprojectId: a }));
    expect(timeOf(plan(narrower)).colour).toBe('red');
  });
});

test('percent of time are of the project from its first day to its last', () => {
  const percent = (limit: number, project: readonly Readonly<Record<string, unknown>>[]) => {
    const plan = lateBy(37, null);
    const { tolerance } = planFrom({
      tolerance: [{ aspect: 'time', limit, unit: 'percent' }],
    }).rows;
    const rows = { ...plan.rows, tolerance, project: planFrom({ project }).rows.project };
    const judged = { ...plan, rows };
    const light = timeOf(judged);
    return [light.colour, ...wordsOf(judged, light).slice(1)];
  };
  const year = [{ startDate: '2008-01-01', endDate: '2008-12-31' }];
  expect(percent(11, year)).toEqual([
    'yellow',
    'Prosjektets toleranse er 11 %.',
    '11 % av prosjektets varighet er 40 dager.',
  ]);
  expect(percent(10, year)[0]).toBe('red');
  expect(percent(10, [{ startDate: '2008-01-01' }])).toEqual([
    null,
    'Prosjektets toleranse er 10 %.',
    'Prosjektet mangler start eller slutt, så prosent av varigheten kan ikke regnes ut.',
  ]);
});

describe('the tolerances that count', () => {
  const rows = (of: string | null, text: string, limit: number | null = null) => ({
    subprojectId: of,
    aspect: 'time',
    text,
    limit,
    unit: limit === null ? null : 'days',
  });
  const toldOf = (...tolerance: readonly ReturnType<typeof rows>[]) => {
    const plan = withRows({ tolerance });
    const texts = tolerancesOf(plan, part, 'time').map(({ text }) => text);
    return [texts, toleratedIn(plan, part, 'time').map(({ limit }) => limit)];
  };

  test('are the own ones, or those of what it is part of, or the project’s', () => {
    const [own, above, all] = [rows(part, 'Egen', 5), rows(a, 'For A', 20), rows(null, 'Alle', 30)];
    expect(toldOf(own, above, all, rows(b, 'For B', 1))).toEqual([['Egen'], [5]]);
    expect(toldOf(above, all)).toEqual([['For A'], [20]]);
    expect(toldOf(all)).toEqual([['Alle'], [30]]);
  });

  test('in words are not stood in for by the project’s figure; an empty line is', () => {
    expect(toldOf(rows(part, 'Etter avtale'), rows(null, 'Alle', 30))).toEqual([
      ['Etter avtale'],
      [],
    ]);
    expect(toldOf(rows(part, ''), rows(null, 'Alle', 30))).toEqual([['Alle'], [30]]);
  });
});

/** Spent so much of 100 000 planned in the period. */
const spending = (spent: number | null, tolerance: SmallRows['tolerance'] = []): Plan =>
  withRows({
    budget: [
      { subprojectId: a, planned: 100_000, spent, period: time('2. tertial 2008') },
      { subprojectId: a, planned: 1, spent: 100_000, period: time('3. tertial 2008') },
    ],
    tolerance: tolerance.map((row) => ({ subprojectId: a, aspect: 'cost', ...row })),
  });

describe('the light for cost', () => {
  const percent = [{ limit: 10, unit: 'percent' }];
  test.each([
    [100_000, percent, 'green'],
    [110_000, percent, 'yellow'],
    [110_001, percent, 'red'],
    [110_000, [{ limit: 9_000, unit: 'kroner' }], 'red'],
    [110_000, [...percent, { limit: 9_000, unit: 'kroner' }], 'red'],
    [110_000, [{ limit: 5, unit: 'hours' }], null],
    [110_000, [], null],
    [null, percent, null],
  ] as const)('spent %s with %j is %s; the period to come doesn’t count', (spent, rows, colour) => {
    expect(proposedLight(asked(spending(spent, rows)), 'cost').colour).toBe(colour);
  });

  test('says what was spent of what was planned', () => {
    const plan = spending(120_000);
    expect(wordsOf(plan, proposedLight(asked(plan), 'cost'))).toEqual([
      'Brukt 120 000 kroner av 100 000 planlagte så langt, 20 % over.'.replaceAll(
        /(?<=\d) (?=\d{3})/g,
        '\u00a0',
      ),
      'Det er ikke satt noen toleranse, så fargen må du vurdere selv.',
    ]);
  });
});

/** A figure that is to be at least 100, and was measured so in the period. */
const measured = (value: number, limit: number | null): Plan =>
  withRows({
    indicator: [
      {
        id: idOf(20),
        name: 'Nærvær',
        subprojectId: a,
        operator: '>=',
        target: 100,
        period: 'tertial',
      },
    ],
    measurement: [
      { indicatorId: idOf(20), period: '2008-T2', value },
      { indicatorId: idOf(20), period: '2008-T3', value: 1 },
    ],
    tolerance:
      limit === null ? [] : [{ subprojectId: a, aspect: 'benefit', limit, unit: 'percent' }],
  });

test.each([
  [100, null, 'green'],
  [95, 5, 'yellow'],
  [94, 5, 'red'],
  [94, null, null],
] as const)(
  'the light for benefits of a figure of %s with a tolerance of %s percent is %s',
  (value, limit, colour) => {
    expect(proposedLight(asked(measured(value, limit)), 'benefit').colour).toBe(colour);
  },
);

test.each([
  [[[3, 5]], 'red'],
  [
    [
      [2, 4],
      [1, 1],
    ],
    'yellow',
  ],
  [[[2, 3]], 'green'],
  [[], null],
] as const)('the light for uncertainty of the risks %j is %s', (risks, colour) => {
  const plan = withRows({
    risk: [
      ...risks.map(([probability, consequence]) => ({ subprojectId: a, probability, consequence })),
      { subprojectId: a, probability: 5, consequence: 5, closedOn: '2008-05-01' },
      { subprojectId: a, probability: 5 },
      { subprojectId: b, probability: 5, consequence: 5 },
    ],
  });
  expect(proposedLight(asked(plan), 'uncertainty').colour).toBe(colour);
});

test('scope and quality are for a person to judge', () => {
  for (const aspect of ['scope', 'quality'] as const) {
    expect(proposedLight(asked(lateBy(50, 1)), aspect)).toEqual({ colour: null, facts: [] });
  }
});

test.each([
  [null, 'red', false],
  ['green', null, false],
  ['green', 'green', false],
  ['green', 'yellow', true],
  ['yellow', 'yellow', true],
  ['red', null, true],
] as const)('a light of %s where %s is proposed wants a reason: %s', (colour, proposed, wants) => {
  expect(wantsReason(colour, proposed)).toBe(wants);
});

test('a report is judged by the end of its period, and one of a period that still runs today', () => {
  const report = { period: time('2. tertial 2008') };
  expect(judgedOn(report, '2008-09-10')).toBe('2008-08-31');
  expect(judgedOn(report, '2008-06-10')).toBe('2008-06-10');
  expect(judgedOn({ period: null }, '2008-06-10')).toBe('2008-06-10');
});

describe('any drift and any tolerance', () => {
  const order: readonly (Colour | null)[] = ['green', 'yellow', 'red'];
  const isNoGreener = (colour: Colour | null, than: Colour | null) =>
    order.indexOf(colour) >= order.indexOf(than);
  const days = fc.integer({ min: -400, max: 400 });
  const limit = fc.nat(300);

  test('more lateness never gives a greener light, and a wider tolerance never a redder one', () => {
    fc.assert(
      fc.property(days, fc.nat(200), limit, fc.nat(100), (late, more, narrow, wider) => {
        const light = timeOf(lateBy(late, narrow)).colour;
        expect(isNoGreener(timeOf(lateBy(late + more, narrow)).colour, light)).toBe(true);
        expect(isNoGreener(light, timeOf(lateBy(late, narrow + wider)).colour)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('more spent never gives a greener light, and a wider tolerance never a redder one', () => {
    const cost = (spent: number, percent: number) =>
      proposedLight(asked(spending(spent, [{ limit: percent, unit: 'percent' }])), 'cost').colour;
    fc.assert(
      fc.property(
        fc.nat(300_000),
        fc.nat(100_000),
        limit,
        fc.nat(100),
        (spent, more, narrow, wider) => {
          const light = cost(spent, narrow);
          expect(isNoGreener(cost(spent + more, narrow), light)).toBe(true);
          expect(isNoGreener(light, cost(spent, narrow + wider))).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});
