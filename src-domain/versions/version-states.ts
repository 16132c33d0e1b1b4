import { type Outcome, outcomes } from '../entities/decisions.ts';
import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import { bodiesThatMustApprove, decisionsOn, isApproved, isMistaken } from './approved-version.ts';

/** What a decision can be: sent and not treated yet, what the body came to, or recorded by mistake. */
export type DecisionState = 'undecided' | Outcome | 'mistaken';

/**
 * By state of a decision, those that can follow. What is recorded never becomes another outcome; what was
 * marked as a mistake can count again as what it was.
 */
export const decisionSteps: Readonly<Record<DecisionState, readonly DecisionState[]>> = {
  undecided: [...outcomes, 'mistaken'],
  approved: ['mistaken'],
  'approved-with-changes': ['mistaken'],
  recommended: ['mistaken'],
  postponed: ['mistaken'],
  noted: ['mistaken'],
  rejected: ['mistaken'],
  mistaken: ['undecided', ...outcomes],
};

export const decisionState = (decision: Row<'decision'>): DecisionState =>
  isMistaken(decision) ? 'mistaken' : (decision.outcome ?? 'undecided');

/** How it stands with a version, seen over all the bodies that must approve it. */
export type VersionState =
  /** Sent to nobody. */
  | 'frozen'
  /** Somebody who must approve it hasn't, but nothing stands against it. */
  | 'sent'
  | 'approved'
  | 'changes-asked'
  | 'rejected'
  /** A body has put it off, and no new meeting is set. */
  | 'postponed';

const treated: readonly VersionState[] = [
  'sent',
  'approved',
  'changes-asked',
  'rejected',
  'postponed',
];

/**
 * By state of a version, those that sending it and recording an outcome can lead to. A body can take a matter
 * up again, so only frozen is never come back to; that takes a mistake, or taking back what was sent.
 */
export const versionSteps: Readonly<Record<VersionState, readonly VersionState[]>> = {
  frozen: treated,
  sent: treated,
  approved: treated,
  'changes-asked': treated,
  rejected: treated,
  postponed: treated,
};

/** The state of a version, which follows from what the bodies came to; where they differ, the gravest. */
export function versionState(plan: Plan, versionId: string): VersionState {
  if (isApproved(plan, versionId)) return 'approved';
  const decisions = decisionsOn(plan, versionId).filter((decision) => !isMistaken(decision));
  const words = new Set(
    bodiesThatMustApprove(plan, versionId).map(
      (bodyId) => decisions.findLast((decision) => decision.bodyId === bodyId)?.outcome,
    ),
  );
  if (words.has('rejected')) return 'rejected';
  if (words.has('approved-with-changes')) return 'changes-asked';
  if (words.has('postponed')) return 'postponed';
  return decisions.length === 0 ? 'frozen' : 'sent';
}
