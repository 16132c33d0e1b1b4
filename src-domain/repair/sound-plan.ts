import { applyChanges } from '../apply.ts';
import type { Change } from '../change.ts';
import { completeRow } from '../complete-row.ts';
import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { emptyPlan, findRow, type Plan, planOf, rowsOf } from '../plan.ts';
import { PlanDraft } from '../plan-draft.ts';
import type { Problem } from '../problem.ts';
import { binds, type RowPlace, removal } from '../row-changes/removal.ts';

export type Rows = Readonly<Partial<Record<EntityName, readonly AnyRow[]>>>;

/** A row that was found and can't stand in the plan. */
export interface LeftOutRow extends RowPlace {
  /** null: what was found is no row that could be shown. */
  readonly row: AnyRow | null;
}

/** A field of a row whose value couldn't stand, and what is there instead: nothing, or what is usual. */
export interface EmptiedField extends RowPlace {
  readonly field: string;
}

/** A plan that holds, made of rows that needn't, and what it was made without. */
export interface SoundPlan {
  readonly plan: Plan;
  readonly leftOut: readonly LeftOutRow[];
  readonly emptied: readonly EmptiedField[];
  /** Rows that others refer to and that weren't found. Where others can't be without one, an empty row stands for it. */
  readonly missing: readonly RowPlace[];
}

/** Where a row stands that can't say it: first, and among such rows by its id. */
const anyPosition = 'a0';

/**
 * Makes a plan of what was found of one. Of a row that its schema refuses the faulty fields are emptied, where it
 * can be without them; rows that weren't found go as if they had been deleted. `project` stands in for the project's
 * own row where that is gone. null: nothing was found.
 */
export function soundPlan(
  found: Rows,
  project: { readonly id: string; readonly name: string },
): SoundPlan | null {
  const leftOut: LeftOutRow[] = [];
  const emptied: EmptiedField[] = [];
  const whole = entityNames.map((entity) => {
    const rows = (found[entity] ?? []).flatMap((row): readonly AnyRow[] => {
      const mended = mendedRow(entity, row);
      if (!mended) {
        leftOut.push({ entity, id: row.id, row: null });
        return [];
      }
      emptied.push(...mended.fields.map((field) => ({ entity, id: row.id, field })));
      return [mended.row];
    });
    return [entity, rows] as const;
  });
  if (whole.every(([, rows]) => rows.length === 0)) return null;
  const standing = planOf(Object.fromEntries(whole));
  const hasProject = standing.rows.project.length > 0;
  let plan = hasProject
    ? standing
    : planOf({ ...standing.rows, project: completed('project', project) });
  const referred = missingRows(plan);
  plan = planOf(rowsTogether(plan, standIns(plan, referred)));
  const remove = (changes: readonly Change[]) => {
    for (const change of changes) {
      const { entity } = change;
      if (change.kind === 'delete') leftOut.push({ entity, id: change.row.id, row: change.row });
      else if (change.kind === 'update') {
        const fields = Object.keys(change.to);
        emptied.push(...fields.map((field) => ({ entity, id: change.id, field })));
      }
    }
    plan = made(plan, changes);
  };
  remove(withoutMissing(plan, missingRows(plan)));
  for (;;) {
    const inserts = entityNames.flatMap((entity) =>
      rowsOf(plan, entity).map((row): Change => ({ kind: 'insert', entity, row })),
    );
    const applied = applyChanges(emptyPlan, inserts);
    if (applied.kind === 'applied') {
      const own: readonly RowPlace[] = hasProject ? [] : [{ entity: 'project', id: project.id }];
      return { plan: applied.plan, leftOut, emptied, missing: [...own, ...referred] };
    }
    remove(solution(plan, applied.problems));
  }
}

const completed = (entity: EntityName, row: AnyRow): readonly AnyRow[] => {
  const made = completeRow(entity, row);
  return made.kind === 'complete' ? [made.row] : [];
};

const rowsTogether = (plan: Plan, more: Rows): Rows =>
  Object.fromEntries(
    entityNames.map((entity) => [entity, [...rowsOf(plan, entity), ...(more[entity] ?? [])]]),
  );

