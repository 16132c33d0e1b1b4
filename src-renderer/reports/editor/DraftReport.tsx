import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { findRow } from '../../../src-domain/plan.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import { AttachmentList } from '../../attachments/AttachmentList.tsx';
import { PlanDayField } from '../../forms/PlanDayField.tsx';
import { PlanTextField } from '../../forms/PlanTextField.tsx';
import { PlanTimeField } from '../../forms/PlanTimeField.tsx';
import { useLanguage } from '../../language.ts';
import { MarkdownView } from '../../markdown/MarkdownView.tsx';
import { usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { useReportSteps } from '../use-report-steps.ts';
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

/** A report that is being written. */
export function DraftReport({ report, onLeave }: DraftReportProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const [asked, setAsked] = useState<'submit' | 'drop' | null>(null);
  const steps = useReportSteps(report);

  return (
    <>
      <ReportHead
        plan={plan}
        report={report}
        state={report.state}
        actions={
          <>
            {steps.includes('submit') && (
              <Button variant="contained" onClick={() => setAsked('submit')}>
                {translate('submission:submit')}
              </Button>
            )}
            <DocumentLink report={report} />
            {steps.includes('drop') && (
              <Button onClick={() => setAsked('drop')}>{translate('reportEditor:drop')}</Button>
            )}
          </>
        }
      />
      <DraftParts report={report} />
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
