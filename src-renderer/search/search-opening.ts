import { createStore } from 'zustand/vanilla';

/** Whether the search is open; a key, a button and the menu open it. */
export const searchOpening = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const openSearch = (): void => searchOpening.setState({ isOpen: true });
export const closeSearch = (): void => searchOpening.setState({ isOpen: false });
