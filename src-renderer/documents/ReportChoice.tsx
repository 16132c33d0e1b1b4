import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import { reportLabel } from '../../src-domain/messages/report-labels.ts';
import {
  type ReportDocumentOrder,
  reportFor,
  reportsFor,
} from '../../src-domain/reports/report-document-name.ts';
import type { Report } from '../../src-domain/reports/report-series.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { ChoiceAmong } from './ChoiceAmong.tsx';

interface ReportChoiceProps {
  readonly order: ReportDocumentOrder;
  readonly onChange: (order: ReportDocumentOrder) => void;
}

/** What stands for the latest report among the ids of reports. */
const latestOfAll = 'latest';

/** The report that the document is drawn from: the latest of its kind, or one that is chosen. */
export function ReportChoice({ order, onChange }: ReportChoiceProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const reports = reportsFor(plan, order.document);
  const latest = reportFor(plan, { ...order, reportId: null });
  const nameOf = (report: Report) =>
    translate('reportDocument:choice-named', {
      report: reportLabel(plan, report, translate),
      state: choiceLabel('report', 'state', report.state, translate),
    });
  const isThere = reports.some(({ id }) => id === order.reportId);
  return (
    <ChoiceAmong
      label={translate('reportDocument:report-choice')}
      value={isThere && order.reportId !== null ? order.reportId : latestOfAll}
      {...(latest === null && { help: translate('reportDocument:no-reports') })}
      among={[
        [
          latestOfAll,
          latest
            ? translate('reportDocument:latest-named', { report: nameOf(latest) })
            : translate('reportDocument:none-there'),
        ],
        ...reports.map((report) => [report.id, nameOf(report)] as const),
      ]}
      onChoose={(id) => onChange({ ...order, reportId: id === latestOfAll ? null : id })}
    />
  );
}
