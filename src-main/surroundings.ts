import { userInfo } from 'node:os';
import { v7 as uuidv7 } from 'uuid';
import type { StartIsolated } from './isolated/isolated.ts';
import { planverkHome, type Surroundings } from './store/project-file.ts';

/** The real clock, ids, user and folder. Tests pass others. */
export function realSurroundings(startIsolated: StartIsolated): Surroundings {
  return {
    home: planverkHome(process.env),
    who: userInfo().username,
    now: () => new Date(),
    newId: uuidv7,
    startIsolated,
  };
}
