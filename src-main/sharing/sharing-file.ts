import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { OwnFile } from '../own-file.ts';

const mostLeft = 500;

const schema = z.object({
  /** Tells this user's working copies on this machine from all others. */
  id: z.string(),
  /** Copies in the state in which the user let them lie. */
  left: z.array(z.string()),
});

/** What the program keeps of its own about files that are shared. */
export class SharingFile {
  readonly #file: OwnFile<z.output<typeof schema>>;
  readonly #newId: () => string;

  constructor(home: string, newId: () => string) {
    this.#file = new OwnFile(join(home, 'sharing.json'), schema, { id: '', left: [] });
    this.#newId = newId;
  }

  /** The id of the working copy of one project file, the same whenever it is opened here. */
  async copyId(path: string): Promise<string> {
    if ((await this.#file.read()).id === '') {
      await this.#file.change((kept) => (kept.id === '' ? { ...kept, id: this.#newId() } : kept));
    }
    const { id } = await this.#file.read();
    return hashOf(`${id} ${path}`).slice(0, 32);
  }

  async isLeft(path: string, state: string): Promise<boolean> {
    return (await this.#file.read()).left.includes(hashOf(`${path} ${state}`));
  }

  /** Notes that a copy is to lie where it is, for as long as it stays as it is. */
  async leave(path: string, state: string): Promise<void> {
    const copy = hashOf(`${path} ${state}`);
    await this.#file.change((kept) => ({ ...kept, left: [copy, ...kept.left].slice(0, mostLeft) }));
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
