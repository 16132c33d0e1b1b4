import type { LogEntry } from './log.ts';

/** What can be taken back, and what of that can be done again: ids of entries, the last made at the end. */
export interface UndoStacks {
  readonly done: readonly string[];
  readonly undone: readonly string[];
}

/**
 * Goes through a copy's own entries in their order. An undo takes back the top of `done`, a redo the
 * top of `undone`; an edit after an undo ends what could be done again. Nothing goes back beyond the removal
 * of a person: what was before it has lost their name.
 */
export function undoStacks(entries: readonly Pick<LogEntry, 'id' | 'kind'>[]): UndoStacks {
  let done: string[] = [];
  let undone: string[] = [];
  for (const { id, kind } of entries) {
    if (kind === 'edit') {
      done.push(id);
      undone = [];
    } else if (kind === 'undo') {
      done.pop();
      undone.push(id);
    } else if (kind === 'redo') {
      undone.pop();
      done.push(id);
    } else if (kind === 'removal') {
      done = [];
      undone = [];
    }
  }
  return { done, undone };
}
