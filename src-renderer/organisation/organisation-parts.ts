import type { EntityName } from '../../src-domain/entities/registry.ts';
import { addressOf, type RowPlace } from '../frame/addresses.ts';

/** The parts of the page, in the order in which they stand. */
export const organisationParts = [
  'bodies',
  'composition',
  'persons',
  'organisations',
  'charts',
] as const;

export type OrganisationPart = (typeof organisationParts)[number];

/** Whose rows make up each part; an address of one of them leads there. */
const entityOf = {
  bodies: 'body',
  composition: 'compositionRule',
  persons: 'person',
  organisations: 'organisation',
  charts: 'orgChart',
} as const satisfies Record<OrganisationPart, EntityName>;

/** The part that shows what an address leads to; seats and what belongs to them stand with their bodies. */
export function partOf(place: RowPlace | null): OrganisationPart {
  if (place?.entity === 'chartBox' || place?.entity === 'chartLine') return 'charts';
  if (isOfComposition(place)) return 'composition';
  return organisationParts.find((part) => entityOf[part] === place?.entity) ?? 'bodies';
}

/** What a body is measured by and whom a seat represents are chosen beside what follows from it. */
const isOfComposition = (place: RowPlace | null): boolean =>
  (place?.entity === 'body' && place.field === 'measuredBy') ||
  (place?.entity === 'seat' && place.field === 'side');

/** Stands in an address for the rows of an entity together. */
const all = 'alle';

export const partAddress = (project: string, part: OrganisationPart): string =>
  addressOf(project, 'organisering', { entity: entityOf[part], id: all, field: null });
