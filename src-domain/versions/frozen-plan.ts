import canonicalize from 'canonicalize';
import type { z } from 'zod';
import { type EntityName, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { anyForm, type ReadPlan, readPlan } from '../plan-json.ts';

/**
 * A part of a plan as a version keeps it: canonical JSON (RFC 8785), so that the same plan always has the
 * same hash. Of persons only ids are in it, so that somebody can be removed without touching a version.
 */
export function frozenText(part: Plan): string {
  const rows = entityNames
    .map((entity) => [entity, rowsOf(part, entity).map((row) => frozenRow(entity, row))] as const)
    .filter(([, ofEntity]) => ofEntity.length > 0);
  return canonicalize({ format: part.format, rows: Object.fromEntries(rows) }) ?? '';
}

const frozenRow = (entity: EntityName, row: AnyRow): AnyRow =>
  entity === 'person' ? { id: row.id } : row;

type Formed = z.output<typeof anyForm>;

/** What leads from an older form of the plan to the next, by the older one's name. */
type Steps = ReadonlyMap<string, (older: Formed) => Formed>;

const stepsToToday: Steps = new Map();

/** Reads what `frozenText` of this or an older program has written, in today's form. Persons have no names. */
export function readFrozenText(text: string, steps: Steps = stepsToToday): ReadPlan {
  let standing = formIn(text);
  if (!standing) return { kind: 'not-a-plan', path: '', reason: 'not a frozen plan' };
  for (let step = steps.get(standing.format); step; step = steps.get(standing.format)) {
    standing = step(standing);
  }
  return readPlan(standing);
}

/** The JSON of a frozen plan as it was written, whatever its form; null where it is none. */
export function formIn(text: string): Formed | null {
  try {
    return anyForm.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
