import { letteredName } from '../lettered-name.ts';
import { findRow, type Plan } from '../plan.ts';
import type { Report } from '../reports/report-series.ts';
import { choiceLabel } from './field-text.ts';
import type { Translate } from './translate.ts';

/** What a report or a row of the roll-up is about: 'A. Opplæring', or 'hele prosjektet' where that is null. */
export function aboutText(plan: Plan, subprojectId: string | null, translate: Translate): string {
  if (subprojectId === null) return translate('reportsPage:whole-project');
  const subproject = findRow(plan, 'subproject', subprojectId);
  const name = subproject ? letteredName(subproject.letter, subproject.name) : '';
  return name || translate('reportsPage:unnamed-subproject');
}

/** A report as it stands in a sentence: 'framdriftsrapport for 2. tertial 2008 (A. Opplæring)'. */
export function reportName(
  plan: Plan,
  report: Pick<Report, 'kind' | 'period' | 'subprojectId'>,
  translate: Translate,
): string {
  const kind = choiceLabel('report', 'kind', report.kind, translate);
  const period = report.period?.text.trim() ?? '';
  const named =
    period === ''
      ? translate('reportsPage:named-undated', { kind })
      : translate('reportsPage:named', { kind, period });
  if (report.subprojectId === null) return named;
  const about = aboutText(plan, report.subprojectId, translate);
  return translate('reportsPage:named-of', { report: named, about });
}
