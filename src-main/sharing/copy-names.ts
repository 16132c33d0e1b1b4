import { extname } from 'node:path';

/** What Windows, Google Drive and people call a copy before the name of what was copied. */
const before = /^(kopi av|copy of) /i;

/**
 * Whether a name is one that a sync client or a file manager gives to a copy of a file: 'plan (1).planverk',
 * 'plan (Karis motstridende kopi 2026-11-23).planverk', 'plan - Kopi.planverk', 'plan-PC123.planverk',
 * 'plan.sync-conflict-20261123-101500-ABCDEFG.planverk'. Another project may be called so too: what it holds decides.
 */
export function isCopyName(name: string, of: string): boolean {
  const extension = extname(of).toLowerCase();
  if (extname(name).toLowerCase() !== extension || name === of) return false;
  const stem = (each: string) => each.slice(0, each.length - extension.length).toLowerCase();
  const [copy, own] = [stem(name).replace(before, ''), stem(of)];
  if (copy === own) return before.test(name);
  return copy.startsWith(own) && /^[^\p{Letter}\p{Number}]/u.test(copy.slice(own.length));
}
