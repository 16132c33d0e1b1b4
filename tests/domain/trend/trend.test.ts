import { describe, expect, it, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import { slipsAgainst } from '../../../src-domain/slips/slips.ts';
import { dayNumber } from '../../../src-domain/timing/calendar-days.ts';
import { reportedPlans } from '../../../src-domain/trend/reported-plans.ts';
import { type Trend, trendOf } from '../../../src-domain/trend/trend.ts';
import { proposedRows } from '../../../src-domain/trend/trend-choice.ts';
import { trendDiagram } from '../../../src-domain/trend/trend-diagram.ts';
import { trendTable } from '../../../src-domain/trend/trend-table.ts';
import { directionText } from '../../../src-domain/trend/trend-text.ts';
import {
  historyToday,
  historyIds as ids,
  madeHistory,
  planOfToday,
} from '../../fixtures/made-history.ts';
import { planFrom } from '../../fixtures/small-plan.ts';

const reports = [...madeHistory, planOfToday];
const everything = trendOf(reports, Object.values(ids));
const nb = translatorFor('nb');
const nn = translatorFor('nn');

function rowIn(trend: Trend, id: string): Trend['rows'][number] {
  const row = trend.rows.find((each) => each.id === id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
}

const days = (id: string) => rowIn(everything, id).points.map(({ day }) => day);
const several = <T>(count: number, value: T): readonly T[] => Array<T>(count).fill(value);

describe('the trend of a made history of eight versions', () => {
  it('has a point for each version and for today', () => {
    expect(everything.reports).toEqual([
      { day: '2025-03-03', label: 'Versjon 1' },
      { day: '2025-05-26', label: 'Versjon 2' },
      { day: '2025-08-25', label: 'Versjon 3' },
      { day: '2025-10-27', label: 'Versjon 4' },
      { day: '2026-01-19', label: 'Versjon 5' },
      { day: '2026-03-23', label: 'Versjon 6' },
      { day: '2026-06-15', label: 'Versjon 7' },
      { day: '2026-09-21', label: 'Versjon 8' },
      { day: '2026-11-16', label: 'I dag' },
    ]);
  });

  it('has the day it was done, else of the forecast, else of the planned time', () => {
    expect(days(ids.a)).toEqual([...several(2, '2025-06-30'), ...several(7, '2025-06-24')]);
    expect(days(ids.b)).toEqual([
      ...several(2, '2025-12-31'),
      '2026-01-31',
      ...several(2, '2026-02-28'),
      ...several(4, '2026-03-12'),
    ]);
    expect(days(ids.c)).toEqual([
      ...several(3, '2026-03-31'),
      '2026-05-31',
      ...several(2, '2026-04-30'),
      ...several(3, '2026-05-06'),
    ]);
    expect(days(ids.i)).toEqual([
      ...several(6, '2026-12-31'),
      ...several(2, '2026-10-31'),
      '2026-10-20',
    ]);
  });

  it('claims no day for a forecast that names none, nor for what goes on all along', () => {
    expect(days(ids.d)).toEqual([
      ...several(4, '2026-11-30'),
      null,
      '2027-01-31',
      '2027-03-31',
      '2027-04-30',
      '2027-06-30',
    ]);
    expect(days(ids.h)).toEqual(several(9, null));
  });

  it('has the last of its measures where a milestone has no time of its own', () => {
    expect(days(ids.e)).toEqual([...several(5, '2026-11-30'), ...several(4, '2026-12-31')]);
    expect(days(ids.secondCourse)).toEqual(days(ids.e));
  });

  it('says of what comes, goes and is dropped that it does', () => {
    expect(rowIn(everything, ids.f).points.map(({ kind }) => kind)).toEqual([
      ...several(2, 'absent'),
      ...several(7, 'expected'),
    ]);
    expect(rowIn(everything, ids.j).points.map(({ kind }) => kind)).toEqual([
      ...several(3, 'expected'),
      ...several(6, 'absent'),
    ]);
    expect(rowIn(everything, ids.g).points.map(({ kind }) => kind)).toEqual([
      ...several(4, 'expected'),
      ...several(5, 'dropped'),
    ]);
  });

  test.each([
    [
      ids.a,
      'ferdig, 6 dager tidligere enn først ventet',
      'ferdig, 6 dagar tidlegare enn først venta',
    ],
    [
      ids.b,
      'ferdig, 71 dager (ca. 2 måneder) senere enn først ventet',
      'ferdig, 71 dagar (ca. 2 månader) seinare enn først venta',
    ],
    [ids.c, 'ferdig, 36 dager senere enn først ventet', 'ferdig, 36 dagar seinare enn først venta'],
    [
      ids.d,
      '61 dager (2 måneder) senere siden sist, 212 dager (7 måneder) senere i alt',
      '61 dagar (2 månader) seinare sidan sist, 212 dagar (7 månader) seinare i alt',
    ],
    [
      ids.e,
      'uendret siden sist, 31 dager (1 måned) senere i alt',
      'uendra sidan sist, 31 dagar (1 månad) seinare i alt',
    ],
    [ids.f, 'på plan', 'på plan'],
    [ids.g, 'utgår', 'går ut'],
    [ids.h, 'uten sikker dato', 'utan sikker dato'],
    [
      ids.i,
      'ferdig, 72 dager (ca. 2 måneder) tidligere enn først ventet',
      'ferdig, 72 dagar (ca. 2 månader) tidlegare enn først venta',
    ],
    [ids.j, 'ikke lenger med i planen', 'ikkje lenger med i planen'],
  ])('tells where each is going: %s', (id, inBokmål, inNynorsk) => {
    expect(directionText(rowIn(everything, id), nb)).toBe(inBokmål);
    expect(directionText(rowIn(everything, id), nn)).toBe(inNynorsk);
  });

  it('tells how far it went since the report before, version by version', () => {
    const directions = reports.map((_, index) =>
      directionText(rowIn(trendOf(reports.slice(0, index + 1), [ids.c]), ids.c), nb),
    );
    expect(directions).toEqual([
      'første gang med dato',
      'på plan',
      'på plan',
      '61 dager (2 måneder) senere siden sist',
      '31 dager (1 måned) tidligere siden sist, 30 dager (1 måned) senere i alt',
      'uendret siden sist, 30 dager (1 måned) senere i alt',
      'ferdig, 36 dager senere enn først ventet',
      'ferdig, 36 dager senere enn først ventet',
      'ferdig, 36 dager senere enn først ventet',
    ]);
  });

  it('agrees with the slip against the first version', () => {
    const [first] = madeHistory;
    const slips = slipsAgainst(first?.plan ?? planOfToday.plan, planOfToday.plan, historyToday);
    const told = Object.fromEntries(slips.map(({ id, kind, days: late }) => [id, [kind, late]]));
    expect(told).toEqual({
      [ids.a]: ['done', -6],
      [ids.b]: ['done', 71],
      [ids.c]: ['done', 36],
      [ids.demo]: ['done', 12],
      [ids.d]: ['moved', 212],
      [ids.e]: ['same', null],
      [ids.course]: ['done', -9],
      [ids.secondCourse]: ['moved', 31],
      [ids.f]: ['added', null],
      [ids.g]: ['dropped', null],
      [ids.h]: ['same', null],
      [ids.i]: ['done', -72],
      [ids.j]: ['removed', null],
    });
    for (const { id, entity } of everything.rows) {
      const late = told[id]?.[1];
      if (entity === 'measure' || typeof late !== 'number') continue;
      expect(rowIn(everything, id).daysSinceFirst).toBe(late);
    }
  });
});

describe('what is drawn', () => {
  const trend = trendOf(reports, [ids.b, ids.d, ids.e]);
  const diagram = trendDiagram(trend, nb);

  it('is a line for each milestone until it is done, and the limit where report and expectation meet', () => {
    expect(diagram).toMatchObject({
      kind: 'line',
      title: 'Milepæltrend',
      x: {
        kind: 'days',
        days: reports.map(({ day }) => day),
        labels: reports.map(({ label }) => label),
      },
      y: { kind: 'days', title: 'Ventet ferdig' },
    });
    const drawn = diagram.series.map(({ name, role, values }) => [name, role, values.length]);
    expect(drawn).toEqual([
      ['B. Alle enheter er kartlagt', 'value', 9],
      ['D. Systemet er i bruk', 'value', 9],
      ['E. Opplæringen er gjennomført', 'value', 9],
      ['Ventet ferdig = rapporteringsdato', 'limit', 9],
    ]);
    expect(diagram.series[0]?.values).toEqual([
      ...days(ids.b)
        .slice(0, 6)
        .map((day) => dayNumber(day ?? '')),
      ...several(3, null),
    ]);
    expect(diagram.series.at(-1)?.values).toEqual(reports.map(({ day }) => dayNumber(day)));
  });

  it('goes on where what was done isn’t after all', () => {
    const at = (progress: object) =>
      planFrom({
        milestone: [{ id: ids.a, time: { text: '31. mars 2009', spans: null }, ...progress }],
      });
    const done = at({ state: 'done', doneOn: '2009-03-10' });
    const plans = [done, done, at({ forecast: { text: '5. mai 2009', spans: null } })].map(
      (plan, index) => ({ day: `2009-04-0${index + 1}`, label: '', plan }),
    );
    expect(trendDiagram(trendOf(plans, [ids.a]), nb).series[0]?.values).toEqual([
      dayNumber('2009-03-10'),
      null,
      dayNumber('2009-05-05'),
    ]);
  });

  it('says the same as the table', () => {
    const table = trendTable(trend, nb);
    expect(table.reports.map(({ label }) => label)).toEqual(reports.map(({ label }) => label));
    const written = table.rows.map(({ cells }) =>
      cells.map((cell) =>
        cell
          ?.match(/^(\d\d)\.(\d\d)\.(\d{4})/)
          ?.slice(1)
          .toReversed()
          .join('-'),
      ),
    );
    for (const [index, { values }] of diagram.series.slice(0, -1).entries()) {
      for (const [at, value] of values.entries()) {
        const day = written[index]?.[at];
        if (value !== null) expect(dayNumber(day ?? '')).toBe(value);
      }
    }
  });

  it('leaves to the table what has no place on an axis', () => {
    const table = trendTable(trendOf(reports, [ids.d, ids.f, ids.g, ids.b]), nb);
    expect(table.nameHead).toBe('Milepæl');
    expect(table.rows.map(({ cells }) => [cells[1], cells[4], cells[8]])).toEqual([
      ['30.11.2026', 'når systemet er valgt', '30.06.2027'],
      [null, '30.06.2027', '30.06.2027'],
      ['31.05.2026', 'utgår', 'utgår'],
      ['31.12.2025', '28.02.2026', '12.03.2026 (ferdig)'],
    ]);
    expect(trendTable(trendOf(reports, [ids.course]), nn).nameHead).toBe('Milepæl eller tiltak');
  });
});

describe('which rows are proposed', () => {
  it('are milestones with a certain day at two reports, in the order of the plan', () => {
    const items = datedItems(planOfToday.plan, historyToday);
    expect(proposedRows(reports, items)).toEqual([
      ...[ids.a, ids.b, ids.c, ids.d, ids.e, ids.f, ids.g, ids.i],
    ]);
    expect(proposedRows(reports.slice(-1), items)).toEqual([]);
  });

  it('are at most eight, those that moved most', () => {
    const milestones = Array.from({ length: 12 }, (_, index) => ({
      title: `Milepæl ${index}`,
      time: { text: `1. mars 20${10 + index}`, spans: null },
    }));
    const before = planFrom({ milestone: milestones });
    const after = planFrom({
      milestone: milestones.map((row, index) => ({
        ...row,
        time: { text: `${1 + index}. mars 20${10 + index}`, spans: null },
      })),
    });
    const plans = [
      { day: '2009-01-01', label: '1', plan: before },
      { day: '2009-02-01', label: '2', plan: after },
    ];
    const proposed = proposedRows(plans, datedItems(after, '2009-02-01'));
    expect(proposed).toEqual(after.rows.milestone.slice(4).map(({ id }) => id));
  });

  it('are measures where no milestone is among what is shown', () => {
    const measures = datedItems(planOfToday.plan, historyToday).filter(
      ({ entity }) => entity === 'measure',
    );
    expect(proposedRows(reports, measures)).toEqual([ids.demo, ids.course, ids.secondCourse]);
  });
});

describe('a reporting date', () => {
  it('is the day on which a version was frozen, and the last one on a day counts', () => {
    const plan = planFrom({
      version: [
        { label: 'Sist', frozenAt: '2009-03-02T12:00:00.000Z' },
        { label: 'Først', frozenAt: '2009-01-05T12:00:00.000Z' },
        { label: 'Igjen', frozenAt: '2009-03-02T15:00:00.000Z' },
        { label: 'Ikke lest', frozenAt: '2009-03-03T12:00:00.000Z' },
      ].map((row) => ({ ...row, hash: 'a'.repeat(64), sizeInBytes: 1, format: 'planverk/1' })),
    });
    const versions = plan.rows.version;
    const read = new Map(
      versions.filter(({ label }) => label !== 'Ikke lest').map(({ id }) => [id, plan]),
    );
    const now = { day: '2009-04-01', label: 'I dag', plan };
    const found = reportedPlans(versions, read, now);
    expect(found.map(({ day, label }) => [day, label])).toEqual([
      ['2009-01-05', 'Først'],
      ['2009-03-02', 'Sist'],
      ['2009-03-02', 'Igjen'],
      ['2009-04-01', 'I dag'],
    ]);
    expect(trendOf(found, []).reports.map(({ label }) => label)).toEqual([
      'Først',
      'Igjen',
      'I dag',
    ]);
  });
});
