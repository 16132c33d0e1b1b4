import { type EntityName, entityNames, type Row } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { findRow, type Plan, planOf, rowsOf } from '../plan.ts';
import { type Slip, slipsAgainst } from '../slips/slips.ts';
import { subprojectOf } from '../subproject-of.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { approvedVersion } from './approved-version.ts';

type Version = Row<'version'>;

/**
 * What a plan is held against: the project's approved version, and instead of it, for a sub-project with an
 * approved plan of its own, that plan where it was frozen later. The latest that was approved counts.
 */
export interface ApprovedPlan {
  /** The project's first, then sub-projects' in their order; only those that count for something. */
  readonly versions: readonly Version[];
  /** What of the plan they froze, as one plan. */
  readonly plan: Plan;
}

/** The version that counts for what belongs to a sub-project, or to none (null). Null where none is approved. */
export function versionThatCounts(plan: Plan, subprojectId: string | null): Version | null {
  let counting: Version | null = null;
  for (const owner of owners(plan, subprojectId)) {
    const approved = approvedVersion(plan, owner);
    // Of two that were frozen at once the sub-project's own says more of it.
    if (approved && (counting === null || momentOf(approved) > momentOf(counting))) {
      counting = approved;
    }
  }
  return counting;
}

/** The versions that count for some part of a plan: the project's first, then sub-projects' in their order. */
export function versionsThatCount(plan: Plan): readonly Version[] {
  const counting = [null, ...plan.rows.subproject.map(({ id }) => id)].flatMap(
    (owner) => versionThatCounts(plan, owner) ?? [],
  );
  const first = counting.filter(({ subprojectId }) => subprojectId === null);
  return [...new Set([...first, ...counting])];
}

/** Puts together what the versions that count have frozen; null where there is none, or one isn't read. */
export function approvedPlanOf(plan: Plan, frozen: ReadonlyMap<string, Plan>): ApprovedPlan | null {
  const versions = versionsThatCount(plan);
  const read = versions.flatMap((version) => {
    const content = frozen.get(version.id);
    return content ? [{ version, content }] : [];
  });
  const [first] = read;
  if (first === undefined || read.length < versions.length) return null;
  if (read.length === 1 && first.version.subprojectId === null) {
    return { versions, plan: first.content };
  }
  const latestFirst = read.toSorted((a, b) => (momentOf(a.version) < momentOf(b.version) ? 1 : -1));
  return { versions, plan: together(plan, latestFirst) };
}

/** Holds a plan against what is approved of it. What no approved version is about is no news to it. */
export function slipsAgainstApproved(
  approved: ApprovedPlan,
  plan: Plan,
  today: IsoDay,
): readonly Slip[] {
  const slips = slipsAgainst(approved.plan, plan, today);
  const isOfAll = approved.versions.some(({ subprojectId }) => subprojectId === null);
  if (isOfAll) return slips;
  return slips.filter(
    ({ kind, entity, id }) =>
      kind !== 'added' || versionThatCounts(plan, subprojectOf(plan, entity, id)) !== null,
  );
}

interface Read {
  readonly version: Version;
  readonly content: Plan;
}

/** Of each version what it counts for, and of what is in two the later. */
function together(plan: Plan, latestFirst: readonly Read[]): Plan {
  const counting = new Map<string | null, Version | null>();
  const countsFor = (owner: string | null, content: Plan): Version | null => {
    const known = counting.get(owner);
    if (known !== undefined) return known;
    // A sub-project that is gone belonged where it stood then.
    const isGone = owner !== null && findRow(plan, 'subproject', owner) === undefined;
    const parentId = isGone ? (findRow(content, 'subproject', owner)?.parentId ?? null) : null;
    const found = isGone ? countsFor(parentId, content) : versionThatCounts(plan, owner);
    counting.set(owner, found);
    return found;
  };
  const rows = new Map<EntityName, Map<string, AnyRow>>(
    entityNames.map((entity) => [entity, new Map()]),
  );
  for (const { version, content } of latestFirst) {
    for (const [entity, byId] of rows) {
      for (const row of rowsOf(content, entity)) {
        const isItem = items.has(entity);
        const owner = isItem ? subprojectOf(content, entity, row.id) : null;
        if (byId.has(row.id) || (isItem && countsFor(owner, content)?.id !== version.id)) continue;
        byId.set(row.id, row);
      }
    }
  }
  return planOf(
    Object.fromEntries([...rows].map(([entity, byId]) => [entity, [...byId.values()]])),
  );
}

/** What a milestone plan is made of; all else is only what these refer to. */
const items: ReadonlySet<EntityName> = new Set([
  'milestone',
  'milestoneGroup',
  'measure',
  'milestoneNote',
  'responsible',
]);

/** A sub-project, what it is part of, and the project (null), from within. */
function owners(plan: Plan, subprojectId: string | null): readonly (string | null)[] {
  const chain: (string | null)[] = [];
  let owner = subprojectId;
  while (owner !== null && !chain.includes(owner)) {
    chain.push(owner);
    owner = findRow(plan, 'subproject', owner)?.parentId ?? null;
  }
  return [...chain, null];
}

const momentOf = ({ frozenAt }: Version): string => frozenAt ?? '';
