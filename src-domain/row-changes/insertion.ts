import type { Change } from '../change.ts';
import type { EntityName, Row } from '../entities/registry.ts';

/** Puts in a row; the fields that are left out get their default when it is applied. */
export const insertion = <Name extends EntityName>(
  entity: Name,
  row: Partial<Row<Name>> & { readonly id: string },
): Change => ({ kind: 'insert', entity, row });
