import { useEffect } from 'react';
import { call, listen, saveCopy } from '../bridge.ts';
import { useOpenedProject } from '../project/open-project.ts';
import { takeInWhatIsWritten } from '../taking-in.ts';
import { addressOf, newProjectAddress } from './addresses.ts';
import { openShortcuts } from './shortcuts-opening.ts';
import { useGoTo } from './use-address.ts';
import { useCommands } from './use-commands.ts';
import { useOpenGuide } from './use-open-guide.ts';
import { isWriting } from './writing.ts';

/** Does what the user has chosen in the menu of the window, whatever page is open. */
export function useProgramMenu(): void {
  const goTo = useGoTo();
  const openGuide = useOpenGuide();
  useEffect(
    () =>
      listen((event) => {
        if (event.name !== 'menu-command') return;
        const { command } = event.value;
        if (command === 'new-project') goTo(newProjectAddress);
        if (command === 'show-guide') openGuide();
        if (command === 'show-shortcuts') openShortcuts();
      }),
    [goTo, openGuide],
  );
}

/** Does what the menu asks of an open project, and sends what is being written before the window closes. */
export function useProjectMenu(): void {
  const { store } = useOpenedProject();
  const commands = useCommands();
  const goTo = useGoTo();
  useEffect(
    () =>
      listen((event) => {
        const { project } = store.state.getState();
        if (event.name === 'window-closing') {
          takeInWhatIsWritten();
          void store.settled().then(() => call('ready-to-close', {}));
        }
        if (event.name !== 'menu-command') return;
        const chosen = event.value;
        switch (chosen.command) {
          case 'undo':
          case 'redo':
            // A field that is being written in takes back its own typing.
            if (isWriting(document.activeElement)) {
              void call('edit-text', { command: chosen.command });
            } else commands[chosen.command]();
            return;
          case 'publish':
          case 'search':
            commands[chosen.command]();
            return;
          case 'save-copy':
            // What went wrong is told where the file's state stands.
            void saveCopy(project).catch(store.tellMishap);
            return;
          case 'show-page':
            goTo(addressOf(project, chosen.page));
        }
      }),
    [store, commands, goTo],
  );
}
