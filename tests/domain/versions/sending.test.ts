import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Change } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { decisionsOn } from '../../../src-domain/versions/approved-version.ts';
import {
  blankCase,
  bodiesLeftOut,
  changesAskedFor,
  needsNewMeeting,
  newMeetingChanges,
  openCaseOf,
  proposedCases,
  sendingChanges,
} from '../../../src-domain/versions/sending.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [levanger, verdal, group] = [idOf(1), idOf(2), idOf(3)];
const [first, second] = [idOf(10), idOf(11)];
const content = { hash: 'a'.repeat(64), sizeInBytes: 1 };

const plan = planFrom({
  body: [
    { id: levanger, name: 'Formannskapet i Levanger' },
    { id: verdal, name: 'Formannskapet i Verdal' },
    { id: group, name: 'Styringsgruppe' },
  ],
  version: [
    { id: first, label: 'Versjon 1', frozenAt: '2007-08-01T10:00:00Z', ...content },
    { id: second, label: 'Versjon 2', frozenAt: '2007-10-01T10:00:00Z', ...content },
  ],
  decision: [
    {
      ...{ id: idOf(20), versionId: first, bodyId: levanger, meetingDate: '2007-09-12' },
      ...{ title: 'Prosjektplan', archiveReference: '2007/4711', caseNumber: 'PS 117/07' },
      ...{ proposal: '1. Planen vedtas.', proposalExemptUnder: 'offl. § 14' },
      outcome: 'approved-with-changes',
    },
    {
      ...{ id: idOf(21), versionId: first, bodyId: verdal, meetingDate: '2007-09-13' },
      ...{ caseNumber: 'PS 98/07', rapporteur: 'Ola By', outcome: 'postponed' },
    },
    { id: idOf(22), versionId: first, bodyId: group, mustApprove: false, outcome: 'noted' },
  ],
});

const versionOf = (id: string, of: Plan = plan): Row<'version'> => {
  const row = findRow(of, 'version', id);
  if (!row) throw new Error('No such version');
  return row;
};

function after(of: Plan, changes: readonly Change[]): Plan {
  const applied = applyChanges(of, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return applied.plan;
}

let next = 500;
const newId = () => idOf(next++);
const decisionOf = (id: string, of: Plan = plan) => {
  const row = findRow(of, 'decision', id);
  if (!row) throw new Error('No such decision');
  return row;
};

test('the next version is proposed for the bodies of the last one, with what is the same and without what isn’t', () => {
  expect(proposedCases(plan, versionOf(second))).toEqual([
    {
      ...blankCase(levanger, true),
      title: 'Prosjektplan',
      archiveReference: '2007/4711',
      proposal: '1. Planen vedtas.',
      proposalExemptUnder: 'offl. § 14',
    },
    { ...blankCase(verdal, true), rapporteur: 'Ola By' },
    blankCase(group, false),
  ]);
  expect(proposedCases(plan, versionOf(first))).toEqual([]);
});

test('who has the version already isn’t proposed again', () => {
  const sent = after(plan, sendingChanges(plan, second, [blankCase(verdal, true)], newId));
  const proposed = proposedCases(sent, versionOf(second, sent)).map(({ bodyId }) => bodyId);
  expect(proposed).toEqual([levanger, group]);
});

test('it is told which bodies had to approve the version before and aren’t asked this time', () => {
  const leftOut = (cases: Parameters<typeof bodiesLeftOut>[2]) =>
    bodiesLeftOut(plan, versionOf(second), cases).map(({ id }) => id);
  expect(leftOut([])).toEqual([levanger, verdal]);
  expect(leftOut([blankCase(levanger, true)])).toEqual([verdal]);
  expect(leftOut([blankCase(levanger, true), blankCase(verdal, false)])).toEqual([verdal]);
  expect(leftOut([blankCase(levanger, true), blankCase(verdal, true)])).toEqual([]);
  expect(bodiesLeftOut(plan, versionOf(first), [])).toEqual([]);
});

test('a case that was put off gets a new meeting once, with its texts, and stands as it was itself', () => {
  const withText = after(plan, [
    {
      kind: 'insert',
      entity: 'decision',
      row: { id: idOf(30), position: 'a009', versionId: second, bodyId: verdal },
    },
    {
      kind: 'insert',
      entity: 'caseText',
      row: { id: idOf(31), decisionId: idOf(30), part: 'assessment', body: 'Klokt.' },
    },
  ]);
  const open = decisionOf(idOf(30), withText);
  const postponed = after(withText, [
    {
      kind: 'update',
      entity: 'decision',
      id: open.id,
      from: { outcome: null },
      to: { outcome: 'postponed' },
    },
  ]);
  const was = decisionOf(idOf(30), postponed);
  expect(needsNewMeeting(postponed, was)).toBe(true);
  const meeting = { meetingDate: '2007-11-15', caseNumber: 'PS 120/07' };
  const again = after(postponed, newMeetingChanges(postponed, was, meeting, newId));
  const [, fresh] = decisionsOn(again, second);
  expect(fresh).toMatchObject({ ...meeting, bodyId: verdal, outcome: null, mustApprove: true });
  expect(again.rows.caseText.map(({ body, decisionId }) => [body, decisionId])).toContainEqual([
    'Klokt.',
    fresh?.id,
  ]);
  expect(decisionOf(idOf(30), again)).toEqual(was);
  expect(needsNewMeeting(again, was)).toBe(false);
  expect(openCaseOf(again, second, verdal)?.id).toBe(fresh?.id);
});

test('what was asked to be changed is found again, and no case is open where all are treated', () => {
  expect(changesAskedFor(plan, first).map(({ id }) => id)).toEqual([idOf(20)]);
  expect(needsNewMeeting(plan, decisionOf(idOf(20)))).toBe(false);
  expect(openCaseOf(plan, first, verdal)).toBeNull();
});
