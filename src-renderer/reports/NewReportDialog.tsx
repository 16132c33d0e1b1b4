import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import { isWritable } from '../../src-domain/handout/new-rows.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import { periodText } from '../../src-domain/messages/period-text.ts';
import { aboutText } from '../../src-domain/messages/report-name.ts';
import { nextReport } from '../../src-domain/reports/report-plan.ts';
import {
  draftOf,
  lastStanding,
  type Report,
  type ReportSeries,
} from '../../src-domain/reports/report-series.ts';
import { rowTree } from '../../src-domain/row-tree.ts';
import { DayField } from '../forms/DayField.tsx';
import { timeUnderstanding } from '../forms/time-understanding.ts';
import { useGoTo } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { useHasWholeProject } from '../project/OfWholeProject.tsx';
import { usePlan, useProject } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { reportAddress } from './reports-parts.ts';
import { useBeginReport } from './use-begin-report.ts';

const kinds = ['progress', 'evaluation', 'final', 'exception'] as const;
const wholeProject = '';

/** What somebody has written instead of what was proposed. */
interface Written {
  readonly period?: string;
  readonly dueOn?: string | null;
}

/** Asks what a new report is about; what is likely is proposed. */
export function NewReportDialog({ onClose }: { readonly onClose: () => void }) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const today = useToday();
  const goTo = useGoTo();
  const begin = useBeginReport();
  const titleId = useId();
  const subprojects = rowTree(plan.rows.subproject).filter(({ row }) => isWritable(plan, row.id));
  const hasWholeProject = useHasWholeProject();
  const [series, setSeries] = useState<ReportSeries>({
    kind: 'progress',
    subprojectId: hasWholeProject ? null : (subprojects[0]?.row.id ?? null),
  });
  const [written, setWritten] = useState<Written>({});
  const [isTried, setIsTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const draft = draftOf(plan, series);
  const next = nextReport(plan, series, today, (period) => periodText(period, language, translate));
  const period = periodWritten(next.period, written.period);
  const dueOn = written.dueOn === undefined ? next.dueOn : written.dueOn;
  const isPeriodMissing = period === null;
  const missing = isTried && isPeriodMissing ? translate('reportsPage:period-missing') : null;

  function choose(chosen: Partial<ReportSeries>): void {
    setSeries((was) => ({ ...was, ...chosen }));
    setWritten({});
    setRefusal(null);
  }

  function make(event: FormEvent): void {
    event.preventDefault();
    setIsTried(true);
    if (draft) {
      goTo(reportAddress(project, draft.id));
      onClose();
      return;
    }
    if (isPeriodMissing) return;
    const { plannedId } = next;
    const refused = begin({ ...series, period, dueOn, plannedId, replacesId: null });
    setRefusal(refused);
    if (refused === null) onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={make} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('reportsPage:new-title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <TextField
            select
            autoFocus
            size="small"
            sx={{ mt: 1 }}
            label={translate('reportsPage:kind')}
            value={series.kind}
            onChange={({ target }) =>
              choose({ kind: kinds.find((kind) => kind === target.value) ?? 'progress' })
            }
          >
            {kinds.map((kind) => (
              <MenuItem key={kind} value={kind}>
                {capitalised(choiceLabel('report', 'kind', kind, translate))}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            size="small"
            label={translate('reportsPage:about')}
            value={series.subprojectId ?? wholeProject}
            onChange={({ target }) =>
              choose({ subprojectId: target.value === wholeProject ? null : target.value })
            }
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            {hasWholeProject && (
              <MenuItem value={wholeProject}>{translate('reportsPage:whole-project')}</MenuItem>
            )}
            {subprojects.map(({ row, depth }) => (
              <MenuItem key={row.id} value={row.id} sx={{ pl: 2 + 2 * depth }}>
                {aboutText(plan, row.id, translate)}
              </MenuItem>
            ))}
          </TextField>
          {draft ? (
            <Alert severity="info">{translate('reportsPage:draft-there')}</Alert>
          ) : (
            <>
              <TextField
                required
                size="small"
                label={translate('reportsPage:period')}
                value={written.period ?? next.period?.text ?? ''}
                error={missing !== null}
                helperText={missing ?? timeUnderstanding(period, translate, language)}
                onChange={({ target }) => setWritten((was) => ({ ...was, period: target.value }))}
                slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
              />
              <DayField
                key={`${series.kind} ${series.subprojectId}`}
                label={translate('reportsPage:due-on')}
                value={dueOn}
                save={(day) => {
                  setWritten((was) => ({ ...was, dueOn: day }));
                  return null;
                }}
              />
              <Typography variant="body2" color="textSecondary" role="status">
                {next.plannedId !== null && translate('reportsPage:from-plan')}{' '}
                {lastStanding(plan, series) !== null && translate('reportsPage:from-last')}
              </Typography>
            </>
          )}
          {refusal !== null && (
            <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
              {refusal}
            </Alert>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('reportsPage:cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate(draft ? 'reportsPage:open-draft' : 'reportsPage:begin')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Days that were set by hand go with the words that they were set for. */
function periodWritten(proposed: Report['period'], text: string | undefined): Report['period'] {
  if (text === undefined || text === proposed?.text) return proposed;
  return text.trim() === '' ? null : { text: text.trim(), spans: null };
}
