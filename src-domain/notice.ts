import type { StoredSizes } from './attachments/stored-sizes.ts';
import type { Failure } from './failure.ts';

/** What the user should hear of, though nothing was refused for it. */
export type Notice =
  /** The working copy couldn't be read, and lies in this folder now. Told until the folder is gone. */
  | { readonly kind: 'working-copy-set-aside'; readonly folder: string }
  /** The project file is another than was last seen, and lacks so many changes that are here. */
  | { readonly kind: 'file-lacks-changes'; readonly path: string; readonly count: number }
  /** What was published last is in the project file, but not with the backups. */
  | { readonly kind: 'backup-not-kept'; readonly failure: Failure }
  /** The project file has grown large; how much of that each kind of content takes. */
  | ({ readonly kind: 'file-large'; readonly sizeInBytes: number } & StoredSizes)
  /** This file on this machine may still have the name of a person who was removed. Told until it is gone. */
  | { readonly kind: 'name-left'; readonly path: string; readonly failure: Failure };
