import type { EntityName } from '../entities/registry.ts';
import { entityNamed } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';

/**
 * What of a row goes along with a hand-out to be read: whom and what others are called, and where they stand. What
 * isn't named here is blank. null: all of it, since it is known to all who are in the project.
 */
const shownFields: Readonly<Partial<Record<EntityName, readonly string[] | null>>> = {
  project: null,
  organisation: null,
  seatGroup: null,
  holding: null,
  person: ['name', 'removedOn'],
  subproject: ['letter', 'name'],
  body: ['name', 'kind'],
  seat: ['role', 'office', 'title'],
  effectGoal: ['letter', 'title'],
  goalPoint: ['text'],
  resultGoal: ['text'],
  version: ['label', 'frozenAt', 'hash', 'sizeInBytes', 'format'],
};

/** A row as it goes along to be read. What it refers to stays, as does its place in the order and what rules hold it to. */
export function alongRow(entity: EntityName, row: AnyRow): AnyRow {
  const shown = shownFields[entity] ?? [];
  if (shownFields[entity] === null) return row;
  const { fields, references, unique, steps } = entityNamed(entity);
  const ruled = [
    ...unique.flat(),
    ...(steps ? [steps.field] : []),
    ...(steps?.oneAtATime?.sharing ?? []),
  ];
  const kept = ['id', 'position', ...Object.keys(references), ...ruled, ...shown];
  const blank = Object.entries(fields)
    .filter(([field]) => !kept.includes(field))
    .map(([field, declared]) => [field, declared.parse(undefined)]);
  return { ...row, ...Object.fromEntries(blank) };
}
