import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import type { EntryKind } from '../entry-kind.ts';
import { nameWords } from '../organisation/persons.ts';
import { namePattern } from './texts-naming.ts';

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly kind: EntryKind;
  readonly changes: readonly Change[];
}

/** A line of the project's log that has something about a person. */
export interface PersonalLogEntry extends Omit<Entry, 'changes'> {
  /** 'done': somebody of this name made it. 'about': it concerns the person. */
  readonly why: 'done' | 'about' | 'both';
}

/** What the log has about a person: what was done under their name, and what was done with them. */
export function personalLog(
  entries: readonly Entry[],
  person: Pick<Row<'person'>, 'id' | 'name'>,
): readonly PersonalLogEntry[] {
  const own = nameWords(person).join(' ');
  const naming = namePattern(person.name);
  const isAbout = (text: string) => text === person.id || (naming?.test(text) ?? false);
  return entries.flatMap(({ changes, ...entry }): readonly PersonalLogEntry[] => {
    const isDone = own !== '' && nameWords({ name: entry.who }).join(' ') === own;
    const concerns = isAbout(entry.label) || someText(changes, isAbout);
    if (!isDone && !concerns) return [];
    return [{ ...entry, why: isDone ? (concerns ? 'both' : 'done') : 'about' }];
  });
}

function someText(value: unknown, isSought: (text: string) => boolean): boolean {
  if (typeof value === 'string') return isSought(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => someText(each, isSought));
}
