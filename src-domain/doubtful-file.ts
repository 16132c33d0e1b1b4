import type { Plan } from './plan.ts';

/** A project file whose checksum doesn't match, beside what this machine last knew of it. */
export interface DoubtfulFile {
  /** SHA-256 of the file's bytes: which file it is that was looked at. */
  readonly hash: string;
  readonly plan: Plan;
  /** null: the file was never open here. */
  readonly known: LastKnown | null;
}

export interface LastKnown {
  readonly plan: Plan;
  /** When the backup was taken that it stands in; null: it stands in the working copy. */
  readonly backupAt: string | null;
}
