import { valueNames } from '../src-domain/clipboard/value-names.ts';
import { type EntityName, entityNamed } from '../src-domain/entities/registry.ts';
import { choicesOf } from '../src-domain/field-kind.ts';
import { letteredName } from '../src-domain/lettered-name.ts';
import { capitalised } from '../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../src-domain/messages/field-text.ts';
import type { Translate } from '../src-domain/messages/translate.ts';
import { byPosition, inOrder, type Plan, rowsOf } from '../src-domain/plan.ts';
import { nameOf } from '../src-domain/row-name.ts';
import type { Choice } from './grid/grid-model.ts';

/** What a field can be given: its values by name, or the rows that it can refer to in their order. */
export function choicesFor(
  plan: Plan,
  entity: EntityName,
  field: string,
  translate: Translate,
): readonly Choice[] {
  const target = entityNamed(entity).references[field];
  return target === undefined
    ? valueChoices(entity, field, translate)
    : rowChoices(plan, target as EntityName, translate);
}

/** The values that a field is chosen among, in the words that its cells show. */
export const valueChoices = (
  entity: EntityName,
  field: string,
  translate: Translate,
): readonly Choice[] =>
  choicesOf(entity, field).map((id) => ({
    id,
    name: capitalised(choiceLabel(entity, field, id, translate)),
    synonyms: valueNames(entity, field, id),
  }));

/** The sub-projects that a row can belong to. */
export const subprojectChoices = (plan: Plan): readonly Choice[] =>
  inOrder(plan.rows.subproject).map(({ id, letter, name }) => ({
    id,
    name: letteredName(letter, name),
  }));

/** The municipalities that a row can be about. */
export const municipalityChoices = (plan: Plan): readonly Choice[] =>
  inOrder(plan.rows.organisation, ({ kind }) => kind === 'municipality').map(({ id, name }) => ({
    id,
    name,
  }));

function rowChoices(plan: Plan, entity: EntityName, translate: Translate): readonly Choice[] {
  const choices = rowsOf(plan, entity).map((row) => ({
    id: row.id,
    name: nameOf(plan, entity, row, translate) ?? translate('forms:unnamed'),
    position: String(row['position'] ?? ''),
  }));
  const sorted = entityNamed(entity).ordered
    ? choices.toSorted(byPosition)
    : choices.toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
  return sorted.map(({ id, name }) => ({ id, name }));
}
