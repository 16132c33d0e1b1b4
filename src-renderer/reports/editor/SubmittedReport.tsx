import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { reportStepLabel } from '../../../src-domain/messages/report-labels.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { beginReport } from '../../../src-domain/reports/report-draft.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import { acceptingChanges } from '../../../src-domain/reports/report-states.ts';
import { reportedPlan } from '../../../src-domain/reports/reported-plan.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { errorText } from '../../frame/error-text.ts';
import { useGoTo } from '../../frame/use-address.ts';
import { momentText, useLanguage } from '../../language.ts';
import { MarkdownView } from '../../markdown/MarkdownView.tsx';
import { useFrozenReading } from '../../project/frozen-plans.ts';
import { useChange, usePlan, useProject } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { useReportSteps } from '../use-report-steps.ts';
import { ChangedSince } from './ChangedSince.tsx';
import { DocumentLink } from './DocumentLink.tsx';
import { ReportHead } from './ReportHead.tsx';
import { ReportReading } from './ReportReading.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';

/** A report that is submitted: what it said then, and what has become of it since. */
export function SubmittedReport({ report }: { readonly report: Report }) {
  const { translate } = useLanguage();
  const today = useToday();
  const { versionId } = report;
  const { plans, failures, isReading } = useFrozenReading(versionId === null ? [] : [versionId]);
  const frozen = plans.get(versionId ?? '');
  const failure = failures.get(versionId ?? '');
  const reported =
    frozen && versionId !== null
      ? reportedPlan(frozen, report, today, [{ versionId, plan: frozen }])
      : null;
  return (
    <>
      <Head report={report} named={frozen ?? null} />
      <Typography role="status" variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {translate(isReading ? 'reportEditor:reading-frozen' : 'reportEditor:drawn-from')}
      </Typography>
      {failure && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {errorText(failure, translate)}
        </Alert>
      )}
      {reported && (
        <>
          <ReportReading {...reported} />
          <ChangedSince before={reported.plan} subprojectId={report.subprojectId} />
        </>
      )}
    </>
  );
}

interface HeadProps {
  readonly report: Report;
  /** What was frozen with the report; null as long as it is read. */
  readonly named: Plan | null;
}

function Head({ report, named }: HeadProps) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const goTo = useGoTo();
  const today = useToday();
  const project = useProject((state) => state.project);
  const [isReturning, setIsReturning] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const steps = useReportSteps(report);
  const { submittedAt, submittedById, remarks } = report;
  const when = submittedAt === null ? '' : momentText(submittedAt, language);
  const who = rowName(plan, 'person', submittedById, translate);

  function accept(): void {
    const label = reportStepLabel(plan, report, 'accept', translate);
    setRefusal(change(label, acceptingChanges(report, '')));
  }

  function writeNew(): void {
    const { id, kind, subprojectId, period, dueOn } = report;
    const order = { kind, subprojectId, period, dueOn, plannedId: null, replacesId: id };
    const beginning = beginReport(plan, order, today, newId);
    if (beginning.kind === 'begun') {
      const label = reportStepLabel(plan, report, 'begin-again', translate);
      const refused = change(label, beginning.changes);
      setRefusal(refused);
      if (refused !== null) return;
    }
    const begun = beginning.kind === 'begun' ? beginning.id : beginning.draft.id;
    goTo(placeAddress(project, { entity: 'report', id: begun, field: null }));
  }

  return (
    <ReportHead
      plan={named ?? plan}
      report={report}
      state={report.state}
      actions={
        <>
          {steps.includes('accept') && (
            <Button variant="contained" onClick={accept}>
              {translate('submission:accept')}
            </Button>
          )}
          {steps.includes('return') && (
            <Button variant="outlined" onClick={() => setIsReturning(true)}>
              {translate('submission:return')}
            </Button>
          )}
          {steps.includes('begin-again') && (
            <Button variant="contained" onClick={writeNew}>
              {translate('submission:begin-again')}
            </Button>
          )}
          <DocumentLink report={report} />
        </>
      }
    >
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {who === null
          ? translate('reportEditor:submitted', { when })
          : translate('reportEditor:submitted-by-whom', { when, who })}
      </Typography>
      {remarks.trim() !== '' && (
        <Alert severity={report.state === 'returned' ? 'warning' : 'info'} sx={{ mt: 1.5 }}>
          <strong>{translate('reportEditor:remarked')}</strong>
          <Box sx={{ '& p': { m: 0, mt: 0.5 } }}>
            <MarkdownView markdown={remarks} />
          </Box>
        </Alert>
      )}
      {refusal !== null && (
        <Alert severity="error" sx={{ mt: 1, whiteSpace: 'pre-line' }}>
          {refusal}
        </Alert>
      )}
      {isReturning && <ReturnDialog report={report} onClose={() => setIsReturning(false)} />}
    </ReportHead>
  );
}
