import { useEffect, useState } from 'react';
import type { KeptBackup } from '../../src-domain/kept-backup.ts';
import { call } from '../bridge.ts';
import { useOpenedProject } from '../project/open-project.ts';

type Reading =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'read'; readonly backups: readonly KeptBackup[] };

/** The backups of the open project, read when first asked for. */
export function useBackups(): Reading {
  const { store } = useOpenedProject();
  const { project } = store.state.getState();
  const [reading, setReading] = useState<Reading>({ state: 'reading' });
  useEffect(() => {
    let isShown = true;
    store
      .settled()
      .then(() => call('list-backups', { project }))
      .then(
        (backups) => isShown && setReading({ state: 'read', backups }),
        (error) => isShown && setReading({ state: 'failed', error }),
      );
    return () => {
      isShown = false;
    };
  }, [store, project]);
  return reading;
}
