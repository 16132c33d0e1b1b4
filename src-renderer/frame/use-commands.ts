import { useMemo } from 'react';
import { call } from '../bridge.ts';
import { useOpenedProject } from '../project/open-project.ts';
import { openSearch } from '../search/search-opening.ts';

/** What can be done on every page, by key, by menu and from the search alike. */
export function useCommands() {
  const { store } = useOpenedProject();
  return useMemo(
    () => ({
      undo: () => store.undo(),
      redo: () => store.redo(),
      // How it went is told by the project's status.
      publish: () =>
        void call('publish', { project: store.state.getState().project }).catch(() => {}),
      search: () => openSearch(),
    }),
    [store],
  );
}
