/** A bug on its way from a process that has no log to the one that has: what the log may hold of it. */
export interface IsolatedBug {
  readonly kind: 'bug';
  readonly name: string;
  readonly stack: string;
}

/** A bug as it can cross; whatever hangs on it stays behind. */
export const sendableBug = (bug: unknown): IsolatedBug =>
  bug instanceof Error
    ? { kind: 'bug', name: bug.name, stack: bug.stack ?? '' }
    : { kind: 'bug', name: 'Error', stack: '' };

/** The bug of a message, or undefined where the message is another. */
export function findBug(message: unknown): Error | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, name, stack } = message as Partial<Record<string, unknown>>;
  if (kind !== 'bug' || typeof name !== 'string' || typeof stack !== 'string') return undefined;
  return Object.assign(new Error('In a process of its own'), { name, stack });
}
