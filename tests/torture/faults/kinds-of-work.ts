import type { ProjectFile } from '../../../src-main/store/project-file.ts';
import { countingOn } from './numbers-in-plan.ts';

/** What a process does to a project file that it has open; it is acknowledged when the promise is kept. */
type Work = (file: ProjectFile) => unknown;

/** The kinds of work that are broken off, and what is acknowledged: durable here, or in the project file too. */
export const kindsOfWork = {
  edit: { acknowledges: 'durable', go: (file) => file.apply(countingOn(file.plan, 'edits')) },
  publish: { acknowledges: 'published', go: (file) => file.publish() },
} as const satisfies Record<
  string,
  { readonly acknowledges: 'durable' | 'published'; readonly go: Work }
>;

export type KindOfWork = keyof typeof kindsOfWork;

export const workNames = Object.keys(kindsOfWork) as KindOfWork[];
