import { municipalityOf } from '../cases/case-content.ts';
import { chosenCase } from '../cases/treatments.ts';
import type { Language } from '../fields.ts';
import { findRow, type Plan, projectOf } from '../plan.ts';
import type { DocumentOrder } from './document-order.ts';

/**
 * The written language of whoever a document is for: the municipality whose case it is, or else whose letterhead it
 * has. The project's own where neither says one.
 */
export function recipientLanguage(plan: Plan, order: DocumentOrder): Language {
  const decision = 'decisionId' in order ? chosenCase(plan, order.decisionId) : null;
  const municipality = decision
    ? municipalityOf(plan, decision)
    : findRow(plan, 'organisation', order.organisationId);
  return municipality?.language ?? projectOf(plan).language;
}
