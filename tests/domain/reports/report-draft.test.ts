import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { beginReport, type ReportOrder } from '../../../src-domain/reports/report-draft.ts';
import { awaited, draftOf, lastStanding } from '../../../src-domain/reports/report-series.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [a, b] = [idOf(1), idOf(2)];
const period = (text: string) => ({ text, spans: null });

const plan = planFrom({
  subproject: [
    { id: a, letter: 'A', name: 'Nærvær' },
    { id: b, letter: 'B', name: 'Medarbeiderskap' },
  ],
  milestone: [
    { id: idOf(10), title: 'Nærværet er bedre', subprojectId: a },
    { id: idOf(11), title: 'Kursene er holdt', subprojectId: b },
  ],
  measure: [
    {
      milestoneId: idOf(10),
      text: 'Planene godkjent',
      state: 'done',
      doneOn: '2008-02-03',
      time: period('Januar 08'),
    },
    {
      milestoneId: idOf(10),
      text: 'Første samling',
      state: 'done',
      doneOn: '2008-06-01',
      time: period('Mai 08'),
    },
    { milestoneId: idOf(10), text: 'Kartlegging', time: period('Mars 08') },
    { milestoneId: idOf(10), text: 'Andre samling', time: period('Oktober 08') },
    { milestoneId: idOf(10), text: 'Sluttsamling', time: period('Mai 09') },
    { milestoneId: idOf(10), text: 'Utgått', state: 'dropped', time: period('Juli 08') },
    { milestoneId: idOf(11), text: 'Kurs i Verdal', time: period('Mars 08') },
  ],
  report: [
    { id: idOf(20), subprojectId: a, state: 'accepted', period: period('1. tertial 2008') },
    {
      id: idOf(21),
      subprojectId: a,
      state: 'returned',
      period: period('2. tertial 2008'),
      dueOn: '2008-09-15',
      summary: 'For kort.',
      done: '- Litt',
    },
    {
      id: idOf(22),
      subprojectId: b,
      state: 'planned',
      period: period('2. tertial 2008'),
      dueOn: '2008-09-15',
    },
    { id: idOf(23), subprojectId: b, state: 'draft', kind: 'evaluation' },
  ],
  light: [
    { reportId: idOf(20), aspect: 'time', colour: 'yellow', reason: 'Kartleggingen er forsinket.' },
    { reportId: idOf(21), aspect: 'cost', colour: 'red', reason: 'Overskredet.' },
  ],
  deviation: [
    { reportId: idOf(20), text: 'Kartleggingen er sen' },
    { reportId: idOf(20), text: 'Lukket', closedOn: '2008-03-01' },
  ],
});

const order: ReportOrder = {
  kind: 'progress',
  subprojectId: a,
  period: period('2. tertial 2008'),
  dueOn: '2008-09-15',
  plannedId: null,
  replacesId: null,
};

function begun(wanted: Partial<ReportOrder> = {}): { readonly id: string; readonly plan: Plan } {
  let next = 700;
  const beginning = beginReport(plan, { ...order, ...wanted }, '2008-09-01', () => idOf(next++));
  if (beginning.kind !== 'begun') throw new Error('There is a draft already');
  const applied = applyChanges(plan, beginning.changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return { id: beginning.id, plan: applied.plan };
}

const partsOf = ({ id, plan: after }: ReturnType<typeof begun>) => ({
  report: after.rows.report.find((report) => report.id === id),
  lights: after.rows.light.filter(({ reportId }) => reportId === id),
  deviations: after.rows.deviation.filter(({ reportId }) => reportId === id),
});

describe('a report that is begun', () => {
  test('has the lights and the open deviations of the last one that stands', () => {
    const { lights, deviations } = partsOf(begun());
    expect(lights).toMatchObject([
      { aspect: 'time', colour: 'yellow', reason: 'Kartleggingen er forsinket.' },
    ]);
    expect(deviations.map(({ text }) => text)).toEqual(['Kartleggingen er sen']);
  });

  test('says what was finished in the period, and what is late or due in as long a time after it', () => {
    const { report } = partsOf(begun());
    expect(report?.done).toBe('- Første samling');
    expect(report?.next).toBe('- Kartlegging\n- Andre samling');
    expect(report?.summary).toBe('');
  });

  test('of the whole project is about all sub-projects', () => {
    const { report } = partsOf(begun({ subprojectId: null }));
    expect(report?.next).toBe('- Kartlegging\n- Andre samling\n- Kurs i Verdal');
  });

  test('instead of one that was sent back begins with what that said, and that stays as it was', () => {
    const made = begun({ replacesId: idOf(21) });
    const { report, lights, deviations } = partsOf(made);
    expect(report).toMatchObject({ summary: 'For kort.', done: '- Litt', state: 'draft' });
    expect(lights).toMatchObject([{ aspect: 'cost', colour: 'red' }]);
    expect(deviations).toEqual([]);
    expect(made.plan.rows.report.find(({ id }) => id === idOf(21))).toEqual(
      plan.rows.report.find(({ id }) => id === idOf(21)),
    );
  });

  test('is the one that was planned, where one was', () => {
    const made = begun({ subprojectId: b, plannedId: idOf(22) });
    expect(made.id).toBe(idOf(22));
    expect(partsOf(made).report).toMatchObject({ state: 'draft', next: '- Kurs i Verdal' });
  });

  test('isn’t begun beside a draft of the same series', () => {
    const wanted = { ...order, kind: 'evaluation', subprojectId: b } as const;
    const beginning = beginReport(plan, wanted, '2008-09-01', () => idOf(700));
    expect(beginning).toEqual({ kind: 'begun-already', draft: draftOf(plan, wanted) });
  });
});

describe('a series', () => {
  test('has what was submitted and not sent back as its last one', () => {
    expect(lastStanding(plan, order)?.id).toBe(idOf(20));
  });

  test('awaits what is planned and what was sent back, until another replaces it', () => {
    expect(awaited(plan).map(({ id }) => id)).toEqual([idOf(21), idOf(22)]);
    const after = begun({ replacesId: idOf(21) });
    expect(awaited(after.plan).map(({ id }) => id)).toEqual([idOf(22), after.id]);
  });
});
