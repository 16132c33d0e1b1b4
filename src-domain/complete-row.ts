import { type EntityName, entityNamed } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';
import type { Problem } from './problem.ts';

type Completed =
  | { readonly kind: 'complete'; readonly row: AnyRow }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

/** Checks a row against its entity's schema, and gives fields that were left out their default. */
export function completeRow(entity: EntityName, row: AnyRow): Completed {
  const parsed = entityNamed(entity).schema.safeParse(row);
  if (parsed.success) return { kind: 'complete', row: parsed.data as AnyRow };
  const place = { entity, id: row.id };
  const problems = parsed.error.issues.flatMap((issue): Problem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((field) => ({ kind: 'unknown-field', ...place, field }))
      : [
          {
            kind: 'invalid-value',
            ...place,
            field: String(issue.path[0] ?? ''),
            reason: issue.message,
          },
        ],
  );
  return { kind: 'faulty', problems };
}
