import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../../src-domain/failure.ts';
import { runIsolated } from '../isolated/isolated.ts';
import { isMissing } from './file-state.ts';
import { receivedFolderOf } from './home.ts';
import { makeFolder } from './make-folder.ts';
import type { ReceivedFile, ReceiveOrder } from './received-file.ts';
import type { Surroundings } from './surroundings.ts';
import { inWorld } from './world-error.ts';

/** How large a file may be, and how long reading it may take. */
export interface ReceiveLimits {
  readonly maximumInBytes: number;
  readonly timeoutInMilliseconds: number;
}

const usualLimits: ReceiveLimits = { maximumInBytes: 2 ** 30, timeoutInMilliseconds: 60_000 };

const dayInMilliseconds = 86_400_000;

type Asked<Kind> = Extract<ReceivedFile, { kind: Kind }>;

/** Has a file that anybody may have made read in a process of its own. It is never written to. */
export function receivePlan(path: string, surroundings: Surroundings, limits = usualLimits) {
  return receive('plan', { path, into: null }, surroundings, limits) as Promise<Asked<'plan'>>;
}

/** The same; all that the file holds goes into a new database of our own. */
export function receiveDatabase(
  asked: Pick<ReceiveOrder, 'path'> & Partial<ReceiveOrder> & { readonly into: string },
  surroundings: Surroundings,
  limits = usualLimits,
) {
  return receive('database', asked, surroundings, limits) as Promise<Asked<'database'>>;
}

/** The same; tells what each check came to. */
export function receiveChecks(path: string, surroundings: Surroundings, limits = usualLimits) {
  return receive('verify', { path, into: null }, surroundings, limits) as Promise<
    Asked<'verified'>
  >;
}

async function receive(
  kind: ReceiveOrder['kind'],
  asked: Pick<ReceiveOrder, 'path' | 'into'> & Partial<ReceiveOrder>,
  surroundings: Surroundings,
  { maximumInBytes, timeoutInMilliseconds }: ReceiveLimits,
): Promise<unknown> {
  return receiveAside(surroundings, (aside) => {
    const order: ReceiveOrder = { isWorkingCopy: false, ...asked, kind, aside, maximumInBytes };
    const values: Failure['values'] = { path: asked.path };
    return runIsolated(surroundings.startIsolated, 'read-received-file', order, {
      timeoutInMilliseconds,
      values,
    });
  });
}

/** Does something with an empty folder for a received file's copy, which is gone afterwards. */
export async function receiveAside<Result>(
  { home, newId, now }: Surroundings,
  work: (aside: string) => Promise<Result>,
): Promise<Result> {
  const folder = receivedFolderOf(home);
  const aside = join(folder, newId());
  await inWorld(home, async () => {
    await sweepOld(folder, now().getTime() - dayInMilliseconds);
    await makeFolder(aside);
  });
  try {
    return await work(aside);
  } finally {
    await inWorld(aside, () => rm(aside, { recursive: true, force: true, maxRetries: 5 }));
  }
}

/** Takes away what a process left that was killed while it waited. */
async function sweepOld(folder: string, before: number): Promise<void> {
  await makeFolder(folder);
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const madeAt = await findTimeOf(path);
    if (madeAt !== null && madeAt < before) await rm(path, { recursive: true, force: true });
  }
}

/** When a file was last changed. null: another process has taken it away meanwhile. */
async function findTimeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
