import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import { inOrder, type Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { keysBetween } from '../row-changes/order-keys.ts';

/** What is to be frozen, and what people call it. */
export interface FreezeOrder {
  /** null: the project's plan. */
  readonly subprojectId: string | null;
  readonly label: string;
  readonly note: string;
}

/** Of what is frozen, what the program finds out. */
export type Frozen = Pick<Row<'version'>, 'id' | 'frozenAt' | 'hash' | 'sizeInBytes' | 'format'>;

/** Puts in the row of a version, last of all. */
export function freezingChange(plan: Plan, order: FreezeOrder, frozen: Frozen): Change {
  const last = inOrder(plan.rows.version).at(-1)?.position ?? null;
  const position = keysBetween(last, null, 1)?.[0] ?? last ?? 'a0';
  return insertion('version', { ...order, ...frozen, position });
}

/** Why a version can't be called something among the other versions of its plan; null where it can. */
export function labelRefusal(
  label: string,
  others: readonly Pick<Row<'version'>, 'label'>[],
): 'label-missing' | 'label-taken' | null {
  const called = label.trim();
  if (called === '') return 'label-missing';
  return others.some((other) => other.label.trim() === called) ? 'label-taken' : null;
}

/** What a new version may be called: one more than the highest number of 'Versjon …' there is. */
export function proposedLabel(
  versions: readonly Pick<Row<'version'>, 'label'>[],
  named: (number: number) => string,
): string {
  const taken = new Set(versions.map(({ label }) => label.trim().toLowerCase()));
  let number = versions.length + 1;
  while (taken.has(named(number).toLowerCase())) number += 1;
  return named(number);
}
