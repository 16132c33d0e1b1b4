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
  const municipalityId = decision ? municipalityOf(plan, decision)?.id : order.organisationId;
  return languageOf(plan, municipalityId ?? null);
}

/** The written language of an organisation; the project's where it is none, or says none. */
export const languageOf = (plan: Plan, organisationId: string | null): Language =>
  findRow(plan, 'organisation', organisationId)?.language ?? projectOf(plan).language;
