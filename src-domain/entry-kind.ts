/**
 * What an entry of a project's log is: that the project was made, a change, one that takes a change back or
 * makes it again, that a person was removed, which nothing takes back, or what came of uniting with another copy
 * beside what each had done.
 */
export const entryKinds = ['created', 'edit', 'undo', 'redo', 'removal', 'merge'] as const;

export type EntryKind = (typeof entryKinds)[number];
