import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PlanverkError } from '../../planverk-error.ts';
import { fromSystemError } from '../../system-errors.ts';
import { programVersion } from '../program-version.ts';
import { type Door, findDoor, listDoors, newDoor } from './doors.ts';

interface Wanted {
  readonly home: string;
  /** 0 takes a free one; undefined the one where the program was last. */
  readonly port: number | undefined;
  /** What the program is started with; null for the start page. */
  readonly project: string | null;
  readonly now: () => Date;
}

export interface Listening {
  readonly door: Door;
  /** Where the program was last, if that is taken now and pages that are open there won't find it. */
  readonly takenPort: number | null;
}

/**
 * Listens on 127.0.0.1, where pages that are open look for the program if that can be. Throws 'port-taken'
 * for a port that was asked for.
 */
export async function listen(
  server: Server,
  { home, port, project, now }: Wanted,
): Promise<Listening> {
  const kept = port === undefined ? await doorsFor(home, project) : [];
  const wanted = port ? await findDoor(home, port) : undefined;
  const found = await findFree(server, kept);
  if (!found && !(await isFree(server, port ?? 0))) {
    throw new PlanverkError('port-taken', { port: port ?? 0 });
  }
  const own = found ?? wanted ?? newDoor();
  const door: Door = {
    ...own,
    port: (server.address() as AddressInfo).port,
    project,
    version: programVersion,
    usedAt: now().toISOString(),
  };
  return { door, takenPort: found ? null : (kept[0]?.port ?? null) };
}

/** Programs that are used side by side each go back to their own. */
async function doorsFor(home: string, project: string | null): Promise<readonly Door[]> {
  const doors = await listDoors(home);
  const isSame = (door: Door) => door.project === project;
  return [...doors.filter(isSame), ...doors.filter((door) => !isSame(door))];
}

async function findFree(server: Server, doors: readonly Door[]): Promise<Door | undefined> {
  for (const door of doors) if (await isFree(server, door.port)) return door;
  return undefined;
}

/** Listens at the port unless another does. */
async function isFree(server: Server, port: number): Promise<boolean> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw fromSystemError(error, `127.0.0.1:${port}`);
  }
}

/** By another program, or by the system, as Windows does with whole ranges. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EADDRINUSE' || error.code === 'EACCES');
