import type { DocumentValue } from '../../src-domain/document/blocks.ts';
import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import type { FrozenPlan } from '../../src-domain/document/frozen-plans.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { type PlanDocumentOptions, planDocument, writingOf } from './plan-document.ts';

export function endringsmelding(
  plan: Plan,
  options: PlanDocumentOptions,
  order: DocumentOrder & { readonly document: 'endringsmelding' },
  _frozenPlans: readonly FrozenPlan[],
): DocumentValue {
  const writing = writingOf(plan, options);
  return planDocument(writing, writing.label(`documents:${order.document}`), []);
}
