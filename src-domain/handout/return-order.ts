import type { Choice } from '../merge/resolve.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import type { ReturnChoices } from './return-merge.ts';

/** What is chosen of a return; a collision without a choice stays a question in the plan. */
export interface ReturnOrder extends ReturnChoices {
  /** By the collision's entity and row: 'measure 0190…'. */
  readonly collisions: Readonly<Record<string, Choice>>;
}

/** How a collision of a return is named in its choices. */
export const collisionKey = ({ entity, id }: RowPlace): string => `${entity} ${id}`;
