import { createStore } from 'zustand/vanilla';

/** Whether the list of keys is open; a button and the menu open it. */
export const shortcutsOpening = createStore<{ readonly isOpen: boolean }>(() => ({
  isOpen: false,
}));

export const openShortcuts = (): void => shortcutsOpening.setState({ isOpen: true });
export const closeShortcuts = (): void => shortcutsOpening.setState({ isOpen: false });
