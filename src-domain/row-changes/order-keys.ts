import { generateNKeysBetween } from 'fractional-indexing';

const longestKey = 200;

/**
 * So many order keys in ascending order between two others (null: before the first, after the last);
 * null where none fit: the two are equal, nothing lies between them, or the keys would be too long.
 */
export function keysBetween(
  after: string | null,
  before: string | null,
  count: number,
): readonly string[] | null {
  const from = after === null ? null : startingFrom(after);
  const to = before === null ? null : endingAt(before);
  if (from === undefined || to === undefined) return null;
  if (from !== null && to !== null && from >= to) return null;
  const keys = generateNKeysBetween(from, to, count);
  return keys.every(({ length }) => length <= longestKey) ? keys : null;
}

/** The key, or one just after it where the library doesn't compute with the key itself ('a10'). */
const startingFrom = (key: string): string | undefined => [key, `${key}V`].find(isComputable);

/** The key, or what is left of it without its last zeros. */
function endingAt(key: string): string | undefined {
  if (isComputable(key)) return key;
  return key.endsWith('0') ? endingAt(key.slice(0, -1)) : undefined;
}

/**
 * Whether the library computes with a key: its first letter says how long its integer part is, and no
 * zero ends what follows. Other programs may have written keys that only sort.
 */
function isComputable(key: string): boolean {
  const head = key.slice(0, 1);
  const steps = /[a-z]/.test(head) ? stepsBetween('a', head) : stepsBetween(head, 'Z');
  const integerLength = /[A-Za-z]/.test(head) ? steps + 2 : Number.POSITIVE_INFINITY;
  return (
    key.length >= integerLength && !key.slice(integerLength).endsWith('0') && !/^A0{26}$/.test(key)
  );
}

const stepsBetween = (first: string, second: string): number =>
  second.charCodeAt(0) - first.charCodeAt(0);
