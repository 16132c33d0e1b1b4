import type { DocumentValue } from '../../src-domain/document/blocks.ts';
import type { ReportDocumentName } from '../../src-domain/document/document-names.ts';
import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import type { FrozenPlan } from '../../src-domain/document/frozen-plans.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { type PlanDocumentOptions, planDocument, writingOf } from './plan-document.ts';

type ReportDocumentOrder = DocumentOrder & { readonly document: ReportDocumentName };

export function reportDocument(
  plan: Plan,
  options: PlanDocumentOptions,
  order: ReportDocumentOrder,
  _frozenPlans: readonly FrozenPlan[],
): DocumentValue {
  const writing = writingOf(plan, options);
  return planDocument(writing, writing.label(`documents:${order.document}`), []);
}
