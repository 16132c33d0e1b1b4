import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { EntityName } from '../../../src-domain/entities/registry.ts';
import { entityNamed, entityNames } from '../../../src-domain/entities/registry.ts';
import { findRow, type Plan, rowsOf } from '../../../src-domain/plan.ts';
import {
  submissionChanges,
  submissionPart,
  submittedRow,
} from '../../../src-domain/reports/submission.ts';
import { submissionsOf } from '../../../src-domain/versions/approved-version.ts';
import { frozenText, readFrozenText } from '../../../src-domain/versions/frozen-plan.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [a, inA, b] = [idOf(1), idOf(2), idOf(3)];
const [draft, before, other, planned, ofProject] = [10, 11, 12, 13, 14].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
];
const version = { frozenAt: '2008-05-01T10:00:00.000Z', format: 'planverk/1', sizeInBytes: 1 };
const hash = 'a'.repeat(64);
const moment = '2008-09-14T10:00:00.000Z';

const plan = planFrom({
  project: [{ name: 'Innherred' }],
  person: [{ id: idOf(20), name: 'Kari Moe' }],
  subproject: [
    { id: a, letter: 'A' },
    { id: inA, letter: 'A1', parentId: a },
    { id: b, letter: 'B' },
  ],
  milestone: [
    { subprojectId: a, title: 'I A' },
    { subprojectId: inA, title: 'I A1' },
    { subprojectId: b, title: 'I B' },
  ],
  body: [
    { id: idOf(21), name: 'Formannskapet' },
    { id: idOf(22), name: 'Et annet utvalg' },
  ],
  tolerance: [
    { text: 'For alle' },
    { subprojectId: b, text: 'For B' },
    { subprojectId: a, text: 'For A' },
  ],
  version: [
    { id: idOf(30), label: 'Versjon 1', hash, ...version },
    { id: idOf(31), label: 'A sin plan', subprojectId: a, hash, ...version },
    { id: idOf(32), label: 'B sin plan', subprojectId: b, hash, ...version },
    { id: idOf(33), label: 'A, 1. tertial', subprojectId: a, hash, ...version },
    { id: idOf(34), label: 'Statusrapport', hash, ...version },
  ],
  decision: [
    { versionId: idOf(30), bodyId: idOf(21), outcome: 'approved' },
    { versionId: idOf(32), bodyId: idOf(22), outcome: 'approved' },
  ],
  report: [
    { id: draft, subprojectId: a, state: 'draft', summary: 'Vi er i rute' },
    { id: before, subprojectId: a, state: 'accepted', versionId: idOf(33), summary: 'Sist' },
    { id: other, subprojectId: b, state: 'draft', dueOn: '2008-09-15', summary: 'Under arbeid' },
    { id: planned, subprojectId: a, state: 'planned', dueOn: '2009-01-15' },
    { id: ofProject, state: 'submitted', versionId: idOf(34), summary: 'Helheten' },
    { id: idOf(15), subprojectId: b, state: 'submitted', summary: 'B er i rute' },
  ],
  light: [draft, before, other, ofProject].map((reportId) => ({ reportId, colour: 'green' })),
  deviation: [draft, before, other].map((reportId) => ({ reportId, text: 'Sent' })),
  attachment: [draft, other].map((reportId) => ({
    reportId,
    name: 'Tall',
    hash,
    sizeInBytes: 1,
  })),
});

const reportIn = (from: Plan, id: string) => {
  const found = findRow(from, 'report', id);
  if (!found) throw new Error(`No report ${id}`);
  return found;
};

const submitted = (id: string) =>
  submittedRow(reportIn(plan, id), idOf(20), '2008-09-14T10:00:00.000Z');

