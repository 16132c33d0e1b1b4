import type { Change } from '../change.ts';
import { diff } from '../diff.ts';
import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { type Plan, planOf, rowsOf } from '../plan.ts';
import { type Slip, slipsAgainst } from '../slips/slips.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { planPart } from './plan-part.ts';

/** The parts that a plan is shown in, in the order of its pages. */
export const partNames = [
  'project',
  'organisation',
  'description',
  'goals',
  'subprojects',
  'activities',
  'milestones',
  'steering',
  'attachments',
] as const;

export type PartName = (typeof partNames)[number];

/** Which part a row belongs to; what a version leaves out has none. */
const partOfEntity: { readonly [Name in EntityName]: PartName | null } = {
  project: 'project',
  planAuthor: 'project',
  focusArea: 'project',
  organisation: 'organisation',
  person: 'organisation',
  body: 'organisation',
  seatGroup: 'organisation',
  seat: 'organisation',
  holding: 'organisation',
  compositionRule: 'organisation',
  orgChart: 'organisation',
  chartBox: 'organisation',
  chartLine: 'organisation',
  textSection: 'description',
  effectGoal: 'goals',
  goalPoint: 'goals',
  resultGoal: 'goals',
  indicator: 'goals',
  measurement: 'goals',
  subproject: 'subprojects',
  activity: 'activities',
  activityGoal: 'activities',
  milestone: 'milestones',
  milestoneGroup: 'milestones',
  measure: 'milestones',
  milestoneNote: 'milestones',
  responsible: 'milestones',
  risk: 'steering',
  tolerance: 'steering',
  budget: 'steering',
  attachment: 'attachments',
  personDistinction: null,
  report: null,
  light: null,
  deviation: null,
  version: null,
  decision: null,
  caseHeading: null,
  caseText: null,
  letterhead: null,
  issuedDocument: null,
  handout: null,
  handoutReturn: null,
  collision: null,
};

/** Something that is otherwise than it was. */
export interface Difference {
  readonly change: Change;
  /** How many rows that are part of this one came or went with it. */
  readonly withParts: number;
}

/** What differs in one part of the plan. */
export interface PartDifferences {
  readonly part: PartName;
  readonly differences: readonly Difference[];
}

/** Two plans held against each other. */
export interface Comparison {
  /** What has moved among milestones and measures; those that stand as they stood are left out. */
  readonly slips: readonly Slip[];
  /** Only parts in which something differs. */
  readonly parts: readonly PartDifferences[];
  /** Every row of the two, as it stands after, or stood before: what the differences are told with. */
  readonly named: Plan;
}

/**
 * What has become of a plan. Where one of the two holds a sub-project alone (`subprojectId`), the other is
 * looked at for that sub-project alone.
 */
export function comparePlans(
  before: Plan,
  after: Plan,
  subprojectId: string | null,
  today: IsoDay,
): Comparison {
  const [was, is] = [planPart(before, subprojectId), planPart(after, subprojectId)];
  const differences = differencesOf(diff(was, is));
  return {
    slips: slipsAgainst(was, is, today).filter(({ kind }) => kind !== 'same'),
    parts: partNames.flatMap((part) => {
      const own = differences.filter(({ change }) => partOfEntity[change.entity] === part);
      return own.length > 0 ? [{ part, differences: own }] : [];
    }),
    named: bothOf(was, is),
  };
}

/** What changes come to. Rows that came or went with what they are part of aren't told by themselves. */
export function differencesOf(changes: readonly Change[]): readonly Difference[] {
  return [...wholes(changes)].map(([change, along]) => ({ change, withParts: along.length }));
}

/** Changes that are told by themselves, each with those that came or went with it because they are part of it. */
export function wholes(changes: readonly Change[]): ReadonlyMap<Change, readonly Change[]> {
  const whole = new Map<string, Change>();
  for (const change of changes) {
    if (change.kind !== 'update') whole.set(`${change.kind} ${change.row.id}`, change);
  }
  const roots = changes.map((change) =>
    change.kind === 'update' ? change : rootOf(change, whole),
  );
  const parts = new Map<Change, Change[]>();
  changes.forEach((change, at) => {
    if (roots[at] === change) parts.set(change, []);
  });
  changes.forEach((change, at) => {
    const root = roots[at];
    if (root && root !== change) parts.get(root)?.push(change);
  });
  return parts;
}

function rootOf(
  change: Exclude<Change, { kind: 'update' }>,
  whole: ReadonlyMap<string, Change>,
): Change {
  for (const field of entityNamed(change.entity).partOf) {
    const owner = whole.get(`${change.kind} ${change.row[field]}`);
    if (owner && owner.kind !== 'update') return rootOf(owner, whole);
  }
  return change;
}

/** Every row of two plans, as it stands after, or stood before. */
export function bothOf(was: Plan, is: Plan): Plan {
  const rows = entityNames.map((entity) => {
    const after = rowsOf(is, entity);
    const ids = new Set(after.map(({ id }) => id));
    const gone: readonly AnyRow[] = rowsOf(was, entity).filter(({ id }) => !ids.has(id));
    return [entity, [...after, ...gone]];
  });
  return planOf(Object.fromEntries(rows));
}
