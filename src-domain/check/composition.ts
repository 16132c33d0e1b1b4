import type { Row } from '../entities/registry.ts';
import { type Finding, finding } from '../finding.ts';
import { type CompositionLine, compositionOf } from '../organisation/composition.ts';
import { inOrder, type Plan } from '../plan.ts';

/**
 * What a body lacks of its composition rule, and where it has more than that asks for, line by line and
 * municipality by municipality. A vacant seat is there all the same; that nobody sits in it is a finding
 * of its own. A line that names no office yet asks for nothing.
 */
export function compositionFindings(plan: Plan): readonly Finding[] {
  return inOrder(plan.rows.body).flatMap((body) => compositionFindingsOf(plan, body));
}

/** As `compositionFindings`, of one body. */
export const compositionFindingsOf = (plan: Plan, body: Row<'body'>): readonly Finding[] =>
  compositionOf(plan, body.id).lines.flatMap((line) => lineFindings(body, line));

function lineFindings(body: Row<'body'>, line: CompositionLine): readonly Finding[] {
  const { rule, municipality, lacking, required, surplus } = line;
  const place = { entity: 'compositionRule', id: rule.id, field: 'count' } as const;
  const values = {
    body: body.name,
    offices: rule.offices,
    municipality: municipality?.name ?? '',
    required,
  };
  return [
    ...(lacking > 0 ? [finding('composition-not-met', place, { ...values, count: lacking })] : []),
    ...(surplus.length > 0
      ? [finding('composition-exceeded', place, { ...values, count: surplus.length })]
      : []),
  ];
}
