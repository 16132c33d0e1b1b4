import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { deviationsOf, firstToldIn } from '../../../src-domain/reports/deviations.ts';
import { beginReport } from '../../../src-domain/reports/report-draft.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [first, second, returned] = [idOf(10), idOf(11), idOf(12)];
const period = (text: string) => ({ text, spans: null });

const plan = planFrom({
  report: [
    { id: first, state: 'accepted', period: period('1. tertial 2008') },
    { id: second, state: 'submitted', period: period('2. tertial 2008') },
    { id: returned, state: 'returned', period: period('3. tertial 2008') },
  ],
  deviation: [
    { id: idOf(20), reportId: first, text: 'Sen kartlegging' },
    { id: idOf(21), reportId: second, text: 'Sen kartlegging', carriedFromId: idOf(20) },
    { id: idOf(22), reportId: second, text: 'Lukket', closedOn: '2008-08-01' },
    { id: idOf(23), reportId: returned, text: 'Sen kartlegging', carriedFromId: idOf(21) },
    { id: idOf(24), reportId: returned, text: 'Nytt' },
  ],
});

/** The deviations of a report that is begun next, each with the report that told of it first. */
function carried(replacesId: string | null): readonly (readonly [string, string | null])[] {
  let next = 700;
  const order = {
    kind: 'progress',
    subprojectId: null,
    period: period('3. tertial 2008'),
    dueOn: null,
    plannedId: null,
    replacesId,
  } as const;
  const beginning = beginReport(plan, order, '2008-12-01', () => idOf(next++));
  if (beginning.kind !== 'begun') throw new Error('There is a draft already');
  const after = applied(beginning.changes);
  return deviationsOf(after, beginning.id).map((deviation) => [
    deviation.text,
    firstToldIn(after, deviation)?.id ?? null,
  ]);
}

function applied(changes: Parameters<typeof applyChanges>[1]): Plan {
  const outcome = applyChanges(plan, changes);
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problems));
  return outcome.plan;
}

test('what isn’t closed is carried on, and known from the report that told of it first', () => {
  expect(carried(null)).toEqual([['Sen kartlegging', first]]);
});

test('what only a report that was sent back told of is new in the one that replaces it', () => {
  expect(carried(returned)).toEqual([
    ['Sen kartlegging', first],
    ['Nytt', null],
  ]);
});
