import { type EntityName, entityNamed } from '../../src-domain/entities/registry.ts';
import { choicesOf } from '../../src-domain/field-kind.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { byPosition, type Plan, rowsOf } from '../../src-domain/plan.ts';
import { nameOf } from '../../src-domain/row-name.ts';

/** A value that a field can be given, and what people call it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a field can be given: its values by name, or the rows that it can refer to in their order. */
export function choicesFor(
  plan: Plan,
  entity: EntityName,
  field: string,
  translate: Translate,
): readonly Choice[] {
  const target = entityNamed(entity).references[field];
  if (target === undefined) {
    return choicesOf(entity, field).map((value) => ({
      value,
      label: capitalised(choiceLabel(entity, field, value, translate)),
    }));
  }
  const name = target as EntityName;
  const choices = rowsOf(plan, name).map((row) => ({
    value: row.id,
    id: row.id,
    position: String(row['position'] ?? ''),
    label: nameOf(plan, name, row, translate) ?? translate('forms:unnamed'),
  }));
  const sorted = entityNamed(name).ordered
    ? choices.toSorted(byPosition)
    : choices.toSorted((a, b) => a.label.localeCompare(b.label, 'nb'));
  return sorted.map(({ value, label }) => ({ value, label }));
}
