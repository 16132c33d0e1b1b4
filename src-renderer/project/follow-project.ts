import type { ProgramEvent } from '../../src-preload/contract.ts';
import type { call, listen, watchConnection } from '../bridge.ts';
import { ProjectStore } from './project-store.ts';

/** How a page reaches the program. */
export interface Program {
  readonly call: typeof call;
  readonly listen: typeof listen;
  readonly watchConnection: typeof watchConnection;
}

/** A project that is being opened and then followed. */
export interface Followed {
  /** Throws as `call` does. */
  readonly opened: Promise<ProjectStore>;
  /** Ends it when all that was done here has reached the program. */
  readonly close: () => void;
}

/** Opens a project and follows it: nothing that is told while it is read goes by. */
export function followProject(project: string, program: Program): Followed {
  let store: ProjectStore | null = null;
  let isMissed = false;
  const heard: ProgramEvent[] = [];
  const stopListening = program.listen((event) => {
    if (store) store.hear(event);
    else heard.push(event);
  });
  const stopWatching = program.watchConnection((isThere) => {
    if (!isThere) return;
    if (store) void store.catchUp();
    else isMissed = true;
  });
  const stop = () => {
    stopListening();
    stopWatching();
  };
  const opened = program.call('read-project', { project }).then((read) => {
    store = new ProjectStore(read, program.call);
    for (const event of heard) store.hear(event);
    if (isMissed) void store.catchUp();
    return store;
  });
  // What failed is told to who waits for it.
  opened.catch(stop);
  const close = async () => {
    const followed = await opened;
    await followed.sent();
    stop();
  };
  return { opened, close: () => void close().catch(stop) };
}
