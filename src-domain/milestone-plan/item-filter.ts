import { z } from 'zod';
import type { Plan } from '../plan.ts';
import { findRow } from '../plan.ts';
import { type DatedItem, type ItemState, isOverdue } from './dated-items.ts';
import type { Responsible } from './milestone-table.ts';

/** Stands in a filter for what belongs to no sub-project, to no municipality, or is nobody's. */
export const nobody = '-';

const states = [
  'not-started',
  'under-way',
  'done',
  'dropped',
] as const satisfies readonly ItemState[];

/**
 * Which items are shown; an empty list leaves all in. Within a list any will do; all lists must agree.
 * Sub-projects and municipalities are named by id or `nobody`, those who answer by `responsibleKeys`.
 */
export const itemFilterSchema = z.strictObject({
  subprojects: z.array(z.string()).default([]),
  municipalities: z.array(z.string()).default([]),
  responsible: z.array(z.string()).default([]),
  states: z.array(z.enum(states)).default([]),
  isOverdue: z.boolean().default(false),
});

export type ItemFilter = Readonly<z.output<typeof itemFilterSchema>>;

export const allItems: ItemFilter = itemFilterSchema.parse({});

export const isFiltering = (filter: ItemFilter): boolean =>
  filter.isOverdue ||
  [filter.subprojects, filter.municipalities, filter.responsible, filter.states].some(
    (list) => list.length > 0,
  );

/** The names by which a filter knows who answers: 'person:…', 'seat:…', 'body:…' with an id, 'text:…' as written. */
export function responsibleKeys({ row, persons, seat, body }: Responsible): readonly string[] {
  const keys = [
    ...persons.map(({ id }) => `person:${id}`),
    ...(seat ? [`seat:${seat.id}`] : []),
    ...(body ? [`body:${body.id}`] : []),
  ];
  return keys.length > 0 ? keys : [`text:${row.text.trim()}`];
}

/** Whether a filter leaves an item in. Parts of a sub-project count as that sub-project's. */
export function itemTest(plan: Plan, filter: ItemFilter): (item: DatedItem) => boolean {
  const { subprojects, municipalities, responsible } = filter;
  const takes = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || (has.length === 0 ? [nobody] : has).some((key) => wanted.includes(key));
  return (item) =>
    takes(subprojects, withWholes(plan, item.subprojectId)) &&
    takes(municipalities, item.municipalityId === null ? [] : [item.municipalityId]) &&
    takes(responsible, item.responsible.flatMap(responsibleKeys)) &&
    takes(filter.states, [item.state]) &&
    (!filter.isOverdue || isOverdue(item));
}

/** A sub-project and what it is a part of, the nearest first. */
function withWholes(plan: Plan, subprojectId: string | null): readonly string[] {
  const subproject = findRow(plan, 'subproject', subprojectId);
  return subproject ? [subproject.id, ...withWholes(plan, subproject.parentId)] : [];
}
