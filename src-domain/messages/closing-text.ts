import type { ClosingFinding } from '../closing/closing-findings.ts';
import { findRow, type Plan } from '../plan.ts';
import { reportLabel } from './report-labels.ts';
import type { Translate } from './translate.ts';

/** One thing that is still open as a project is to be closed. */
export function closingFindingText(
  plan: Plan,
  finding: ClosingFinding,
  translate: Translate,
): string {
  const unnamed = translate('documents:unnamed');
  switch (finding.kind) {
    case 'no-final-report':
      return translate('closing:open-no-final-report');
    case 'report-open':
    case 'report-not-accepted':
      return translate(`closing:open-${finding.kind}`, {
        report: reportLabel(plan, finding.report, translate),
      });
    case 'case-undecided': {
      const { bodyId, versionId } = finding.decision;
      return translate('closing:open-case-undecided', {
        body: findRow(plan, 'body', bodyId)?.name.trim() || unnamed,
        version: findRow(plan, 'version', versionId)?.label.trim() || unnamed,
      });
    }
    case 'risk-open':
      return translate('closing:open-risk-open', { risk: finding.risk.text.trim() || unnamed });
    case 'measure-open':
      return translate('closing:open-measure-open', { count: finding.count });
  }
}
