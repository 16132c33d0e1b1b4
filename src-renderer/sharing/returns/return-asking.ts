import { createStore } from 'zustand/vanilla';
import type { ReadReturn } from '../../../src-preload/contract.ts';
import { call, readReturn } from '../../bridge.ts';

/** How it goes with a hand-out that came back. */
type ReturnAsking =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly project: string; readonly fileName: string }
  | {
      readonly kind: 'failed';
      readonly project: string;
      readonly error: unknown;
      /** What was chosen or dropped; null where it was opened already. */
      readonly file: File | null;
    }
  | { readonly kind: 'read'; readonly project: string; readonly read: ReadReturn }
  | {
      readonly kind: 'taken';
      readonly project: string;
      /** What the history calls it. */
      readonly called: string;
    };

const nothing: ReturnAsking = { kind: 'none' };

/** A button, a dropped file and a copy that is open lead to the same review. */
export const returnAsking = createStore<{ readonly asking: ReturnAsking }>(() => ({
  asking: nothing,
}));

const become = (asking: ReturnAsking): void => returnAsking.setState({ asking });

/** Looks through a file that the user has chosen or dropped. */
export const lookThroughFile = (project: string, file: File): Promise<void> =>
  lookThrough(project, file.name, file, () => readReturn(file, project));

/** Looks through a copy that was opened, in the project that it was handed out from. */
export const lookThroughCopy = (project: string, path: string): Promise<void> =>
  lookThrough(project, path, null, async () => {
    await call('read-project', { project });
    return call('read-return', { project, returned: path });
  });

async function lookThrough(
  project: string,
  fileName: string,
  file: File | null,
  ask: () => Promise<ReadReturn>,
): Promise<void> {
  const reading: ReturnAsking = { kind: 'reading', project, fileName };
  const isAwaited = () => returnAsking.getState().asking === reading;
  become(reading);
  try {
    const read = await ask();
    if (isAwaited()) become({ kind: 'read', project, read });
    else await call('leave-return', { returned: read.returned });
  } catch (error) {
    if (isAwaited()) become({ kind: 'failed', project, error, file });
  }
}

/** Lets go of what was looked through; `called` says what was taken, if it was. */
export function endReturn(called: string | null = null): void {
  const { asking } = returnAsking.getState();
  become(
    called === null || asking.kind !== 'read'
      ? nothing
      : { kind: 'taken', project: asking.project, called },
  );
  // What stays where nobody answers is swept away another day.
  if (asking.kind === 'read') {
    call('leave-return', { returned: asking.read.returned }).catch(() => {});
  }
}