/** Empty rows in the place of those that others can't be without, where an empty one says no more than it is. */
function standIns(plan: Plan, missing: readonly RowPlace[]): Rows {
  const leantOn = new Set(
    entityNames.flatMap((entity) => {
      const binding = Object.keys(entityNamed(entity).references).filter((f) => binds(entity, f));
      return rowsOf(plan, entity).flatMap((row) => binding.map((field) => row[field]));
    }),
  );
  const byEntity = Map.groupBy(missing, ({ entity }) => entity);
  const rows = [...byEntity].map(([entity, places]) => [
    entity,
    places
      .filter(({ id }) => leantOn.has(id))
      .flatMap(({ id }) => completed(entity, emptyRow(entity, id))),
  ]);
  return Object.fromEntries(rows);
}

const emptyRow = (entity: EntityName, id: string): AnyRow =>
  entityNamed(entity).ordered ? { id, position: anyPosition } : { id };

function mendedRow(
  entity: EntityName,
  row: AnyRow,
): { readonly row: AnyRow; readonly fields: readonly string[] } | null {
  const first = completeRow(entity, row);
  if (first.kind === 'complete') return { row: first.row, fields: [] };
  const fields = [...new Set(first.problems.flatMap((p) => ('field' in p ? [p.field] : [])))];
  const left = Object.entries(row).filter(([field]) => !fields.includes(field));
  const instead = fields.flatMap((field) => {
    if (field === 'position') return [[field, anyPosition]];
    return mayBeEmpty(entity, field) ? [[field, null]] : [];
  });
  const second = completeRow(entity, { ...Object.fromEntries([...left, ...instead]), id: row.id });
  return second.kind === 'complete' ? { row: second.row, fields } : null;
}

function mayBeEmpty(entity: EntityName, field: string): boolean {
  const { fields } = entityNamed(entity);
  return Object.hasOwn(fields, field) && fields[field]?.safeParse(null).success === true;
}

function missingRows(plan: Plan): readonly RowPlace[] {
  const missing = new Map<string, RowPlace>();
  for (const entity of entityNames) {
    const references = Object.entries(entityNamed(entity).references);
    for (const row of rowsOf(plan, entity)) {
      for (const [field, target] of references) {
        const id = row[field];
        if (typeof id !== 'string' || findRow(plan, target as EntityName, id)) continue;
        missing.set(`${target} ${id}`, { entity: target as EntityName, id });
      }
    }
  }
  return [...missing.values()];
}

/** What deleting the rows that aren't there would change in those that are. */
function withoutMissing(plan: Plan, missing: readonly RowPlace[]): readonly Change[] {
  const rows = Map.groupBy(missing, ({ entity }) => entity);
  const stubs = entityNames.map((entity) => [
    entity,
    (rows.get(entity) ?? []).map(({ id }) => ({ id })),
  ]);
  return removal(planOf(rowsTogether(plan, Object.fromEntries(stubs))), missing).filter(
    (change) => change.kind !== 'delete' || findRow(plan, change.entity, change.row.id),
  );
}

function made(plan: Plan, changes: readonly Change[]): Plan {
  const draft = new PlanDraft(plan);
  for (const change of changes) {
    const { entity } = change;
    if (change.kind === 'delete') draft.remove(entity, change.row.id);
    else if (change.kind === 'update') {
      const row = draft.find(entity, change.id);
      if (row) draft.put(entity, { ...row, ...change.to, id: row.id });
    }
  }
  return draft.finish();
}

/** What takes problems between rows away: a reference is emptied, where the row can be without it; else the row goes. */
function solution(plan: Plan, problems: readonly Problem[]): readonly Change[] {
  const kept = new Set<string>();
  const updates = new Map<string, Change>();
  const going = problems.flatMap((problem): readonly RowPlace[] => {
    const { entity, id, kind } = problem;
    if (kind === 'not-unique' || kind === 'more-than-one') {
      const row = findRow(plan, entity, id) as AnyRow | undefined;
      const shared = kind === 'not-unique' ? problem.fields : [];
      const key = JSON.stringify([entity, shared, shared.map((field) => row?.[field])]);
      if (!kept.has(key)) {
        kept.add(key);
        return [];
      }
    } else if ('field' in problem) {
      const row = findRow(plan, entity, id) as AnyRow | undefined;
      const { field } = problem;
      if (row && row[field] !== null && mayBeEmpty(entity, field)) {
        const from = { [field]: row[field] };
        updates.set(`${entity} ${id}`, { kind: 'update', entity, id, from, to: { [field]: null } });
        return [];
      }
    }
    return [{ entity, id }];
  });
  for (const { entity, id } of going) updates.delete(`${entity} ${id}`);
  return [...updates.values(), ...removal(plan, going)];
}
