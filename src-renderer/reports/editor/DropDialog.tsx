import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { reportStepLabel } from '../../../src-domain/messages/report-labels.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import { droppingChanges } from '../../../src-domain/reports/report-states.ts';
import { useLanguage } from '../../language.ts';
import { useChange, usePlan } from '../../project/open-project.ts';

interface DropDialogProps {
  readonly report: Report;
  readonly onDropped: () => void;
  readonly onClose: () => void;
}

/** Asks before all that is written in a draft goes away. */
export function DropDialog({ report, onDropped, onClose }: DropDialogProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const titleId = useId();
  const [refusal, setRefusal] = useState<string | null>(null);

  function drop(): void {
    const label = reportStepLabel(plan, report, 'drop', translate);
    const refused = change(label, droppingChanges(plan, report));
    setRefusal(refused);
    if (refused === null) onDropped();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2">
        {translate('reportEditor:drop-title')}
      </DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        <Typography variant="body2">{translate('reportEditor:drop-explanation')}</Typography>
        {refusal !== null && <Alert severity="error">{refusal}</Alert>}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('reportEditor:cancel')}</Button>
        <Button variant="contained" color="error" autoFocus onClick={drop}>
          {translate('submission:drop')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
