import { redoDepth, undoDepth } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import type { EditorProps } from '@tiptap/pm/view';

/** What ProseMirror is kept from taking for itself: an event that is answered with true isn't its business. */
export const ownEvents: NonNullable<EditorProps['handleDOMEvents']> = {
  // Tab leaves the text, also from within a list.
  keydown: ({ state }, event) => event.key === 'Tab' || isForThePage(state, event),
  // The browser's own undo knows nothing of this text's steps.
  beforeinput: (_view, event) => {
    if (!event.inputType.startsWith('history')) return false;
    event.preventDefault();
    return true;
  },
};

/** Undo and redo, when the text has no step of its own left to take. */
function isForThePage(state: EditorState, { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent) {
  if (!ctrlKey && !metaKey) return false;
  const letter = key.toLowerCase();
  if (letter === 'z' && !shiftKey) return undoDepth(state) === 0;
  return (letter === 'y' || (letter === 'z' && shiftKey)) && redoDepth(state) === 0;
}
