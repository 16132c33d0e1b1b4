import { type EntityName, entityNames, type Row } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';

/** The form of a plan in memory and as JSON. A change of form gets a new number. */
export const planFormat = 'planverk/1';

/**
 * A whole project as one immutable value: the rows of each entity, ordered by id, so that equal plans
 * have equal contents whatever way they came about.
 */
export interface Plan {
  readonly format: typeof planFormat;
  readonly rows: { readonly [Name in EntityName]: readonly Row<Name>[] };
}

type Rows = Readonly<Record<EntityName, readonly AnyRow[]>>;

export const emptyPlan: Plan = {
  format: planFormat,
  rows: Object.fromEntries(entityNames.map((name) => [name, []])) as unknown as Plan['rows'],
};

/** The rows of an entity as the parts that treat all entities alike see them. */
export const rowsOf = (plan: Plan, name: EntityName): readonly AnyRow[] =>
  (plan.rows as Rows)[name];

/** Makes a plan from rows in any order. The rows themselves are taken as they are. */
export function planOf(rows: Readonly<Partial<Record<EntityName, readonly AnyRow[]>>>): Plan {
  const sorted = entityNames.map((name) => [name, (rows[name] ?? []).toSorted(byId)]);
  return { format: planFormat, rows: Object.fromEntries(sorted) };
}

const byId = (a: AnyRow, b: AnyRow): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Where in rows ordered by id a row stands, or where it would go. */
export function placeOf(rows: readonly AnyRow[], id: string): { index: number; isThere: boolean } {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return { index: low, isThere: rows[low]?.id === id };
}

export function findRow<Name extends EntityName>(
  plan: Plan,
  name: Name,
  id: string | null,
): Row<Name> | undefined {
  if (id === null) return undefined;
  const rows = rowsOf(plan, name);
  const { index, isThere } = placeOf(rows, id);
  return isThere ? (rows[index] as Row<Name>) : undefined;
}

/** The order that people have chosen: by position, rows with the same position by id. */
export function byPosition(
  a: { readonly id: string; readonly position: string },
  b: { readonly id: string; readonly position: string },
): number {
  return a.position < b.position ? -1 : a.position > b.position ? 1 : byId(a, b);
}

/** The rows of an ordered entity as people see them, only those that `isWanted` takes. */
export function inOrder<Ordered extends { readonly id: string; readonly position: string }>(
  rows: readonly Ordered[],
  isWanted: (row: Ordered) => boolean = () => true,
): readonly Ordered[] {
  return rows.filter(isWanted).sort(byPosition);
}

/** The project's own row. Throws where the plan has none, which only an unfinished plan lacks. */
export function projectOf(plan: Plan): Row<'project'> {
  const [project] = plan.rows.project;
  if (!project) throw new Error('The plan has no project row');
  return project;
}
