import { describe, expect, test } from 'vitest';
import { check } from '../../src-domain/check.ts';
import { overviewOf } from '../../src-domain/overview.ts';
import { subprojectOf } from '../../src-domain/subproject-of.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';

const today = '2008-03-01';

/** A plan of one milestone with one measure, and what the overview says of them. */
function deadlinesOf(
  measure: Readonly<Record<string, unknown>>,
  milestone: Readonly<Record<string, unknown>> = {},
) {
  const plan = planFrom({
    milestone: [{ id: idOf(1), letter: 'A', title: 'Ledere', ...milestone }],
    measure: [{ id: idOf(2), milestoneId: idOf(1), text: 'Kurs', ...measure }],
  });
  const { overdue, next } = overviewOf(plan, today);
  const shown = (list: typeof overdue) => list.map(({ name, day }) => `${name} ${day}`);
  return { overdue: shown(overdue), next: shown(next) };
}

const at = (text: string) => ({ time: { text } });

describe('as of 1 March 2008', () => {
  test.for<[string, Record<string, unknown>, string[], string[]]>([
    ['what was to be finished in January is overdue', at('Januar 08'), ['Kurs 2008-01-31'], []],
    ['what is finished today is next', at('1. mars 2008'), [], ['Kurs 2008-03-01']],
    ['a month is overdue when it is over', at('Mars 08'), [], ['Kurs 2008-03-31']],
    ['ninety days ahead is next', at('30. mai 2008'), [], ['Kurs 2008-05-30']],
    ['ninety-one isn’t', at('31. mai 2008'), [], []],
    [
      'of two dates the first is overdue and the second next',
      at('Januar 08 og april 08'),
      ['Kurs 2008-01-31'],
      ['Kurs 2008-04-30'],
    ],
    [
      'of two dates that have passed, the first is told',
      at('Mai 07 og januar 08'),
      ['Kurs 2007-05-31'],
      [],
    ],
    ['what is done isn’t overdue', { ...at('Januar 08'), state: 'done' }, [], []],
    ['nor what is dropped', { ...at('Januar 08'), state: 'dropped' }, [], []],
    ['what is all along has no deadline', at('Kontinuerlig'), [], []],
    ['nor has what isn’t understood', at('når alle er enige'), [], []],
    ['nor what has no time', {}, [], []],
    [
      'days that a person has set count',
      { time: { text: 'etter ferien', spans: [{ from: null, to: '2008-02-01' }] } },
      ['Kurs 2008-02-01'],
      [],
    ],
  ])('%s', ([, measure, overdue, next]) => {
    expect(deadlinesOf(measure)).toEqual({ overdue, next });
  });

  test('a milestone has deadlines of its own', () => {
    expect(deadlinesOf({}, at('Januar 08')).overdue).toEqual(['A. Ledere 2008-01-31']);
  });

  test('what stands under a dropped milestone isn’t waited for', () => {
    expect(deadlinesOf(at('Januar 08'), { state: 'dropped' }).overdue).toEqual([]);
  });
});

