import { cutTokens, type Token } from './tokens.ts';

/** What a rule found from one place in the tokens, and where the next rule goes on. */
interface Match<T> {
  readonly value: T;
  readonly next: number;
}

/**
 * A rule of the grammar: matches from a place, or not at all (null). A choice takes its first match
 * and is not tried again, and what repeats within one date is limited, so reading is linear in time.
 */
export type Rule<T> = (tokens: readonly Token[], at: number) => Match<T> | null;

/** One of these phrases, word for word; a longer one goes before a shorter. */
export function says(...phrases: readonly string[]): Rule<true> {
  const forms = phrases.map(cutTokens).toSorted((a, b) => b.length - a.length);
  const formsByFirstWord = Map.groupBy(forms, ([word]) => word);
  return (tokens, at) => {
    const form = formsByFirstWord
      .get(tokens[at])
      ?.find((words) => words.every((word, i) => tokens[at + i] === word));
    return form === undefined ? null : { value: true, next: at + form.length };
  };
}

/** One mark of punctuation. */
export function mark(character: string): Rule<true> {
  return (tokens, at) => (tokens[at] === character ? { value: true, next: at + 1 } : null);
}

/** A word of a table. */
export function wordIn<T>(table: ReadonlyMap<string, T>): Rule<T> {
  return (tokens, at) => {
    const value = table.get(tokens[at] ?? '');
    return value === undefined ? null : { value, next: at + 1 };
  };
}

/** A whole number that is written with so many digits. */
export function number(leastDigits: number, mostDigits: number = leastDigits): Rule<number> {
  return (tokens, at) => {
    const token = tokens[at] ?? '';
    if (!/^[0-9]/.test(token) || token.length < leastDigits || token.length > mostDigits)
      return null;
    return { value: Number(token), next: at + 1 };
  };
}

/** All of these, one after the other. */
export function sequence<T extends readonly unknown[]>(
  ...rules: { readonly [Place in keyof T]: Rule<T[Place]> }
): Rule<T> {
  return (tokens, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const rule of rules as readonly Rule<unknown>[]) {
      const match = rule(tokens, next);
      if (match === null) return null;
      values.push(match.value);
      next = match.next;
    }
    return { value: values as unknown as T, next };
  };
}

/** The first of these that matches. */
export function choice<T extends readonly unknown[]>(
  ...rules: { readonly [Place in keyof T]: Rule<T[Place]> }
): Rule<T[number]> {
  return (tokens, at) => {
    for (const rule of rules as readonly Rule<T[number]>[]) {
      const match = rule(tokens, at);
      if (match !== null) return match;
    }
    return null;
  };
}

/** The rule, or null where it doesn't match. */
export function optional<T>(rule: Rule<T>): Rule<T | null> {
  return (tokens, at) => rule(tokens, at) ?? { value: null, next: at };
}

/** The rule as often as it matches, up to a limit. */
export function repeated<T>(rule: Rule<T>, limit: number): Rule<readonly T[]> {
  return (tokens, at) => {
    const values: T[] = [];
    let next = at;
    while (values.length < limit) {
      const match = rule(tokens, next);
      if (match === null) break;
      values.push(match.value);
      next = match.next;
    }
    return { value: values, next };
  };
}

/** Matches, taking nothing, where this doesn't follow. */
export function without(rule: Rule<unknown>): Rule<null> {
  return (tokens, at) => (rule(tokens, at) === null ? { value: null, next: at } : null);
}

/** A number or a name, and which of the tokens says it. */
export interface Said {
  readonly value: number;
  readonly at: number;
}

/** The rule, with where it was found. */
export function said(rule: Rule<number>): Rule<Said> {
  return (tokens, at) => {
    const match = rule(tokens, at);
    return match && { value: { value: match.value, at }, next: match.next };
  };
}

/** Makes something else of what was found; undefined refuses it. */
export function build<T, U>(rule: Rule<T>, make: (value: T) => U | undefined): Rule<U> {
  return (tokens, at) => {
    const match = rule(tokens, at);
    if (match === null) return null;
    const value = make(match.value);
    return value === undefined ? null : { value, next: match.next };
  };
}
