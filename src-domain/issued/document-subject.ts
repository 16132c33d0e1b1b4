import { chosenCase } from '../cases/treatments.ts';
import type { DocumentOrder } from '../document/document-order.ts';
import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import { reportFor } from '../reports/report-document-name.ts';
import { lastFrozenBy } from '../versions/known-by.ts';

/** The rows that a document is about. */
export type DocumentSubject = Pick<Row<'issuedDocument'>, 'versionId' | 'reportId' | 'decisionId'>;

/**
 * What a document that was ordered is about: a report and what it was drawn from, a case and the version that
 * it is about, or the version that froze just this plan (`sameVersionId`).
 */
export function documentSubject(
  plan: Plan,
  order: DocumentOrder,
  sameVersionId: string | null,
  today: string,
): DocumentSubject {
  const about = { versionId: sameVersionId, reportId: null, decisionId: null };
  if ('reportId' in order) {
    const report = reportFor(plan, order);
    return { ...about, reportId: report?.id ?? null, versionId: report?.versionId ?? null };
  }
  if ('decisionId' in order) {
    const decision = chosenCase(plan, order.decisionId);
    return { ...about, decisionId: decision?.id ?? null, versionId: decision?.versionId ?? null };
  }
  if ('toVersionId' in order) {
    return { ...about, versionId: order.toVersionId ?? sameVersionId };
  }
  const isEarlier = order.document === 'milepelplan' && order.asOf !== null && order.asOf < today;
  return isEarlier && order.asOf !== null
    ? { ...about, versionId: lastFrozenBy(plan, order.asOf)?.id ?? null }
    : about;
}