describe('a plan with sub-projects', () => {
  const plan = planFrom({
    project: [{ id: idOf(1), endDate: '2009-12-31', client: 'x', contractor: 'y' }],
    person: [
      { id: idOf(2), name: 'Solveig' },
      { id: idOf(3), name: 'Arne' },
    ],
    subproject: [
      { id: idOf(10), letter: 'B', name: 'Sykefravær', position: 'a1' },
      { id: idOf(11), letter: 'A', name: 'Ledere', position: 'a0' },
      { id: idOf(12), letter: 'A1', name: 'Kurs', parentId: idOf(11) },
    ],
    body: [{ id: idOf(20) }, { id: idOf(21), subprojectId: idOf(10) }],
    seat: [
      { id: idOf(22), bodyId: idOf(20), role: 'subproject-leader', subprojectId: idOf(11) },
      { id: idOf(23), bodyId: idOf(21), role: 'leader' },
    ],
    holding: [
      { seatId: idOf(22), personId: idOf(2) },
      { seatId: idOf(23), personId: idOf(3), to: '2008-02-01' },
    ],
    activity: [{ subprojectId: idOf(11) }, {}],
    milestone: [
      { id: idOf(30), subprojectId: idOf(11), title: 'Opplæring', time: { text: 'Juni 08' } },
      { id: idOf(31), title: 'Felles' },
    ],
    measure: [
      { id: idOf(40), milestoneId: idOf(30), text: 'Plan', time: { text: 'Januar 08' } },
      { milestoneId: idOf(30), text: 'Kurs', time: { text: 'April 08' }, state: 'under-way' },
      { milestoneId: idOf(30), text: 'Ferdig', time: { text: 'Mai 07' }, state: 'done' },
      { milestoneId: idOf(31), text: 'Felles', time: { text: 'Mai 08' } },
    ],
  });

  const noMeasures = { 'not-started': 0, 'under-way': 0, done: 0, dropped: 0 };
  const nothing = {
    activities: 0,
    milestones: 0,
    measures: noMeasures,
    overdue: 0,
    nextDeadline: null,
  };

  test('a sub-project that no seat leads is told apart from one whose seat is vacant', () => {
    const without = overviewOf({ ...plan, rows: { ...plan.rows, seat: [], holding: [] } }, today);
    expect(without.subprojects.map(({ hasSeat }) => hasSeat)).toEqual([false, false, false]);
  });

  test('each is told with who leads it, how far it is and what comes next', () => {
    const findings = check(plan, today);
    const countOf = (id: string | null) =>
      findings.filter((each) => subprojectOf(plan, each.entity, each.id) === id).length;
    const overview = overviewOf(plan, today, findings);
    expect(overview.subprojects).toEqual([
      {
        id: idOf(11),
        letter: 'A',
        name: 'Ledere',
        depth: 0,
        responsible: [{ personId: idOf(2), name: 'Solveig' }],
        hasSeat: true,
        activities: 1,
        milestones: 1,
        measures: { ...noMeasures, 'not-started': 1, 'under-way': 1, done: 1 },
        overdue: 1,
        findings: countOf(idOf(11)),
        nextDeadline: '2008-04-30',
      },
      {
        ...nothing,
        id: idOf(12),
        letter: 'A1',
        name: 'Kurs',
        depth: 1,
        responsible: [{ personId: idOf(2), name: 'Solveig' }],
        hasSeat: true,
        findings: countOf(idOf(12)),
      },
      {
        ...nothing,
        id: idOf(10),
        letter: 'B',
        name: 'Sykefravær',
        depth: 0,
        responsible: [],
        hasSeat: true,
        findings: countOf(idOf(10)),
      },
    ]);
    expect(overview.shared).toEqual({
      activities: 1,
      milestones: 1,
      measures: { ...noMeasures, 'not-started': 1 },
      overdue: 0,
      findings: countOf(null),
      nextDeadline: '2008-05-31',
    });
    expect(JSON.parse(JSON.stringify(overview))).toEqual(overview);
  });

  test('a deadline says where it belongs and how long is left', () => {
    const { overdue, next } = overviewOf(plan, today);
    expect(overdue).toEqual([
      {
        entity: 'measure',
        id: idOf(40),
        name: 'Plan',
        milestoneId: idOf(30),
        milestone: 'Opplæring',
        subprojectId: idOf(11),
        time: 'Januar 08',
        day: '2008-01-31',
        isOneOfSeveral: false,
        daysLeft: -30,
        state: 'not-started',
      },
    ]);
    expect(next.map(({ name }) => name)).toEqual(['Kurs']);
  });

  test('a deadline that shares its time with others is told from one that is alone', () => {
    const [measure, ...others] = plan.rows.measure;
    const time = { text: 'Mars 08 og april 08', spans: null };
    const twice = measure ? [{ ...measure, time }, ...others] : [];
    const { next } = overviewOf({ ...plan, rows: { ...plan.rows, measure: twice } }, today);
    const shown = next.map(({ time: written, day, isOneOfSeveral }) => [
      written,
      day,
      isOneOfSeveral,
    ]);
    expect(shown).toContainEqual(['Mars 08 og april 08', '2008-03-31', true]);
    expect(shown).toContainEqual(['Mars 08 og april 08', '2008-04-30', true]);
    expect(
      shown.filter(([written]) => written !== time.text).map(([, , several]) => several),
    ).toEqual([false]);
  });

  test('a row belongs to the sub-project of what it is a part of', () => {
    expect(subprojectOf(plan, 'measure', idOf(40))).toBe(idOf(11));
    expect(subprojectOf(plan, 'seat', idOf(23))).toBe(idOf(10));
    expect(subprojectOf(plan, 'subproject', idOf(12))).toBe(idOf(12));
    expect(subprojectOf(plan, 'milestone', idOf(31))).toBe(null);
    expect(subprojectOf(plan, 'milestone', idOf(99))).toBe(null);
  });
});
