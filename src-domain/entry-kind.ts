/**
 * What an entry of a project's log is: that the project was made, a change, one that takes a change back or
 * makes it again, that a person was removed, which nothing takes back, what came of uniting with another copy
 * beside what each had done, or that a file whose checksum didn't match was accepted as it stood.
 */
export const entryKinds = [
  'created',
  'edit',
  'undo',
  'redo',
  'removal',
  'merge',
  'acceptance',
] as const;

export type EntryKind = (typeof entryKinds)[number];
