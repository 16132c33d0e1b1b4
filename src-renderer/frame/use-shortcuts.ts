import { useEffect } from 'react';
import { useCommands } from './use-commands.ts';
import { isWriting } from './writing.ts';

/** The keys that work on every page. A field that is being written in keeps its own undo. */
export function useShortcuts(): void {
  const commands = useCommands();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command === null || event.defaultPrevented) return;
      if ((command === 'undo' || command === 'redo') && isWriting(event.target)) return;
      event.preventDefault();
      commands[command]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}

type Command = keyof ReturnType<typeof useCommands>;

function commandOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Command | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    case 's':
      return 'publish';
    case 'k':
      return 'search';
    // Where Ctrl+K is for links, as in a text.
    case 'f':
      return shiftKey ? 'search' : null;
    default:
      return null;
  }
}
