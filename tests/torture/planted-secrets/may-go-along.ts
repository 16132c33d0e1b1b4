import { type EntityName, entityNames } from '../../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import { type Plan, rowsOf } from '../../../src-domain/plan.ts';
import type { Place } from './planted-plan.ts';

interface Found {
  readonly entity: EntityName;
  readonly row: AnyRow;
}

/** What a row stands in, and so whose it is; the first that leads to a sub-project counts. The rest is nobody's. */
const standsIn: Readonly<Partial<Record<EntityName, readonly string[]>>> = {
  body: ['subprojectId'],
  seatGroup: ['bodyId'],
  seat: ['bodyId'],
  holding: ['seatId'],
  compositionRule: ['bodyId'],
  textSection: ['subprojectId'],
  effectGoal: ['subprojectId'],
  goalPoint: ['effectGoalId'],
  resultGoal: ['subprojectId'],
  indicator: ['subprojectId'],
  measurement: ['indicatorId'],
  activity: ['subprojectId'],
  activityGoal: ['activityId', 'effectGoalId', 'resultGoalId'],
  milestone: ['subprojectId'],
  milestoneGroup: ['milestoneId'],
  measure: ['milestoneId'],
  milestoneNote: ['milestoneId'],
  responsible: ['milestoneId', 'milestoneGroupId', 'measureId'],
  report: ['subprojectId'],
  light: ['reportId'],
  deviation: ['reportId'],
  risk: ['subprojectId'],
  tolerance: ['subprojectId'],
  budget: ['subprojectId'],
  version: ['subprojectId'],
  attachment: ['subprojectId', 'reportId'],
};

/** What others' rows are known by where the recipient's own lead to them. */
const knownBy: Readonly<Partial<Record<EntityName, readonly string[]>>> = {
  organisation: ['name', 'abbreviation'],
  person: ['name'],
  subproject: ['letter', 'name'],
  body: ['name'],
  seatGroup: ['heading', 'text'],
  seat: ['title'],
  effectGoal: ['letter', 'title'],
  goalPoint: ['text'],
  resultGoal: ['text'],
  version: ['label', 'format'],
};

const goals: readonly EntityName[] = ['effectGoal', 'resultGoal', 'goalPoint'];

/** What a hand-out of a sub-project is to hold, found by rules of its own and not by how the program makes one. */
export class MayGoAlong {
  readonly #rows = new Map<string, Found>();
  readonly #own: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  readonly #colleagues: ReadonlySet<string>;

  constructor(plan: Plan, subprojectId: string) {
    for (const entity of entityNames) {
      for (const row of rowsOf(plan, entity)) this.#rows.set(row.id, { entity, row });
    }
    this.#own = withThoseBelow(plan, subprojectId);
    const found = [...this.#rows.values()];
    this.#colleagues = new Set(
      found
        .filter(
          ({ entity, row }) => ['holding', 'responsible'].includes(entity) && this.#isMine(row),
        )
        .map(({ row }) => String(row['personId'])),
    );
    for (const each of found) {
      if (this.#isMine(each.row) || this.#isOfAll(each)) this.#lookFrom(each);
    }
    this.#lookAtWhoLeads(plan);
    const ofSeenGoals = plan.rows.goalPoint.filter((row) => this.#seen.has(row.effectGoalId));
    for (const row of ofSeenGoals) this.#lookFrom({ entity: 'goalPoint', row });
  }

  /** Whether it is the recipient's to work in. */
  isOwn({ row }: Place): boolean {
    return this.#isMine(row);
  }

  /** Whether the recipient may read it. */
  isSeen({ entity, row, field, inBytes }: Place): boolean {
    if (inBytes || !this.#seen.has(row.id)) return false;
    if (entity === 'person' && this.#colleagues.has(row.id)) return true;
    return this.#isOfAll({ entity, row }) || (knownBy[entity] ?? []).includes(field);
  }

  #isMine(row: AnyRow): boolean {
    const isOfDecision = typeof row['decisionId'] === 'string';
    return !isOfDecision && this.#own.has(this.#ownerOf(row.id) ?? '');
  }

  /** The project's own row and its goals are known to all who are in it. */
  #isOfAll({ entity, row }: Found): boolean {
    return entity === 'project' || (goals.includes(entity) && this.#ownerOf(row.id) === null);
  }

  #ownerOf(id: unknown): string | null {
    const found = this.#rows.get(String(id));
    if (!found) return null;
    const { entity, row } = found;
    if (entity === 'subproject') return row.id;
    for (const field of standsIn[entity] ?? []) {
      const owner = this.#ownerOf(row[field]);
      if (owner !== null) return owner;
    }
    return null;
  }

  /** Every id in a row is of something that it leads to. */
  #lookFrom({ row }: Found): void {
    if (this.#seen.has(row.id)) return;
    this.#seen.add(row.id);
    for (const content of Object.values(row)) {
      const next = typeof content === 'string' ? this.#rows.get(content) : undefined;
      if (next) this.#lookFrom(next);
    }
  }

  #lookAtWhoLeads(plan: Plan): void {
    for (const row of plan.rows.seat) {
      if (this.#own.has(row.subprojectId ?? '')) this.#lookFrom({ entity: 'seat', row });
    }
    for (const row of plan.rows.holding) {
      if (this.#seen.has(row.seatId)) this.#lookFrom({ entity: 'holding', row });
    }
  }
}

function withThoseBelow(plan: Plan, subprojectId: string): ReadonlySet<string> {
  const below = plan.rows.subproject.filter(({ parentId }) => parentId === subprojectId);
  return new Set([subprojectId, ...below.flatMap(({ id }) => [...withThoseBelow(plan, id)])]);
}
