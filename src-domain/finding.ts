import type { EntityName } from './entities/registry.ts';

/** The rules of the plan check. */
export const rules = [
  'effect-goals-outside-one-to-four',
  'activity-without-goal',
  'goal-without-activity',
  'result-goal-without-target',
  'measure-without-time',
  'measure-without-responsible',
  'measure-later-than-milestone',
  'measure-before-project-start',
  'measure-after-project-end',
  'milestone-without-measure',
  'time-not-understood',
  'time-ambiguous',
  'seat-vacant',
  'subproject-without-responsible',
  'composition-not-met',
  'person-in-two-seats',
  'project-without-end',
  'project-without-client',
  'project-without-contractor',
  'section-empty',
] as const;

export type Rule = (typeof rules)[number];

/** How much a finding matters: 'fault' breaks a rule of the plan, 'warning' probably, 'advice' may be meant. */
export type Severity = 'fault' | 'warning' | 'advice';

/** One thing that the plan check has found, about one field of one row. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly entity: EntityName;
  readonly id: string;
  readonly field: string;
  /** What the message names. */
  readonly values: Readonly<Record<string, string | number>>;
}
