import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { positionsAmong, siblingsOf } from '../row-changes/siblings.ts';
import { bodiesThatMustApprove, decisionsOn, isMistaken, versionsOf } from './approved-version.ts';

type Version = Row<'version'>;
type Decision = Row<'decision'>;

/** What is written of a case before it is treated. */
export type CaseFields = Pick<
  Decision,
  | 'bodyId'
  | 'mustApprove'
  | 'title'
  | 'caseWorkerId'
  | 'rapporteur'
  | 'caseNumber'
  | 'archiveReference'
  | 'meetingDate'
  | 'proposal'
  | 'proposalExemptUnder'
>;

/** A case of a body about which nothing is known yet. */
export const blankCase = (bodyId: string, mustApprove: boolean): CaseFields => ({
  bodyId,
  mustApprove,
  title: '',
  caseWorkerId: null,
  rapporteur: '',
  caseNumber: '',
  archiveReference: '',
  meetingDate: null,
  proposal: '',
  proposalExemptUnder: '',
});

/** The version of the same plan that was frozen before; null where there is none. */
export function versionBefore(plan: Plan, { id, subprojectId }: Version): Version | null {
  const versions = versionsOf(plan, subprojectId);
  return versions[versions.findIndex((version) => version.id === id) + 1] ?? null;
}

/**
 * The cases that a version is likely to become: of the bodies that the last version before it was sent to, by
 * the same people and in the same archive folder. Who has it already isn't among them.
 */
export function proposedCases(plan: Plan, version: Version): readonly CaseFields[] {
  const sentTo = new Set(decisionsOn(plan, version.id).map(({ bodyId }) => bodyId));
  const earlier = versionsOf(plan, version.subprojectId);
  const at = earlier.findIndex(({ id }) => id === version.id);
  const last = earlier.slice(at + 1).find(({ id }) => decisionsOn(plan, id).length > 0);
  if (!last) return [];
  const latest = new Map(
    decisionsOn(plan, last.id)
      .filter((decision) => !isMistaken(decision))
      .map((decision) => [decision.bodyId, decision]),
  );
  const required = bodiesThatMustApprove(plan, last.id);
  return inOrder(plan.rows.body).flatMap(({ id }): readonly CaseFields[] => {
    const before = latest.get(id);
    return before && !sentTo.has(id) ? [caseAgain(before, required.includes(id))] : [];
  });
}

/** What is the same the next time that a body has a matter; number and meeting are new. */
const caseAgain = (before: Decision, mustApprove: boolean): CaseFields => {
  const { title, caseWorkerId, rapporteur, archiveReference } = before;
  const { proposal, proposalExemptUnder } = before;
  return {
    ...blankCase(before.bodyId, mustApprove),
    ...{ title, caseWorkerId, rapporteur, archiveReference, proposal, proposalExemptUnder },
  };
};

/** The bodies that had to approve the version before, and that this one is sent to neither now nor earlier. */
export function bodiesLeftOut(
  plan: Plan,
  version: Version,
  cases: readonly Pick<CaseFields, 'bodyId' | 'mustApprove'>[],
): readonly Row<'body'>[] {
  const before = versionBefore(plan, version);
  if (!before) return [];
  const asked = new Set([
    ...bodiesThatMustApprove(plan, version.id),
    ...cases.filter(({ mustApprove }) => mustApprove).map(({ bodyId }) => bodyId),
  ]);
  return bodiesThatMustApprove(plan, before.id)
    .filter((bodyId) => !asked.has(bodyId))
    .flatMap((bodyId) => findRow(plan, 'body', bodyId) ?? []);
}

/** Sends a version to bodies: a case for each, behind all others. */
export function sendingChanges(
  plan: Plan,
  versionId: string,
  cases: readonly CaseFields[],
  newId: () => string,
): readonly Change[] {
  const rows = siblingsOf('decision', inOrder(plan.rows.decision));
  const { positions, changes } = positionsAmong(rows, rows.length, cases.length);
  return [
    ...changes,
    ...cases.map((fields, index) =>
      insertion('decision', {
        ...{ id: newId(), position: positions[index] ?? '', versionId },
        ...fields,
      }),
    ),
  ];
}

/** Whether a case was put off and waits for a meeting: its body has nothing later on this version. */
export function needsNewMeeting(plan: Plan, decision: Decision): boolean {
  if (decision.outcome !== 'postponed' || isMistaken(decision)) return false;
  const ofBody = decisionsOn(plan, decision.versionId).filter(
    (other) => other.bodyId === decision.bodyId && !isMistaken(other),
  );
  return ofBody.at(-1)?.id === decision.id;
}

/**
 * A case that was put off in a new meeting: a case of its own with all that was written in the first one, its
 * texts too. The first one stands as it was.
 */
export function newMeetingChanges(
  plan: Plan,
  decision: Decision,
  meeting: Pick<CaseFields, 'meetingDate' | 'caseNumber'>,
  newId: () => string,
): readonly Change[] {
  const id = newId();
  const again = { ...caseAgain(decision, decision.mustApprove), ...meeting };
  const texts = plan.rows.caseText.filter(({ decisionId }) => decisionId === decision.id);
  return [
    ...sendingChanges(plan, decision.versionId, [again], () => id),
    ...texts.map((text) => insertion('caseText', { ...text, id: newId(), decisionId: id })),
  ];
}

/** The case of a body on a version that an outcome fills in: the first that is still to be treated. */
export const openCaseOf = (plan: Plan, versionId: string, bodyId: string): Decision | null =>
  decisionsOn(plan, versionId).find(
    (decision) => decision.bodyId === bodyId && decision.outcome === null && !isMistaken(decision),
  ) ?? null;

/** Whether a body that comes to this is one that must approve, where nobody has said it. */
export const isApproving = (outcome: Decision['outcome']): boolean =>
  outcome !== 'recommended' && outcome !== 'noted';

/** The decisions that ask for another text than the version's, the earliest first. */
export const changesAskedFor = (plan: Plan, versionId: string): readonly Decision[] =>
  decisionsOn(plan, versionId).filter(
    (decision) => decision.outcome === 'approved-with-changes' && !isMistaken(decision),
  );
