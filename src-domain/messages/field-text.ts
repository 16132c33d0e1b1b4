import { type EntityName, entityNamed, entityNames, type Row } from '../entities/registry.ts';
import type { FieldKey, ValueKey } from './field-key.ts';
import type { Translate } from './translate.ts';

type Office = NonNullable<Row<'seat'>['office']>;
type Role = Row<'seat'>['role'];

/**
 * What people call a field, as it stands in a sentence. A finding's field may be the entity that a row
 * lacks ('responsible'), and is called by its noun; a field that isn't known keeps the name it has.
 */
export function fieldLabel(entity: EntityName, field: string, translate: Translate): string {
  if (field === 'position') return translate('fields:position');
  if (field !== 'id' && Object.hasOwn(entityNamed(entity).fields, field)) {
    return translate(`fields:${entity}.${field}` as `fields:${FieldKey}`);
  }
  const isEntity = (entityNames as readonly string[]).includes(field);
  return isEntity ? translate(`entities:${field as EntityName}`) : field;
}

/** What people call a value that a field is chosen among: 'under arbeid'. */
export function choiceLabel(
  entity: EntityName,
  field: string,
  value: string,
  translate: Translate,
): string {
  if (field === 'office' || field === 'offices') return translate(`offices:${value as Office}`);
  if (field === 'role') return translate(`documents:role-${value as Role}`);
  return translate(`values:${entity}.${field}=${value}` as `values:${ValueKey}`);
}
