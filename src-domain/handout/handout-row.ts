import type { EntityName, Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';

/** The hand-out that a plan is; undefined for a whole project. */
export const handoutOf = ({ rows }: Plan): Row<'handout'> | undefined =>
  rows.handout.find(({ isThisPlan }) => isThisPlan);

/** Whether a row went along with a hand-out only to be read, or says whose it is. */
export const isAlong = (
  { id: handoutId, alongIds }: Row<'handout'>,
  entity: EntityName,
  id: string,
): boolean => (entity === 'handout' ? id === handoutId : alongIds.includes(id));

/** What a hand-out's recipient may put in though it belongs to no sub-project: whom they work with. */
export const ownerless: readonly EntityName[] = ['person', 'organisation', 'personDistinction'];

/** Rows that stay at home, whatever refers to them. */
export const staysHome: ReadonlySet<EntityName> = new Set([
  'personDistinction',
  'planAuthor',
  'decision',
  'caseHeading',
  'caseText',
  'letterhead',
  'issuedDocument',
  'handout',
  'handoutReturn',
  'collision',
]);
