import type { Language } from '../fields.ts';
import type { Plan } from '../plan.ts';
import { rowName } from '../row-name.ts';
import { approvals, approvedVersion } from '../versions/approved-version.ts';
import { pendingVersion } from '../versions/pending-version.ts';
import { listText } from './list-text.ts';
import { partialDateText } from './partial-date-text.ts';
import type { Translate } from './translate.ts';

/** Who approved a version, when, in which case: 'Formannskapet i Levanger 17. oktober 2007 (PS 131/07) og …'. */
export function approversText(
  plan: Plan,
  versionId: string,
  language: Language,
  translate: Translate,
): string {
  const decisions = approvals(plan, versionId).map(({ bodyId, meetingDate, caseNumber }) => {
    const body = rowName(plan, 'body', bodyId, translate) ?? '';
    const day = meetingDate
      ? partialDateText(meetingDate, language)
      : translate('milestoneDocument:no-day');
    const number = caseNumber.trim();
    return number === ''
      ? translate('milestoneDocument:decision', { body, day })
      : translate('milestoneDocument:decision-case', { body, day, case: number });
  });
  return listText(decisions, language);
}

/** Which version of the project's plan is in force, and which one is on its way there, a sentence each. */
export function approvalTexts(
  plan: Plan,
  language: Language,
  translate: Translate,
): readonly string[] {
  const approved = approvedVersion(plan, null);
  const pending = pendingVersion(plan, null);
  return [
    approved
      ? translate('versions:in-force', {
          label: approved.label,
          decisions: approversText(plan, approved.id, language, translate),
        })
      : translate('versions:none-in-force'),
    ...(pending
      ? [
          translate('versions:pending', {
            label: pending.version.label,
            bodies: listText(
              pending.bodyIds.map((id) => rowName(plan, 'body', id, translate) ?? ''),
              language,
            ),
          }),
        ]
      : []),
  ];
}
