import type { Change } from '../change.ts';
import { type EntityName, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { findRow, type Plan } from '../plan.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import type { Collision, CollisionKind, RowOnSides } from './collision.ts';
import { withoutRemovedName } from './removed-persons.ts';
import { changesBetween } from './row-changes.ts';
import { differingFields } from './same-row.ts';

/** The plan that was shared, and what two have made of it. */
export interface Sides {
  readonly base: Plan;
  readonly mine: Plan;
  readonly theirs: Plan;
}

/** A merge while it is made: what becomes of each row that doesn't stay as mine, and what collides. */
export class MergeDraft {
  readonly sides: Sides;
  readonly #targets = new Map<EntityName, Map<string, AnyRow | null>>();
  readonly #collisions = new Map<string, Collision>();

  constructor(sides: Sides) {
    this.sides = sides;
  }

  rowOn(side: keyof Sides, { entity, id }: RowPlace): AnyRow | null {
    return findRow(this.sides[side], entity, id) ?? null;
  }

  onSides(place: RowPlace): RowOnSides {
    const { entity, id } = place;
    return withoutRemovedName({
      entity,
      id,
      base: this.rowOn('base', place),
      mine: this.rowOn('mine', place),
      theirs: this.rowOn('theirs', place),
    });
  }

  /** The row as it is to be; null where there is to be none. */
  standing(place: RowPlace): AnyRow | null {
    const target = this.#targets.get(place.entity)?.get(place.id);
    return target === undefined ? this.rowOn('mine', place) : target;
  }

  isToChange({ entity, id }: RowPlace): boolean {
    return this.#targets.get(entity)?.has(id) ?? false;
  }

  set({ entity, id }: RowPlace, row: AnyRow | null): void {
    const ofEntity = this.#targets.get(entity) ?? new Map<string, AnyRow | null>();
    this.#targets.set(entity, ofEntity.set(id, row));
  }

  keepMine({ entity, id }: RowPlace): void {
    this.#targets.get(entity)?.delete(id);
  }

  /** The rows that don't stay as mine. */
  changed(): readonly RowPlace[] {
    return [...this.#targets].flatMap(([entity, rows]) =>
      [...rows.keys()].map((id) => ({ entity, id })),
    );
  }

  /** Notes a collision; fields and rows of an earlier one of the same kind in the same row are kept. */
  collide(
    kind: CollisionKind,
    place: RowPlace,
    fields?: readonly string[],
    along: readonly RowPlace[] = [],
  ): void {
    const row = this.onSides(place);
    const key = `${kind} ${place.entity} ${place.id}`;
    const earlier = this.#collisions.get(key);
    const own = fields ?? differingFields(row.mine, row.theirs);
    const rows = [...(earlier?.along ?? []), ...along.map((each) => this.onSides(each))];
    this.#collisions.set(key, {
      ...row,
      kind,
      fields: [...new Set([...(earlier?.fields ?? []), ...own])],
      along: [...new Map(rows.map((each) => [`${each.entity} ${each.id}`, each])).values()],
    });
  }

  findCollision(kind: CollisionKind, { entity, id }: RowPlace): Collision | undefined {
    return this.#collisions.get(`${kind} ${entity} ${id}`);
  }

  get collisions(): readonly Collision[] {
    return [...this.#collisions.values()];
  }

  /** What leads from mine to the rows as they are to be. */
  changes(): readonly Change[] {
    return entityNames.flatMap((entity) =>
      [...(this.#targets.get(entity) ?? [])].flatMap(([id, row]) =>
        changesBetween(entity, this.rowOn('mine', { entity, id }), row),
      ),
    );
  }
}
