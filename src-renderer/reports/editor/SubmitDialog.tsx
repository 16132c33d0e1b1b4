import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import {
  reportLabel,
  reportStepLabel,
  submissionFindingText,
} from '../../../src-domain/messages/report-labels.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import {
  canBeSubmitted,
  submissionFindings,
} from '../../../src-domain/reports/submission-findings.ts';
import { call } from '../../bridge.ts';
import { choicesFor } from '../../choices.ts';
import { errorText } from '../../frame/error-text.ts';
import { useLanguage } from '../../language.ts';
import { useOpenedProject, usePlan, useProject } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { likelySubmitter } from './likely-submitter.ts';

interface SubmitDialogProps {
  readonly report: Report;
  readonly onClose: () => void;
}

/** What a draft lacks, what becomes of it, and who hands it in. */
export function SubmitDialog({ report, onClose }: SubmitDialogProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const today = useToday();
  const titleId = useId();
  const [chosen, setChosen] = useState(() => likelySubmitter(plan, report, today));
  const [isTried, setIsTried] = useState(false);
  const [isUnderWay, setIsUnderWay] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // The same call again where the answer is lost, so that it isn't done twice.
  const [token] = useState(() => crypto.randomUUID());
  const persons = choicesFor(plan, 'report', 'submittedById', translate).filter(
    ({ id }) => !plan.rows.person.some((person) => person.id === id && person.removedOn !== null),
  );
  const findings = submissionFindings(plan, report);
  const canSubmit = canBeSubmitted(findings);
  const isMissing = isTried && chosen === null;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsTried(true);
    if (chosen === null || !canSubmit || isUnderWay) return;
    setIsUnderWay(true);
    setError(null);
    const order = {
      reportId: report.id,
      submittedById: chosen,
      label: reportLabel(plan, report, translate),
    };
    try {
      // What was written last is to be in it.
      await store.sent();
      const called = reportStepLabel(plan, report, 'submit', translate);
      await call('submit-report', { project, token, called, ...order });
      onClose();
    } catch (failed) {
      setError(failed);
      setIsUnderWay(false);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('reportEditor:submit-title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <Typography variant="body2" color="textSecondary">
            {translate('reportEditor:submit-explanation')}
          </Typography>
          {findings.length === 0 ? (
            <Alert severity="success">{translate('reportEditor:submit-nothing-missing')}</Alert>
          ) : (
            <Alert severity={canSubmit ? 'warning' : 'error'}>
              {translate('reportEditor:submit-missing')}
              <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
                {findings.map((finding) => (
                  <li key={finding.rule}>{submissionFindingText(finding, translate)}</li>
                ))}
              </Box>
            </Alert>
          )}
          <Autocomplete
            options={persons}
            value={persons.find(({ id }) => id === chosen) ?? null}
            onChange={(_, person) => setChosen(person?.id ?? null)}
            getOptionKey={({ id }) => id}
            getOptionLabel={({ name }) => name}
            isOptionEqualToValue={(a, b) => a.id === b.id}
            noOptionsText={translate('forms:no-choices')}
            disablePortal
            size="small"
            renderInput={(input) => (
              <TextField
                {...input}
                required
                label={translate('reportEditor:submitted-by')}
                error={isMissing}
                helperText={isMissing ? translate('reportEditor:submitted-by-missing') : ''}
              />
            )}
          />
          {error !== null && (
            <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
              {errorText(error, translate)}
            </Alert>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('reportEditor:cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isUnderWay || !canSubmit}>
            {translate(isUnderWay ? 'reportEditor:submitting' : 'submission:submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
