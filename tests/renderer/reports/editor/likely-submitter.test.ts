import { expect, test } from 'vitest';
import type { Plan } from '../../../../src-domain/plan.ts';
import { likelySubmitter } from '../../../../src-renderer/reports/editor/likely-submitter.ts';
import { idOf, planFrom, type SmallRows } from '../../../fixtures/small-plan.ts';

const [a, kari, ola, leader, draft, before] = [1, 2, 3, 4, 5, 6].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

const planWith = (rows: SmallRows): Plan =>
  planFrom({
    subproject: [{ id: a, letter: 'A' }],
    body: [{ id: idOf(10), name: 'Prosjektgruppe' }],
    seat: [
      { id: idOf(11), bodyId: idOf(10), role: 'subproject-leader', subprojectId: a },
      { id: idOf(12), bodyId: idOf(10), role: 'project-leader' },
    ],
    person: [
      { id: kari, name: 'Kari Moe' },
      { id: ola, name: 'Ola Berg' },
      { id: leader, name: 'Ingrid Aune' },
    ],
    holding: [
      { seatId: idOf(11), personId: kari },
      { seatId: idOf(12), personId: leader },
    ],
    ...rows,
  });

function likely(rows: SmallRows): string | null {
  const plan = planWith(rows);
  const report = plan.rows.report.find(({ id }) => id === draft);
  if (!report) throw new Error('There is no draft');
  return likelySubmitter(plan, report, '2008-09-10');
}

test.each([
  ['whoever leads the sub-project', { report: [{ id: draft, subprojectId: a }] }, kari],
  ['of the project its leader', { report: [{ id: draft }] }, leader],
  [
    'whoever handed in the last one',
    {
      report: [
        { id: before, subprojectId: a, state: 'accepted', submittedById: ola },
        { id: draft, subprojectId: a },
      ],
    },
    ola,
  ],
  ['nobody where nobody leads it', { report: [{ id: draft, subprojectId: a }], holding: [] }, null],
] as const)('a report is likely handed in by %s', (_, rows, person) => {
  expect(likely(rows)).toBe(person);
});
