import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { OwnFile } from './own-file.ts';

const mostKept = 50;

const knownSchema = z.array(
  z.object({
    path: z.string(),
    name: z.string(),
    openedAt: z.iso.datetime(),
    wholeProjectId: z.string().nullable().default(null),
  }),
);

/** A project that this user has had open. */
export type Known = Readonly<z.output<typeof knownSchema>[number]>;

/** How pages name a project file: by where it lies, without telling where. */
export const projectNameOf = (canonicalPath: string): string =>
  createHash('sha256').update(canonicalPath).digest('hex').slice(0, 16);

/** The projects that this user has had open, the latest first. */
export class KnownProjects {
  readonly #file: OwnFile<readonly Known[]>;

  constructor(home: string) {
    this.#file = new OwnFile(join(home, 'known-projects.json'), knownSchema, []);
  }

  list(): Promise<readonly Known[]> {
    return this.#file.read();
  }

  async find(project: string): Promise<Known | undefined> {
    return (await this.list()).find(({ path }) => projectNameOf(path) === project);
  }

  remember(known: Known): Promise<void> {
    return this.#change((all) => [known, ...all.filter(({ path }) => path !== known.path)]);
  }

  /** Notes what a project is called now, where it stands in the list. */
  rename(project: string, name: string): Promise<void> {
    return this.#change((all) =>
      all.map((known) => (projectNameOf(known.path) === project ? { ...known, name } : known)),
    );
  }

  forget(project: string): Promise<void> {
    return this.#change((all) => all.filter(({ path }) => projectNameOf(path) !== project));
  }

  #change(change: (all: readonly Known[]) => readonly Known[]): Promise<void> {
    return this.#file.change((all) => change(all).slice(0, mostKept));
  }
}
