import { useEffect, useState } from 'react';
import type { PersonRemoval, RemovalReach } from '../../../src-preload/contract.ts';
import { call } from '../../bridge.ts';
import { useOpenedProject } from '../../project/open-project.ts';

type Removal =
  | { readonly state: 'asking' | 'removing' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'done'; readonly outcome: PersonRemoval };

/** What removing a person would reach (null until it is known), and the removal itself once it is asked for. */
export function usePersonRemoval(personId: string): {
  readonly reach: RemovalReach | null;
  readonly removal: Removal;
  readonly remove: () => void;
} {
  const { store } = useOpenedProject();
  const [reach, setReach] = useState<RemovalReach | null>(null);
  const [removal, setRemoval] = useState<Removal>({ state: 'asking' });
  // The same call however often its answer is lost.
  const [token] = useState(() => crypto.randomUUID());
  const { project } = store.state.getState();
  useEffect(() => {
    let isShown = true;
    store
      .settled()
      .then(() => call('read-removal-reach', { project, personId }))
      .then(
        (read) => isShown && setReach(read),
        (error) => isShown && setRemoval({ state: 'failed', error }),
      );
    return () => {
      isShown = false;
    };
  }, [store, project, personId]);
  function remove(): void {
    setRemoval({ state: 'removing' });
    store
      .settled()
      .then(() => call('remove-person', { project, personId, token }))
      .then(
        (outcome) => setRemoval({ state: 'done', outcome }),
        (error) => setRemoval({ state: 'failed', error }),
      );
  }
  return { reach, removal, remove };
}
