import { userInfo } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { StartIsolated } from './isolated/isolated.ts';
import { planverkHome, type Surroundings } from './store/project-file.ts';

/** The real clock, ids, user and folders; resources lie beside the source, but in a packaged program. Tests pass others. */
export function realSurroundings(startIsolated: StartIsolated, resources?: string): Surroundings {
  return {
    home: planverkHome(process.env),
    who: userInfo().username,
    now: () => new Date(),
    newId: uuidv7,
    startIsolated,
    ...(resources !== undefined && { fonts: join(resources, 'fonts') }),
  };
}
