import type { EntityName } from './entities/registry.ts';

/** How much a finding matters: 'fault' breaks a rule of the plan, 'warning' probably, 'advice' may be meant. */
export type Severity = 'fault' | 'warning' | 'advice';

/** The rules of the plan check and how much each matters; 'må' in the plan's guidance makes a fault. */
export const severities = {
  'project-without-name': 'fault',
  'project-without-start': 'fault',
  'project-without-end': 'fault',
  'project-ends-before-it-starts': 'fault',
  'project-without-client': 'fault',
  'project-without-contractor': 'fault',
  'section-empty': 'warning',
  'seat-vacant': 'warning',
  'person-in-two-seats': 'warning',
  'holding-ends-before-it-begins': 'fault',
  'person-perhaps-twice': 'advice',
  'composition-not-met': 'fault',
  'composition-exceeded': 'advice',
  'joint-committee-without-side': 'fault',
  'joint-committee-without-majority': 'fault',
  'joint-committee-without-role': 'fault',
  'joint-committee-led-by-employees': 'fault',
  'joint-committee-with-chief-executive': 'fault',
  'joint-committee-term-over-two-years': 'warning',
  'joint-committee-side-unknown': 'warning',
  'effect-goals-outside-one-to-four': 'advice',
  'goal-without-activity': 'warning',
  'result-goal-without-target': 'warning',
  'target-range-backwards': 'warning',
  'measurement-of-other-period': 'warning',
  'subproject-without-responsible': 'fault',
  'activity-without-goal': 'fault',
  'milestone-without-measure': 'fault',
  'measure-without-time': 'fault',
  'measure-without-responsible': 'fault',
  'measure-later-than-milestone': 'fault',
  'measure-before-project-start': 'warning',
  'measure-after-project-end': 'warning',
  'dropped-without-reason': 'warning',
  'report-overdue': 'warning',
  'risk-without-response': 'warning',
  'risk-without-owner': 'warning',
  'time-not-understood': 'advice',
  'time-without-year': 'advice',
  'time-ambiguous': 'advice',
  'time-in-far-year': 'advice',
  'date-in-far-year': 'advice',
  'measurement-in-far-year': 'advice',
} as const satisfies Record<string, Severity>;

export type Rule = keyof typeof severities;

/** What a message names; days as ISO text, words that a language has its own noun for as their code. */
export type FindingValues = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing that the plan check has found, about one row. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly entity: EntityName;
  readonly id: string;
  /** A field of the row, or the entity that lacks one that belongs to it ('holding' of a vacant seat). */
  readonly field: string;
  readonly values: FindingValues;
}

/** Which row and field a finding is about. */
export type FindingPlace = Pick<Finding, 'entity' | 'id' | 'field'>;

export const finding = (rule: Rule, place: FindingPlace, values: FindingValues): Finding => ({
  rule,
  severity: severities[rule],
  ...place,
  values,
});
