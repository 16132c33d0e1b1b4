import { expect, test } from 'vitest';
import { reportSeriesOf } from '../../../src-domain/reports/report-groups.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

test('the project’s reports stand first, then each sub-project’s, those of the latest period first', () => {
  const plan = planFrom({
    subproject: [{ id: idOf(1) }, { id: idOf(2) }, { id: idOf(3), parentId: idOf(1) }],
    report: [
      { id: idOf(11), subprojectId: idOf(3) },
      { id: idOf(12), subprojectId: idOf(1), period: { text: '2. tertial 2008', spans: null } },
      {
        id: idOf(13),
        state: 'planned',
        subprojectId: idOf(1),
        period: { text: '1. tertial 2008', spans: null },
      },
      { id: idOf(14), dueOn: '2008-01-01' },
    ],
  });
  const shown = reportSeriesOf(plan).map(({ subprojectId, reports }) => [
    subprojectId,
    ...reports.map(({ id }) => id),
  ]);
  expect(shown).toEqual([
    [null, idOf(14)],
    [idOf(1), idOf(12), idOf(13)],
    [idOf(3), idOf(11)],
  ]);
});
