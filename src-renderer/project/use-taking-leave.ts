import { useEffect } from 'react';
import { shell } from '../bridge.ts';
import { takeInWhatIsWritten } from '../taking-in.ts';
import type { ProjectStore } from './project-store.ts';

/**
 * Sends what is being written before the page goes away. A browser that is closed waits for nothing, so
 * it asks the user first where something can't be sent.
 */
export function useTakingLeave(store: ProjectStore | null): void {
  useEffect(() => {
    if (!store) return;
    const leave = () => {
      takeInWhatIsWritten();
      store.leave();
    };
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) store.comeBack();
    };
    const ask = (event: BeforeUnloadEvent) => {
      takeInWhatIsWritten();
      if (store.isWaiting) event.preventDefault();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    // Electron would keep its window open without a word; there the program itself waits.
    if (!shell.hasFileDialogs) window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      window.removeEventListener('beforeunload', ask);
    };
  }, [store]);
}
