import { describe, expect, test } from 'vitest';
import {
  type CalendarPlace,
  calendarYears,
  monthKey,
} from '../../../src-domain/milestone-plan/calendar-months.ts';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';
import { readResourcePlan } from '../sample/resource-plans.ts';

const today = '2008-01-15';

function said(place: CalendarPlace): string {
  if (!('year' in place)) return place.kind;
  return place.kind === 'month'
    ? `${place.year}-${place.month}`
    : `${place.kind} ${place.part} of ${place.year}`;
}

/** Where each line stands: its heading, the deadline that it has there, and how that is. */
function linesOf(plan: Parameters<typeof datedItems>[0], byDay = true): readonly string[] {
  return calendarYears(datedItems(plan, today), today, byDay).flatMap(({ sections }) =>
    sections.flatMap(({ place, entries }) =>
      entries.map(({ item: { row }, deadline }) =>
        [
          said(place),
          'text' in row ? row.text.slice(0, 24) : row.letter,
          ...(deadline ? [deadline.day, deadline.standing] : []),
        ].join(' | '),
      ),
    ),
  );
}

/** The headings under which one measure with this time stands. */
function placesOf(text: string, more: object = {}): readonly string[] {
  const plan = planFrom({
    milestone: [{ id: idOf(1), letter: 'A', state: 'dropped', droppedBecause: '-' }],
    measure: [{ id: idOf(2), milestoneId: idOf(1), text: 'Kurs', time: { text }, ...more }],
  });
  const measures = datedItems(plan, today).filter(({ entity }) => entity === 'measure');
  return calendarYears(measures, '1990-01-01', true).flatMap(({ year, sections }) =>
    sections.map(({ place, entries: [entry] }) =>
      [year ?? 'no year', said(place), entry?.day ?? 'no day'].join(' / '),
    ),
  );
}

