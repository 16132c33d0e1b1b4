import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import { reportStepLabel } from '../../../src-domain/messages/report-labels.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import { returningChanges, returnRefusal } from '../../../src-domain/reports/report-states.ts';
import { useLanguage } from '../../language.ts';
import { useChange, usePlan } from '../../project/open-project.ts';

interface ReturnDialogProps {
  readonly report: Report;
  readonly onClose: () => void;
}

/** Asks what is to be mended in a report that is sent back. */
export function ReturnDialog({ report, onClose }: ReturnDialogProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const titleId = useId();
  const [remarks, setRemarks] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const missing = isTried ? returnRefusal(remarks) : null;

  function sendBack(event: FormEvent): void {
    event.preventDefault();
    setIsTried(true);
    if (returnRefusal(remarks) !== null) return;
    const label = reportStepLabel(plan, report, 'return', translate);
    const refused = change(label, returningChanges(report, remarks));
    setRefusal(refused);
    if (refused === null) onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={sendBack} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('reportEditor:return-title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <Typography variant="body2" color="textSecondary">
            {translate('reportEditor:return-explanation')}
          </Typography>
          <TextField
            autoFocus
            required
            multiline
            minRows={3}
            size="small"
            label={translate('reportEditor:remarks')}
            value={remarks}
            error={missing !== null}
            helperText={missing === null ? '' : translate(`submission:${missing}`)}
            onChange={({ target }) => setRemarks(target.value)}
            slotProps={{ htmlInput: { maxLength: 10_000 } }}
          />
          {refusal !== null && (
            <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
              {refusal}
            </Alert>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('reportEditor:cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('submission:return')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
