import type { DocumentOrder } from '../src-domain/document/document-order.ts';
import { type FrozenPlan, versionsNeeded } from '../src-domain/document/frozen-plans.ts';
import type { ProjectFile } from './store/project-file.ts';

/** What of a project file a document is made from. */
export type VersionReader = Pick<ProjectFile, 'plan' | 'readVersion'>;

/** The plans of the versions that a document needs. Throws where one of them can't be read. */
export const readFrozenPlans = (file: VersionReader, order: DocumentOrder): readonly FrozenPlan[] =>
  versionsNeeded(file.plan, order).map(({ id }) => ({
    versionId: id,
    plan: file.readVersion(id),
  }));