describe('a time stands under', () => {
  test.each([
    ['its month', 'Desember 08', ['2008 / 2008-12 / 2008-12-31']],
    ['the month of its day', '12. mai 2009', ['2009 / 2009-5 / 2009-05-12']],
    ['the month in which its week ends', 'uke 36 2007', ['2007 / 2007-9 / 2007-09-09']],
    ['the month in which several end', 'mai–juni 08', ['2008 / 2008-6 / 2008-06-30']],
    ['the month by whose end it is due', 'innen utgangen av 2009', ['2009 / 2009-12 / 2009-12-31']],
    ['the month from which it goes', 'fra 1. mars 2008', ['2008 / 2008-3 / no day']],
    ['its season', 'Høst 07', ['2007 / season 9 of 2007 / 2007-11-30']],
    ['its season', 'Vår 08', ['2008 / season 3 of 2008 / 2008-05-31']],
    ['its quarter', '2. kvartal 2008', ['2008 / quarter 2 of 2008 / 2008-06-30']],
    ['its tertial', '3. tertial 2008', ['2008 / tertial 3 of 2008 / 2008-12-31']],
    ['its half-year', '1. halvår 2008', ['2008 / half-year 1 of 2008 / 2008-06-30']],
    ['its year', 'i løpet av 2008', ['2008 / year 1 of 2008 / 2008-12-31']],
    ['the end of several years', '2007-2009', ['2009 / 2009-12 / 2009-12-31']],
    [
      'both of its months',
      'Januar 08 og juni 08',
      ['2008 / 2008-1 / 2008-01-31', '2008 / 2008-6 / 2008-06-30'],
    ],
    ['what goes on', 'Kontinuerlig', ['no year / continuous / no day']],
    [
      'what has no certain day, where it is an event',
      'Etter vedtak',
      ['no year / uncertain / no day'],
    ],
    ['what has no certain day, without a year', 'høst', ['no year / uncertain / no day']],
    ['what has no certain day, read in two ways', 'vinter 2008', ['no year / uncertain / no day']],
    ['what has no certain day, not understood', 'snarest', ['no year / uncertain / no day']],
    ['what has no time', ' ', ['no year / none / no day']],
  ])('%s: «%s»', (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  test('the days that a person has set', () => {
    const spans = [{ from: '2008-02-01', to: '2008-02-29' }];
    expect(placesOf('', { time: { text: 'når vi vet', spans } })).toEqual([
      '2008 / 2008-2 / 2008-02-29',
    ]);
  });
});

test('every time of the reference plan stands where it belongs', () => {
  const plan = readResourcePlan('sample/kvalitetskommune.json');
  const bare = planFrom({});
  const rows = {
    ...plan.rows,
    measure: plan.rows.measure.map((row) => ({
      ...row,
      state: 'not-started' as const,
      metDeadlines: [],
    })),
  };
  expect(linesOf({ ...bare, ...plan, rows })).toEqual([
    '2007-5 | Prosjektplanene godkjent | 2007-05-31 | overdue',
    '2007-9 | Prosjekt «Etter Medarbei | 2007-09-30 | overdue',
    '2007-9 | Prosjektplan godkjennes | 2007-09-30 | overdue',
    '2007-9 | Prosjektorganisere i del | 2007-09-30 | overdue',
    '2007-9 | Etablering av prosjekt o | 2007-09-30 | overdue',
    'season 9 of 2007 | Invitere aktuelle levera | 2007-11-30 | overdue',
    'season 9 of 2007 | Peke ut piloter og prosj | 2007-11-30 | overdue',
    '2007-12 | Prosjektplan m/ mål og t | 2007-12-31 | overdue',
    '2008-1 | Rapportering av framdrif | 2008-01-31 | coming',
    '2008-4 | Rapportering og sluttrap | 2008-04-30 | coming',
    '2008-4 | Høring | 2008-04-30 | coming',
    '2008-6 | Rapportering av framdrif | 2008-06-30 | coming',
    '2008-6 | Politisk behandling | 2008-06-30 | coming',
    '2008-9 | 30 småprosjekter er gjen | 2008-09-30 | coming',
    '2008-9 | Underveisevaluering i Le | 2008-09-30 | coming',
    '2008-12 | A | 2008-12-31 | coming',
    '2009-1 | Evaluering av prosjekten | 2009-01-31 | coming',
    'continuous | Prosessveiledning og eva',
    'none | B',
    'none | C',
    'none | Egen tiltaksplan er utar',
    'none | D',
    'none | Teste ut demoer i utvalg',
    'none | E',
    'none | F',
    'none | Konstituering etter valg',
  ]);
});

describe('the headings', () => {
  const withTimes = (...texts: readonly string[]) =>
    planFrom({
      milestone: [{ id: idOf(1), letter: 'A', time: { text: texts[0] } }],
      measure: texts
        .slice(1)
        .map((text, at) => ({ milestoneId: idOf(1), text: String(at), time: { text } })),
    });
  const headings = (plan: ReturnType<typeof withTimes>) =>
    calendarYears(datedItems(plan, today), today, true).map(({ year, sections }) => [
      year,
      ...sections.map(({ place }) => said(place)),
    ]);

  test('a longer part of the year comes behind its last month, the longest last', () => {
    const plan = withTimes(
      '2007',
      'Kontinuerlig',
      '4. kvartal 2007',
      '2. halvår 07',
      'Desember 07',
    );
    expect(headings(plan)).toEqual([
      [2007, '2007-12', 'quarter 4 of 2007', 'half-year 2 of 2007', 'year 1 of 2007'],
      [null, 'continuous'],
    ]);
  });

  test('the month of today is among them though nothing is due in it', () => {
    expect(headings(withTimes('Mai 07', 'Mai 08'))).toEqual([
      [2007, '2007-5'],
      [2008, monthKey(today), '2008-5'],
    ]);
  });

  test('but not where all is over, or hasn’t begun', () => {
    expect(headings(withTimes('Mai 07', 'Juni 07'))).toEqual([[2007, '2007-5', '2007-6']]);
    expect(headings(withTimes('Mai 08', 'Kontinuerlig'))).toEqual([
      [2008, '2008-5'],
      [null, 'continuous'],
    ]);
  });

  test('in a month the days come in order, or the items as they are given', () => {
    const plan = withTimes('20. mai 2008', '31. mai 2008', '2. mai 2008');
    expect(linesOf(plan).map((line) => line.split(' | ')[2])).toEqual([
      '2008-05-02',
      '2008-05-20',
      '2008-05-31',
    ]);
    expect(linesOf(plan, false).map((line) => line.split(' | ')[2])).toEqual([
      '2008-05-20',
      '2008-05-31',
      '2008-05-02',
    ]);
  });
});
