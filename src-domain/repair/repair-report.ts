import type { EntityName } from '../entities/registry.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import type { UnlikeField } from './rows-from-log.ts';
import type { EmptiedField, LeftOutRow } from './sound-plan.ts';

/** What was saved of a damaged project file, and what wasn't. */
export interface RepairReport {
  /** The checksum holds for what was saved: it is all that was in the file, unchanged. */
  readonly isWhole: boolean;
  readonly savedRows: Readonly<Partial<Record<EntityName, number>>>;
  readonly savedEntryCount: number;
  readonly savedContentCount: number;
  /** Rows that couldn't be read where they stood, and were taken from the history. */
  readonly restored: readonly RowPlace[];
  /** Rows that were found, but lean on something that wasn't, or are no whole rows. */
  readonly leftOut: readonly LeftOutRow[];
  /** Rows that weren't found, as far as others refer to them. Nobody knows of the rest. */
  readonly missing: readonly RowPlace[];
  readonly emptied: readonly EmptiedField[];
  readonly unlike: readonly UnlikeField[];
  /** Rows whose content (a frozen plan, a file, a document) wasn't found as it was put. */
  readonly lostContents: readonly RowPlace[];
  /** Entries of the history that the file counts and that weren't found. */
  readonly lostEntryCount: number;
  /** Records and pages of the file that couldn't be read, whatever stood there. */
  readonly unreadCount: number;
}
