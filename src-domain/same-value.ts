import canonicalize from 'canonicalize';

/** Whether two field values are the same JSON value, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return canonicalize(a) === canonicalize(b);
}
