import { caseParts } from '../entities/decisions.ts';
import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import { type CaseHeading, caseForm } from './case-form.ts';

/** What stands under one heading of a case. */
export interface CaseContent extends CaseHeading {
  readonly text: string;
  /** The legal ground on which it is withheld; '' where it is open. */
  readonly exemptUnder: string;
  /** Whether the municipality's form has the part; if not, it is there because something is written in it. */
  readonly isInForm: boolean;
}

/** The municipality that a case belongs to: its body's. */
export const municipalityOf = (
  plan: Plan,
  { bodyId }: Pick<Row<'decision'>, 'bodyId'>,
): Row<'organisation'> | null => {
  const body = findRow(plan, 'body', bodyId);
  return findRow(plan, 'organisation', body?.organisationId ?? null) ?? null;
};

/**
 * The parts of a case by its municipality's form. The proposed decision is always there, first where the form
 * says nothing of it; what is written in a part that the form has no heading for comes last, so that no text
 * is lost when a form changes.
 */
export function caseContent(plan: Plan, decision: Row<'decision'>): readonly CaseContent[] {
  const texts = new Map(
    plan.rows.caseText
      .filter(({ decisionId }) => decisionId === decision.id)
      .map((text) => [text.part, text]),
  );
  const own = caseForm(plan, municipalityOf(plan, decision)?.id ?? null);
  const form: readonly CaseHeading[] = own.some(({ part }) => part === 'proposal')
    ? own
    : [{ part: 'proposal', heading: '' }, ...own];
  const hasAttachments = plan.rows.attachment.some(({ decisionId }) => decisionId === decision.id);
  const beside = caseParts.filter(
    (part) =>
      !form.some((each) => each.part === part) &&
      (texts.get(part)?.body.trim() || (part === 'attachments' && hasAttachments)),
  );
  const proposal = { body: decision.proposal, exemptUnder: decision.proposalExemptUnder };
  const filled = (heading: CaseHeading, isInForm: boolean): CaseContent => {
    const written = heading.part === 'proposal' ? proposal : texts.get(heading.part);
    const { body: text = '', exemptUnder = '' } = written ?? {};
    return { ...heading, text, exemptUnder, isInForm };
  };
  return [
    ...form.map((heading) => filled(heading, true)),
    ...beside.map((part) => filled({ part, heading: '' }, false)),
  ];
}
