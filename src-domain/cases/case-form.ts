import { type CasePart, caseParts } from '../entities/decisions.ts';
import { inOrder, type Plan } from '../plan.ts';

/** A part of a case paper and the heading that it stands under; '' for what the part is called. */
export interface CaseHeading {
  readonly part: CasePart;
  readonly heading: string;
}

/**
 * The headings of a municipality's case papers, in their order. A municipality without headings of its own,
 * and a body that belongs to none (null), has every part under its usual name.
 */
export function caseForm(plan: Plan, organisationId: string | null): readonly CaseHeading[] {
  const own = inOrder(plan.rows.caseHeading, (row) => row.organisationId === organisationId);
  return own.length > 0
    ? own.map(({ part, heading }) => ({ part, heading: heading.trim() }))
    : caseParts.map((part) => ({ part, heading: '' }));
}

/** The forms that a municipality can begin with. */
export const readyFormNames = ['levanger', 'newer'] as const;

export type ReadyFormName = (typeof readyFormNames)[number];

/** The parts of the ready forms, in their order: one that was in use 2007–17, and one of today. */
export const readyForms = {
  levanger: ['proposal', 'background', 'attachments', 'other-documents', 'facts', 'assessment'],
  newer: [
    'proposal',
    'summary',
    'attachments',
    'facts',
    'statements',
    'economy',
    'assessment',
    'communication',
  ],
} as const satisfies Readonly<Record<ReadyFormName, readonly CasePart[]>>;
