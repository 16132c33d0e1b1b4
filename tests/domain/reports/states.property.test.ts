import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { type Change, invert, updateOf } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { findRow, type Plan, projectOf } from '../../../src-domain/plan.ts';
import { beginReport } from '../../../src-domain/reports/report-draft.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import {
  acceptingChanges,
  droppingChanges,
  returningChanges,
} from '../../../src-domain/reports/report-states.ts';
import {
  submissionChanges,
  submissionPart,
  submittedRow,
} from '../../../src-domain/reports/submission.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import { removal } from '../../../src-domain/row-changes/removal.ts';
import { approvedVersion } from '../../../src-domain/versions/approved-version.ts';
import { freezingChange } from '../../../src-domain/versions/freezing.ts';
import { frozenText } from '../../../src-domain/versions/frozen-plan.ts';
import { planPart } from '../../../src-domain/versions/plan-part.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [a, milestone] = [idOf(1), idOf(2)];
const bodies = [idOf(3), idOf(4)];
const today = '2008-09-01';

const start = planFrom({
  project: [{ name: 'Innherred' }],
  subproject: [{ id: a, letter: 'A' }],
  milestone: [{ id: milestone, subprojectId: a, title: 'Kurs er holdt' }],
  body: bodies.map((id) => ({ id, name: id })),
  report: [{ id: idOf(5), subprojectId: a, state: 'planned' }],
});

const moves = [
  'begin',
  'submit',
  'accept',
  'return',
  'drop',
  'begin-unasked',
  'change-series',
  'undo',
  'delete-subproject',
  'freeze',
  'send',
  'decide',
  'call-mistaken',
  'edit',
  'write',
  'judge',
  'delete-any',
] as const;

type Move = (typeof moves)[number];

/** A project and the contents that its versions name. */
interface Walk {
  readonly plan: Plan;
  readonly contents: ReadonlyMap<string, string>;
  readonly count: number;
  /** What was done last. */
  readonly last: readonly Change[];
}

/** One of some rows, whatever number was drawn. */
const among = <Each>(rows: readonly Each[], drawn: number): Each | undefined =>
  rows[drawn % Math.max(rows.length, 1)];

function step(walk: Walk, move: Move, drawn: number): Walk {
  const { plan } = walk;
  let count = walk.count;
  const newId = () => idOf(1000 + count++);
  const report = among(plan.rows.report, drawn);
  const version = among(plan.rows.version, drawn);
  const frozen = (part: Plan) => {
    const text = frozenText(part);
    const at = new Date(Date.UTC(2008, 8, 1, 0, count)).toISOString();
    const row = { frozenAt: at, hash: hash('sha256', text), sizeInBytes: text.length };
    return { text, row: { id: newId(), format: plan.format, ...row } };
  };
  const after = (changes: readonly Change[], text: string | null = null): Walk => {
    const applied = applyChanges(plan, changes);
    if (applied.kind === 'refused') return { ...walk, count };
    const contents = new Map(walk.contents);
    if (text !== null) contents.set(hash('sha256', text), text);
    return { plan: applied.plan, contents, count, last: applied.changes };
  };
  switch (move) {
    case 'begin': {
      const series = { kind: 'progress', subprojectId: drawn % 2 === 0 ? a : null } as const;
      const replaced = plan.rows.report.filter(({ state }) => state === 'returned');
      const begun = beginReport(
        plan,
        {
          ...{ ...series, period: { text: '1. tertial 2008', spans: null }, dueOn: null },
          plannedId: report?.state === 'planned' ? report.id : null,
          replacesId: among(replaced, drawn)?.id ?? null,
        },
        today,
        newId,
      );
      return begun.kind === 'begun' ? after(begun.changes) : walk;
    }
    case 'submit': {
      if (!report) return walk;
      const at = new Date(Date.UTC(2008, 8, 1, 0, count)).toISOString();
      const { text, row } = frozen(submissionPart(plan, submittedRow(report, null, at)));
      const order = { reportId: report.id, submittedById: null, label: 'Rapport' };
      return after(submissionChanges(plan, report, order, row), text);
    }
    case 'accept':
      return report ? after(acceptingChanges(report, '')) : walk;
    case 'return':
      return report ? after(returningChanges(report, 'Rett opp')) : walk;
    case 'drop':
      return report ? after(droppingChanges(plan, report)) : walk;
    case 'begin-unasked': {
      const subprojectId = drawn % 2 === 0 ? a : null;
      return after([insertion('report', { id: newId(), state: 'draft', subprojectId })]);
    }
    case 'change-series': {
      const subprojectId = report?.subprojectId === null ? a : null;
      return report ? after([updateOf('report', report, { subprojectId })]) : walk;
    }
    case 'undo':
      return after(invert(walk.last));
    case 'delete-subproject':
      return after(removal(plan, [{ entity: 'subproject', id: a }]));
    case 'freeze': {
      const subprojectId = drawn % 3 === 0 ? a : null;
      const { text, row } = frozen(planPart(plan, subprojectId));
      return after([freezingChange(plan, { subprojectId, label: 'V', note: '' }, row)], text);
    }
    case 'send': {
      const bodyId = bodies[drawn % 2] ?? '';
      const decision = { id: newId(), position: `a${count}`, bodyId, mustApprove: drawn % 4 !== 0 };
      return version
        ? after([insertion('decision', { ...decision, versionId: version.id })])
        : walk;
    }
    case 'decide': {
      const decision = among(plan.rows.decision, drawn);
      const outcome = among(['approved', 'approved', 'rejected', 'noted'] as const, drawn);
      if (!decision || !outcome) return walk;
      const meetingDate = `2008-1${drawn % 3}-01`;
      return after([updateOf('decision', decision, { outcome, meetingDate })]);
    }
    case 'call-mistaken': {
      const decision = among(plan.rows.decision, drawn);
      return decision ? after([updateOf('decision', decision, { mistakenBecause: 'Feil' })]) : walk;
    }
    case 'edit': {
      const found = findRow(plan, 'milestone', milestone);
      const changes = [updateOf('project', projectOf(plan), { name: `Navn ${drawn}` })];
      const retitled = found && updateOf('milestone', found, { title: `Kurs ${drawn}` });
      return after(retitled ? [...changes, retitled] : changes);
    }
    case 'write':
      return report ? after([updateOf('report', report, { summary: `Tekst ${drawn}` })]) : walk;
    case 'judge': {
      const light = { id: newId(), reportId: report?.id ?? '', aspect: 'time', colour: 'red' };
      return after([insertion('light', light as Row<'light'>)]);
    }
    case 'delete-any': {
      const rows = [
        ...plan.rows.version.map((row) => ({ kind: 'delete', entity: 'version', row }) as const),
        ...plan.rows.light.map((row) => ({ kind: 'delete', entity: 'light', row }) as const),
        ...plan.rows.report.map((row) => ({ kind: 'delete', entity: 'report', row }) as const),
      ];
      const change = among(rows, drawn);
      return change ? after([change]) : walk;
    }
  }
}

