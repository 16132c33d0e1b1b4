import canonicalize from 'canonicalize';
import { z } from 'zod';
import { type EntityName, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { type ReadPlan, readPlan } from '../plan-json.ts';

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

/** A frozen plan of whatever form. */
const formed = z.looseObject({ format: z.string(), rows: z.record(z.string(), z.array(z.json())) });

type Formed = z.output<typeof formed>;

/** What leads from an older form of the plan to the next, by the older one's name. */
type Steps = ReadonlyMap<string, (older: Formed) => Formed>;

const stepsToToday: Steps = new Map();

/** Reads what `frozenText` of this or an older program has written, in today's form. Persons have no names. */
export function readFrozenText(text: string, steps: Steps = stepsToToday): ReadPlan {
  const parsed = formed.safeParse(jsonIn(text));
  if (!parsed.success) return { kind: 'not-a-plan', path: '', reason: 'not a frozen plan' };
  let standing = parsed.data;
  for (let step = steps.get(standing.format); step; step = steps.get(standing.format)) {
    standing = step(standing);
  }
  return readPlan(standing);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
