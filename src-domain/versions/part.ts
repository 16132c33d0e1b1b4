import { type EntityName, entityNamed } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { findRow, type Plan, planOf } from '../plan.ts';

/** Rows of a plan, each with all that it refers to. */
export class Part {
  readonly #plan: Plan;
  readonly #rows = new Map<EntityName, Map<string, AnyRow>>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  get plan(): Plan {
    const rows = [...this.#rows].map(([entity, byId]) => [entity, [...byId.values()]]);
    return planOf(Object.fromEntries(rows));
  }

  has(entity: EntityName, id: string): boolean {
    return this.#rows.get(entity)?.has(id) ?? false;
  }

  add(entity: EntityName, row: AnyRow): void {
    const waiting = [{ entity, row }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (this.has(next.entity, next.row.id)) continue;
      const byId = this.#rows.get(next.entity) ?? new Map<string, AnyRow>();
      this.#rows.set(next.entity, byId.set(next.row.id, next.row));
      for (const [field, target] of Object.entries(entityNamed(next.entity).references)) {
        const found = findRow(this.#plan, target as EntityName, next.row[field] as string | null);
        if (found) waiting.push({ entity: target as EntityName, row: found });
      }
    }
  }
}
