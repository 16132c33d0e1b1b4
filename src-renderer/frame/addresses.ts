import { type DocumentName, isDocumentName } from '../../src-domain/document/document-names.ts';
import { type EntityName, entityNames } from '../../src-domain/entities/registry.ts';
import { type PageName, pageNames, pageOf } from './pages.ts';

/** A row, or one field of it, that a page is to show. */
export interface RowPlace {
  readonly entity: EntityName;
  readonly id: string;
  readonly field: string | null;
}

/** Where in the program something is, as an address says it. */
export interface Address {
  readonly project: string;
  readonly page: PageName;
  readonly place: RowPlace | null;
}

export const startAddress = '/';
/** The start page with the dialog for a new project, and with that for opening one. */
export const newProjectAddress = '/nytt';
export const openProjectAddress = '/aapne';

/** The user's guide; a chapter's name may follow. */
export const guideAddress = '/hjelp';

/** A place in the guide: a chapter ('' for the contents), and a heading in it. */
export interface GuidePlace {
  readonly chapter: string;
  readonly heading: string | null;
}

/** The address of a chapter of the guide, or of a heading there: '/hjelp/milepaelplanen/tid'. */
export function guideAddressOf(chapter: string, heading: string | null = null): string {
  const parts = [chapter, ...(heading === null ? [] : [heading])].filter((part) => part !== '');
  return [guideAddress, ...parts.map(encodeURIComponent)].join('/');
}

/** Reads an address; null where it leads to no place in the guide. */
export function readGuideAddress(path: string): GuidePlace | null {
  if (path !== guideAddress && !path.startsWith(`${guideAddress}/`)) return null;
  const [chapter = '', heading = null] = path
    .slice(guideAddress.length + 1)
    .split('/')
    .map(decoded);
  return { chapter, heading };
}

/** The address of a page, and of a row there: '/prosjekt/ab12/milepaelplan/measure/0198…/time'. */
export function addressOf(project: string, page: PageName, place: RowPlace | null = null): string {
  const row = place ? [place.entity, place.id, ...(place.field === null ? [] : [place.field])] : [];
  return ['', 'prosjekt', project, page, ...row].join('/');
}

/** The address of a row on the page where it is written. */
export const placeAddress = (project: string, place: RowPlace): string =>
  addressOf(project, pageOf[place.entity], place);

const planNow = 'now';

/** The address where a version is held against another, or against the plan as it is (null). */
export const comparisonAddress = (project: string, fromId: string, toId: string | null): string =>
  addressOf(project, 'versjoner', { entity: 'version', id: fromId, field: toId ?? planNow });

/** The versions that an address holds against each other; null where it holds none. */
export function readComparison(
  place: RowPlace | null,
): { readonly fromId: string; readonly toId: string | null } | null {
  if (place?.entity !== 'version' || place.field === null) return null;
  return { fromId: place.id, toId: place.field === planNow ? null : place.field };
}

/**
 * The address of the documents with one of them chosen, and with what it is to show where that is a part (or, of a
 * report's document, which report): '/prosjekt/ab12/dokumenter/milepelplan/tilstand=ferdig'.
 */
export const documentAddress = (project: string, document: DocumentName, selection = ''): string =>
  [addressOf(project, 'dokumenter'), document, selection].filter((part) => part !== '').join('/');

/** The document that an address chooses; null where it chooses none. */
export function readDocumentAddress(path: string): DocumentName | null {
  const [, , , page, document = ''] = path.split('/');
  return page === 'dokumenter' && isDocumentName(document) ? document : null;
}

/** The part of a document that an address asks for; '' where it asks for none. */
export const readDocumentSelection = (path: string): string => path.split('/')[5] ?? '';

/** Reads an address; null where it leads to no page of a project. */
export function readAddress(path: string): Address | null {
  const [, root, project, page = 'oversikt', entity, id, field = null] = path.split('/');
  if (root !== 'prosjekt' || !project || !isPage(page)) return null;
  const place = entity && id && isEntity(entity) ? { entity, id, field } : null;
  return { project, page, place };
}

/** An address that somebody has written by hand may be no encoding of anything. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const isPage = (text: string): text is PageName => (pageNames as readonly string[]).includes(text);
const isEntity = (text: string): text is EntityName =>
  (entityNames as readonly string[]).includes(text);
