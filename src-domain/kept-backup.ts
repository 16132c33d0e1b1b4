/** A backup of a project that this machine has kept. */
export interface KeptBackup {
  readonly name: string;
  /** When it was published. ISO 8601 in UTC. */
  readonly at: string;
  readonly sizeInBytes: number;
  /** How many changes were made since; null where the backup can't say. */
  readonly changesSince: number | null;
}
