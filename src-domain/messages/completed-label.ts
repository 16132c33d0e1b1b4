import type { Change } from '../change.ts';
import type { EntityName } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import { nameOf } from '../row-name.ts';
import type { Translate } from './translate.ts';

/**
 * A transaction's label with the name of its row, where the row had none yet when the label was made:
 * 'La til tiltaket' becomes 'La til tiltaket «Kurs»' once it is called so.
 */
export function completedLabel(
  label: string,
  changes: readonly Change[],
  plan: Plan,
  translate: Translate,
): string {
  const nameless = changes.find(({ entity }) =>
    label.endsWith(` ${translate(`history:the-${entity}`)}`),
  );
  const name = nameless && nameAfter(nameless, plan, translate);
  return name ? translate('history:named', { row: label, name }) : label;
}

/** What the change left the row with, or else what it is called now. */
function nameAfter(change: Change, plan: Plan, translate: Translate): string | null {
  const { entity } = change;
  const id = change.kind === 'update' ? change.id : change.row.id;
  const standing = findRow(plan, entity as EntityName, id);
  const after = change.kind === 'update' ? standing && { ...standing, ...change.to } : change.row;
  return (
    (after && nameOf(plan, entity, after, translate)) ??
    (standing ? nameOf(plan, entity, standing, translate) : null)
  );
}
