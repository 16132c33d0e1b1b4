/** An image that was kept when it was published. */
export interface Backup {
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

const lastKept = 10;
const daysKept = 30;
const dayInMilliseconds = 86_400_000;

/** The last ten, and the last of each day (UTC) for thirty days. */
export function backupsToKeep(backups: readonly Backup[], now: Date): readonly Backup[] {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const oldest = new Date(now.getTime() - daysKept * dayInMilliseconds).toISOString();
  const days = new Set<string>();
  return newestFirst.filter(({ at }, index) => {
    const day = at.slice(0, 10);
    const isLastOfDay = !days.has(day);
    days.add(day);
    return index < lastKept || (isLastOfDay && at >= oldest);
  });
}
