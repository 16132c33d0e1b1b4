import { useCallback, useEffect, useRef, useState } from 'react';
import type { OpenProject, Program } from '../src-preload/contract.ts';
import { call, watchConnection } from './bridge.ts';

export type Opening =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'open'; readonly program: Program; readonly project: OpenProject };

/** The open project, read again whenever the program comes back after it was gone. */
export function useOpenProject(): { readonly opening: Opening; readonly readAgain: () => void } {
  const [opening, setOpening] = useState<Opening>({ kind: 'loading' });
  const readAgain = useCallback(() => {
    Promise.all([call('read-program', {}), call('read-project', {})]).then(
      ([program, project]) => setOpening({ kind: 'open', program, project }),
      (error: unknown) => setOpening({ kind: 'failed', error }),
    );
  }, []);
  useEffect(readAgain, [readAgain]);
  return { opening, readAgain };
}

/** Whether the program answers. */
export function useConnection(onBack: () => void): boolean {
  const [isThere, setIsThere] = useState(true);
  const wasThere = useRef(true);
  useEffect(
    () =>
      watchConnection((isNowThere) => {
        if (isNowThere && !wasThere.current) onBack();
        wasThere.current = isNowThere;
        setIsThere(isNowThere);
      }),
    [onBack],
  );
  return isThere;
}
