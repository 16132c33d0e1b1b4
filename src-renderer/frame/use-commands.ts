import { useMemo } from 'react';
import { call } from '../bridge.ts';
import { ProgramGone } from '../call-failure.ts';
import { useOpenedProject } from '../project/open-project.ts';
import { openSearch } from '../search/search-opening.ts';

/** What can be done on every page, by key, by menu and from the search alike. */
export function useCommands() {
  const { store } = useOpenedProject();
  return useMemo(
    () => ({
      undo: () => store.undo(),
      redo: () => store.redo(),
      publish: () =>
        void call('publish', { project: store.state.getState().project }).catch((error) => {
          // That nobody answers is said by a notice of its own.
          if (!(error instanceof ProgramGone)) store.tellMishap(error);
        }),
      search: () => openSearch(),
    }),
    [store],
  );
}
