import { letterheadOf } from '../src-domain/letterhead/letterhead-changes.ts';
import { findRow } from '../src-domain/plan.ts';
import type { Letterhead } from './documents/letterhead/letterhead.ts';
import type { ProjectFile } from './store/project-file.ts';

/** What of a project file a municipality's letterhead is read from. */
export type LetterheadReader = Pick<ProjectFile, 'plan' | 'readContent'>;

/** What a municipality's documents look like; nothing where none is asked for, or it has nothing of its own. */
export function letterheadIn(
  file: LetterheadReader,
  organisationId: string | null,
): { readonly letterhead?: Letterhead } {
  if (organisationId === null) return {};
  const template = letterheadOf(file.plan, organisationId, 'template');
  const logo = letterheadOf(file.plan, organisationId, 'logo');
  if (!template && !logo) return {};
  return {
    letterhead: {
      municipality: findRow(file.plan, 'organisation', organisationId)?.name ?? '',
      template: template && file.readContent(template.hash),
      logo: logo && { bytes: file.readContent(logo.hash), description: logo.description },
    },
  };
}
