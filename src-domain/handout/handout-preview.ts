import { type EntityName, entityNames, type Row } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { findRow, type Plan, rowsOf } from '../plan.ts';
import { handedOutPlan } from './handed-out-plan.ts';
import { handoutOf, isAlong } from './handout-row.ts';

/** Rows of one entity, in the order of the plan. */
export interface RowsOfKind {
  readonly entity: EntityName;
  readonly rows: readonly AnyRow[];
}

/** What a hand-out would hold, for somebody to look at before it is written. */
export interface HandoutPreview {
  /** The plan of the copy; rows that go along are called by what they say there. */
  readonly copy: Plan;
  /** What may be worked in there. */
  readonly own: readonly RowsOfKind[];
  /** What only goes along to be read, persons left out. */
  readonly along: readonly RowsOfKind[];
  /** Who goes along, with no more of them than the copy has. */
  readonly persons: readonly Row<'person'>[];
  readonly attachments: readonly Row<'attachment'>[];
  /** What stays with the project. */
  readonly home: readonly RowsOfKind[];
}

/** What stands in the copy about itself is nothing that somebody gets to see of the plan. */
const nobodysNews: ReadonlySet<EntityName> = new Set(['handout', 'handoutReturn', 'collision']);
const unstamped = { id: '', at: '', who: '' };

/** Looks through the very plan that a hand-out of a sub-project is made of. */
export function handoutPreview(plan: Plan, subprojectId: string): HandoutPreview {
  const order = { subprojectId, recipient: '', note: '', wantedBackOn: null };
  const copy = handedOutPlan(plan, order, unstamped);
  const handout = handoutOf(copy);
  if (!handout) throw new Error('A hand-out says that it is one');
  const isRead = (entity: EntityName, { id }: AnyRow) => isAlong(handout, entity, id);
  return {
    copy,
    own: byKind(copy, (entity, row) => !isRead(entity, row)),
    along: byKind(copy, (entity, row) => entity !== 'person' && isRead(entity, row)),
    persons: copy.rows.person,
    attachments: copy.rows.attachment.filter((row) => !isRead('attachment', row)),
    home: byKind(plan, (entity, { id }) => findRow(copy, entity, id) === undefined),
  };
}

const byKind = (
  plan: Plan,
  isShown: (entity: EntityName, row: AnyRow) => boolean,
): readonly RowsOfKind[] =>
  entityNames
    .filter((entity) => !nobodysNews.has(entity))
    .map((entity) => ({
      entity,
      rows: rowsOf(plan, entity).filter((row) => isShown(entity, row)),
    }))
    .filter(({ rows }) => rows.length > 0);
