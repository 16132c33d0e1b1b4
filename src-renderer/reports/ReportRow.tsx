import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import { reportName } from '../../src-domain/messages/report-name.ts';
import type { Report } from '../../src-domain/reports/report-series.ts';
import { droppingChanges, isReplaced } from '../../src-domain/reports/report-states.ts';
import { rowName } from '../../src-domain/row-name.ts';
import { momentText, useLanguage } from '../language.ts';
import { useChange, usePlan, useProject } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { reportAddress } from './reports-parts.ts';
import { useBeginReport } from './use-begin-report.ts';
import { useReportSteps } from './use-report-steps.ts';

interface ReportRowProps {
  readonly report: Report;
  readonly isSought: boolean;
  /** Hears what was dropped is called. */
  readonly onDropped: (report: string) => void;
}

/** A report in the list: how far it is, and what can be done with it from here. */
export function ReportRow({ report, isSought, onDropped }: ReportRowProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const change = useChange();
  const begin = useBeginReport();
  const row = useRef<HTMLTableRowElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { id, kind, subprojectId, period, dueOn, state } = report;
  const steps = useReportSteps(report);
  const name = reportName(plan, report, translate);
  const shown = period?.text.trim() || translate('reportsPage:without-period');
  const order = { kind, subprojectId, period, dueOn };

  useEffect(() => {
    if (isSought) row.current?.focus();
  }, [isSought]);

  function drop(): void {
    const label = translate('reportsPage:label-dropped', { report: name });
    const refused = change(label, droppingChanges(plan, report));
    setRefusal(refused);
    if (refused === null) onDropped(capitalised(name));
  }

  return (
    <TableRow ref={row} tabIndex={-1}>
      <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
        {state === 'planned' ? (
          shown
        ) : (
          <Link href={`#${reportAddress(project, id)}`} aria-label={capitalised(name)}>
            {shown}
          </Link>
        )}
      </TableCell>
      <TableCell>{capitalised(choiceLabel('report', 'kind', kind, translate))}</TableCell>
      <TableCell>
        {choiceLabel('report', 'state', state, translate)}
        {isReplaced(plan, report) && (
          <Typography variant="body2" color="textSecondary">
            {translate('reportsPage:replaced-by')}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        <Due report={report} />
      </TableCell>
      <TableCell>
        <Submitted report={report} />
      </TableCell>
      <TableCell>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {steps.includes('begin') && (
            <Button
              size="small"
              aria-label={translate('reportsPage:begin-of', { report: name })}
              onClick={() => setRefusal(begin({ ...order, plannedId: id, replacesId: null }))}
            >
              {translate('reportsPage:begin')}
            </Button>
          )}
          {steps.includes('begin-again') && (
            <Button
              size="small"
              aria-label={translate('reportsPage:again-of', { report: name })}
              onClick={() => setRefusal(begin({ ...order, plannedId: null, replacesId: id }))}
            >
              {translate('reportsPage:again')}
            </Button>
          )}
          {steps.includes('drop') && (
            <Button
              size="small"
              color="inherit"
              aria-label={translate('reportsPage:drop-of', { report: name })}
              onClick={drop}
            >
              {translate('reportsPage:drop')}
            </Button>
          )}
        </Box>
        {refusal !== null && (
          <Alert severity="error" sx={{ mt: 1, whiteSpace: 'pre-line' }}>
            {refusal}
          </Alert>
        )}
      </TableCell>
    </TableRow>
  );
}

function Due({ report: { dueOn, state } }: Pick<ReportRowProps, 'report'>) {
  const { translate } = useLanguage();
  const today = useToday();
  if (dueOn === null) return null;
  const isLate = dueOn < today && (state === 'planned' || state === 'draft');
  return (
    <>
      {dayText(dueOn)}
      {isLate && (
        <Typography variant="body2" color="error">
          {translate('reportsPage:late')}
        </Typography>
      )}
    </>
  );
}

function Submitted({ report: { submittedAt, submittedById } }: Pick<ReportRowProps, 'report'>) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  if (submittedAt === null) return null;
  const when = momentText(submittedAt, language);
  const who = rowName(plan, 'person', submittedById, translate);
  return who === null ? when : translate('reportsPage:submitted-by', { when, who });
}
