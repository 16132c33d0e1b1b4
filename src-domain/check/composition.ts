import { compositionOf } from '../composition.ts';
import type { Row } from '../entities/registry.ts';
import { type Finding, finding } from '../finding.ts';
import { inOrder, type Plan } from '../plan.ts';

/**
 * What a body lacks of its composition rule, line by line and municipality by municipality. A vacant
 * seat is there all the same; that nobody sits in it is a finding of its own. A line that names no
 * office yet asks for nothing.
 */
export function compositionFindings(plan: Plan): readonly Finding[] {
  return inOrder(plan.rows.body).flatMap((body) => bodyFindings(plan, body));
}

function bodyFindings(plan: Plan, body: Row<'body'>): readonly Finding[] {
  return compositionOf(plan, body.id)
    .lines.filter(({ rule, lacking }) => lacking > 0 && rule.offices.length > 0)
    .map(({ rule, municipality, lacking, required }) =>
      finding(
        'composition-not-met',
        { entity: 'compositionRule', id: rule.id, field: 'count' },
        {
          body: body.name,
          offices: rule.offices,
          municipality: municipality?.name ?? '',
          count: lacking,
          required,
        },
      ),
    );
}
