import type { EntityName } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';
import { type Plan, placeOf, rowsOf } from './plan.ts';

/** The rows of a plan while changes are made to them: an entity's rows are copied when first touched. */
export class PlanDraft {
  readonly #plan: Plan;
  readonly #copies = new Map<EntityName, AnyRow[]>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  rows(entity: EntityName): readonly AnyRow[] {
    return this.#copies.get(entity) ?? rowsOf(this.#plan, entity);
  }

  find(entity: EntityName, id: unknown): AnyRow | undefined {
    if (typeof id !== 'string') return undefined;
    const rows = this.rows(entity);
    const { index, isThere } = placeOf(rows, id);
    return isThere ? rows[index] : undefined;
  }

  put(entity: EntityName, row: AnyRow): void {
    const rows = this.#copyOf(entity);
    const { index, isThere } = placeOf(rows, row.id);
    rows.splice(index, isThere ? 1 : 0, row);
  }

  remove(entity: EntityName, id: string): void {
    const rows = this.#copyOf(entity);
    const { index, isThere } = placeOf(rows, id);
    if (isThere) rows.splice(index, 1);
  }

  finish(): Plan {
    return { ...this.#plan, rows: { ...this.#plan.rows, ...Object.fromEntries(this.#copies) } };
  }

  #copyOf(entity: EntityName): AnyRow[] {
    const made = this.#copies.get(entity);
    if (made) return made;
    const copy = [...rowsOf(this.#plan, entity)];
    this.#copies.set(entity, copy);
    return copy;
  }
}