describe('what a sub-project’s report is drawn from', () => {
  const part = submissionPart(plan, submitted(draft));

  test('has the report as it is when it is submitted, with its lights, deviations and attachments', () => {
    expect(reportIn(part, draft)).toEqual({
      ...reportIn(plan, draft),
      state: 'submitted',
      submittedAt: moment,
      submittedById: idOf(20),
    });
    expect(part.rows.light.map(({ reportId }) => reportId)).toEqual([draft, before]);
    expect(part.rows.deviation.map(({ reportId }) => reportId)).toEqual([draft, before]);
    expect(part.rows.attachment.map(({ reportId }) => reportId)).toEqual([draft]);
  });

  test('has its own part of the plan and the tolerances that count for it, and nothing of the others', () => {
    expect(part.rows.milestone.map(({ title }) => title)).toEqual(['I A', 'I A1']);
    expect(part.rows.tolerance.map(({ text }) => text)).toEqual(['For alle', 'For A']);
    const ofPart = { ...reportIn(plan, draft), subprojectId: inA };
    const { tolerance } = submissionPart(plan, ofPart).rows;
    expect(tolerance.map(({ text }) => text)).toEqual(['For alle', 'For A']);
    expect(part.rows.report.map(({ id }) => id)).toEqual([draft, before, planned]);
  });

  test('has the versions of the project and its own with what was decided, and by whom', () => {
    const labels = part.rows.version.map(({ label }) => label);
    expect(labels).toEqual(['Versjon 1', 'A sin plan', 'A, 1. tertial']);
    expect(part.rows.body.map(({ name }) => name)).toEqual(['Formannskapet']);
    expect(part.rows.decision).toHaveLength(1);
  });
});

describe('what the project’s report is drawn from', () => {
  const part = submissionPart(plan, { ...submitted(ofProject), versionId: idOf(34) });

  test('has all of the plan and what the sub-projects have submitted', () => {
    expect(part.rows.milestone).toEqual(plan.rows.milestone);
    expect(part.rows.version).toEqual(plan.rows.version);
    expect(reportIn(part, before)).toEqual(reportIn(plan, before));
  });

  test('has of what is still being written only that it is expected', () => {
    expect(reportIn(part, other)).toEqual({ ...reportIn(plan, other), summary: '' });
    expect(part.rows.light.map(({ reportId }) => reportId)).toEqual([before, ofProject]);
    expect(part.rows.attachment).toEqual([]);
  });

  test('isn’t in itself', () => {
    expect(reportIn(part, ofProject).versionId).toBeNull();
  });
});

test('a draft is shown from the plan as it stands', () => {
  const part = submissionPart(plan, reportIn(plan, other));
  expect(reportIn(part, other)).toEqual(reportIn(plan, other));
  expect(part.rows.light.map(({ reportId }) => reportId)).toEqual([other]);
});

test('submitting puts in a version that is told from those of the plan', () => {
  const order = { reportId: draft, submittedById: idOf(20), label: 'A, 2. tertial' };
  const frozen = { id: idOf(40), ...version, hash };
  const changes = submissionChanges(plan, reportIn(plan, draft), order, frozen);
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  expect(reportIn(applied.plan, draft)).toMatchObject({
    state: 'submitted',
    submittedAt: frozen.frozenAt,
    submittedById: idOf(20),
    versionId: idOf(40),
  });
  const labels = submissionsOf(applied.plan).map(({ version: { label } }) => label);
  expect(labels.toSorted()).toEqual(['A, 1. tertial', 'A, 2. tertial', 'Statusrapport']);
});

const planAndReport = randomPlan()
  .filter(({ rows }) => rows.report.length > 0)
  .chain((random) =>
    fc.record({ random: fc.constant(random), report: fc.constantFrom(...random.rows.report) }),
  );

test('of any plan it is whole: every reference leads to a row in it', () => {
  fc.assert(
    fc.property(planAndReport, ({ random, report }) => {
      const part = submissionPart(random, report);
      const astray = entityNames.flatMap((entity) =>
        rowsOf(part, entity).flatMap((row) =>
          Object.entries(entityNamed(entity).references).filter(([field, target]) => {
            const id = row[field] as string | null;
            return id !== null && !findRow(part, target as EntityName, id);
          }),
        ),
      );
      expect(astray).toEqual([]);
    }),
  );
});

test('of any plan it is read as it was frozen', () => {
  fc.assert(
    fc.property(planAndReport, ({ random, report }) => {
      const text = frozenText(submissionPart(random, report));
      const read = readFrozenText(text);
      expect(read.kind === 'plan' && frozenText(read.plan)).toBe(text);
    }),
  );
});
