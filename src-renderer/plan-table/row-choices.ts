import type { EntityName } from '../../src-domain/entities/registry.ts';
import { choicesOf } from '../../src-domain/field-kind.ts';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import type { Choice } from '../grid/grid-model.ts';

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

/** The values that a field is chosen among, in the words that its cells show. */
export const valueChoices = (
  entity: EntityName,
  field: string,
  translate: Translate,
): readonly Choice[] =>
  choicesOf(entity, field).map((id) => ({
    id,
    name: capitalised(choiceLabel(entity, field, id, translate)),
  }));