const isSubmitted = ({ state }: Report): boolean =>
  state === 'submitted' || state === 'accepted' || state === 'returned';

/** What must be in every later plan as it is in this one. */
function standing({ plan, contents }: Walk) {
  const closed = plan.rows.report.filter(isSubmitted);
  const ids = new Set(closed.map(({ id }) => id));
  const submissions = new Set(closed.map(({ versionId }) => versionId));
  return {
    reports: closed.map(({ state, remarks, ...rest }) =>
      state === 'submitted' ? rest : { ...rest, state, remarks },
    ),
    lights: plan.rows.light.filter(({ reportId }) => ids.has(reportId)),
    versions: plan.rows.version.filter(({ id }) => submissions.has(id)),
    contents: [...contents],
  };
}

function expectToStand(before: Walk, { plan, contents }: Walk): void {
  const { reports, lights, versions, contents: kept } = standing(before);
  for (const row of reports) expect(findRow(plan, 'report', row.id)).toMatchObject(row);
  for (const row of lights) expect(findRow(plan, 'light', row.id)).toEqual(row);
  for (const row of versions) expect(findRow(plan, 'version', row.id)).toEqual(row);
  for (const [name, text] of kept) expect(contents.get(name)).toBe(text);
}

function expectOneDraftASeries({ plan }: Walk): void {
  const drafts = plan.rows.report.filter(({ state }) => state === 'draft');
  const series = drafts.map(({ kind, subprojectId }) => `${kind} ${subprojectId}`);
  expect(new Set(series).size).toBe(series.length);
}

/** Told in another way than the program does: of each body that must approve, the last word is that it has. */
function expectApprovedByAll({ plan }: Walk): void {
  for (const owner of [null, a]) {
    const approved = approvedVersion(plan, owner);
    if (!approved) continue;
    const rows = plan.rows.decision.filter(
      ({ versionId, mistakenBecause }) => versionId === approved.id && mistakenBecause === '',
    );
    const required = rows.filter(({ mustApprove }) => mustApprove).map(({ bodyId }) => bodyId);
    expect(required.length).toBeGreaterThan(0);
    for (const bodyId of required) {
      const words = rows.filter((row) => row.bodyId === bodyId && row.outcome !== null);
      const latest = words
        .map(({ meetingDate }) => meetingDate ?? '')
        .toSorted()
        .at(-1);
      const last = words.filter(({ meetingDate }) => (meetingDate ?? '') === latest);
      expect(last.some(({ outcome }) => outcome === 'approved')).toBe(true);
    }
  }
}

function expectDrawnFromWhatStood({ plan, contents }: Walk): void {
  for (const { versionId } of plan.rows.report.filter(isSubmitted)) {
    const version = findRow(plan, 'version', versionId);
    const text = contents.get(version?.hash ?? '');
    expect(text === undefined ? '' : hash('sha256', text)).toBe(version?.hash);
  }
}

test('whatever is done, what was submitted or decided stands, and one draft of a series is written at a time', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...moves), fc.nat({ max: 60 })), {
        minLength: 30,
        maxLength: 80,
        size: 'max',
      }),
      (drawn) => {
        let walk: Walk = { plan: start, contents: new Map(), count: 0, last: [] };
        for (const [move, number] of drawn) {
          const next = step(walk, move, number);
          expectToStand(walk, next);
          expectOneDraftASeries(next);
          expectApprovedByAll(next);
          expectDrawnFromWhatStood(next);
          walk = next;
        }
      },
    ),
  );
});
