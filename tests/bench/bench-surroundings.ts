import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import type { Surroundings } from '../../src-main/store/project-file.ts';

/** Somebody who measures: their working copies live in the folder. */
export const benchSurroundings = (folder: string): Surroundings => ({
  home: join(folder, 'home'),
  who: 'bench',
  now: () => new Date(),
  newId: uuidv7,
  startIsolated: startChildProcess,
});
