/**
 * What an entry of a project's log is: that the project was made, a change, one that takes a change back or
 * makes it again, or that a person was removed, which nothing takes back.
 */
export const entryKinds = ['created', 'edit', 'undo', 'redo', 'removal'] as const;

export type EntryKind = (typeof entryKinds)[number];
