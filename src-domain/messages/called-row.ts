import type { EntityName } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import type { Plan } from '../plan.ts';
import { nameOf, rowName } from '../row-name.ts';
import type { Translate } from './translate.ts';

/** A row of a plan as it stands in a sentence: 'tiltaket «Kurs for ledere»', or 'tiltaket' alone. */
export const calledRow = (
  plan: Plan,
  entity: EntityName,
  id: string,
  translate: Translate,
): string => called(entity, rowName(plan, entity, id, translate), translate);

/** As `calledRow`, for a row that the plan needn't have. */
export const calledOf = (
  plan: Plan,
  entity: EntityName,
  row: AnyRow,
  translate: Translate,
): string => called(entity, nameOf(plan, entity, row, translate), translate);

function called(entity: EntityName, name: string | null, translate: Translate): string {
  const row = translate(`history:the-${entity}`);
  return name === null ? row : translate('history:named', { row, name });
}
