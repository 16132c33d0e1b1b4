import { chosenCase } from '../cases/treatments.ts';
import type { DocumentOrder } from '../document/document-order.ts';
import { findRow, type Plan } from '../plan.ts';

/** Whom a document goes to where nothing else is said: a case paper to the body that treats the case; else ''. */
export function usualRecipient(plan: Plan, order: DocumentOrder): string {
  if (!('decisionId' in order)) return '';
  const decision = chosenCase(plan, order.decisionId);
  return findRow(plan, 'body', decision?.bodyId ?? null)?.name.trim() ?? '';
}
