import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { reportStepLabel } from '../../../src-domain/messages/report-labels.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { beginReport } from '../../../src-domain/reports/report-draft.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import { stepsFor } from '../../../src-domain/reports/report-states.ts';
import { AttachmentList } from '../../attachments/AttachmentList.tsx';
import { PlanDayField } from '../../forms/PlanDayField.tsx';
import { PlanTextField } from '../../forms/PlanTextField.tsx';
import { PlanTimeField } from '../../forms/PlanTimeField.tsx';
import { useLanguage } from '../../language.ts';
import { MarkdownView } from '../../markdown/MarkdownView.tsx';
import { useChange, usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { DeviationFields } from './DeviationFields.tsx';
import { DocumentLink } from './DocumentLink.tsx';
import { DropDialog } from './DropDialog.tsx';
import { LightFields } from './LightFields.tsx';
import { PeriodFigures } from './PeriodFigures.tsx';
import { ReportHead } from './ReportHead.tsx';
import { ReportSection } from './ReportSection.tsx';
import { ReportText } from './ReportText.tsx';
import { textsOf } from './report-texts.ts';
import { SubmitDialog } from './SubmitDialog.tsx';

interface DraftReportProps {
  readonly report: Report;
  readonly onLeave: () => void;
}

/** A report that is being written, or that is planned and can be begun. */
export function DraftReport({ report, onLeave }: DraftReportProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const today = useToday();
  const [asked, setAsked] = useState<'submit' | 'drop' | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const steps = stepsFor(plan, report);
  const isDraft = report.state === 'draft';

  function begin(): void {
    const { id: plannedId, kind, subprojectId, period, dueOn, replacesId } = report;
    const order = { plannedId, kind, subprojectId, period, dueOn, replacesId };
    const beginning = beginReport(plan, order, today, newId);
    if (beginning.kind === 'begun') {
      setRefusal(change(reportStepLabel(plan, report, 'begin', translate), beginning.changes));
    }
  }

  return (
    <>
      <ReportHead
        plan={plan}
        report={report}
        state={report.state}
        actions={
          <>
            {steps.includes('begin') && (
              <Button variant="contained" onClick={begin}>
                {translate('reportEditor:begin')}
              </Button>
            )}
            {steps.includes('submit') && (
              <Button variant="contained" onClick={() => setAsked('submit')}>
                {translate('submission:submit')}
              </Button>
            )}
            {isDraft && <DocumentLink report={report} />}
            {steps.includes('drop') && (
              <Button onClick={() => setAsked('drop')}>
                {translate(isDraft ? 'reportEditor:drop' : 'reportEditor:drop-planned')}
              </Button>
            )}
          </>
        }
      >
        {refusal !== null && (
          <Alert severity="error" sx={{ mt: 1, whiteSpace: 'pre-line' }}>
            {refusal}
          </Alert>
        )}
        {!isDraft && (
          <Typography sx={{ mt: 1 }}>{translate('reportEditor:planned-explanation')}</Typography>
        )}
      </ReportHead>
      {isDraft && <DraftParts report={report} />}
      {asked === 'submit' && <SubmitDialog report={report} onClose={() => setAsked(null)} />}
      {asked === 'drop' && (
        <DropDialog report={report} onDropped={onLeave} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function DraftParts({ report }: { readonly report: Report }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const remarks = findRow(plan, 'report', report.replacesId)?.remarks.trim() ?? '';
  return (
    <>
      {remarks !== '' && (
        <Alert severity="info" sx={{ mt: 2 }}>
          <strong>{translate('reportEditor:replaces-remarks')}</strong>
          <MarkdownView markdown={remarks} />
        </Alert>
      )}
      <Box
        sx={{
          mt: 2.5,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <PlanTimeField
          entity="report"
          row={report}
          field="period"
          label={translate('reportEditor:period')}
          help={translate('reportEditor:period-help')}
        />
        <PlanDayField
          entity="report"
          row={report}
          field="dueOn"
          label={translate('reportEditor:due')}
        />
      </Box>
      <LightFields report={report} />
      <ReportSection heading={translate('reportEditor:text')}>
        <Box sx={{ display: 'grid', gap: 2.5 }}>
          {textsOf[report.kind].map(({ field, label }) => (
            <ReportText key={field} report={report} field={field} label={translate(label)} />
          ))}
        </Box>
      </ReportSection>
      <DeviationFields report={report} />
      <PeriodFigures plan={plan} report={report} day={today} />
      <Box sx={{ mt: 3.5 }}>
        <AttachmentList owner={{ reportId: report.id }} heading="h2" />
      </Box>
      <ReportSection heading={translate('reportEditor:openness')}>
        <Box sx={{ maxWidth: '32rem' }}>
          <PlanTextField
            entity="report"
            row={report}
            field="exemptUnder"
            label={translate('reportEditor:exempt-label')}
            help={translate('reportEditor:exempt-help')}
          />
        </Box>
      </ReportSection>
    </>
  );
}
