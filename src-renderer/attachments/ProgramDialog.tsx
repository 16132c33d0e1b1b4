import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useLanguage } from '../language.ts';

interface ProgramDialogProps {
  readonly name: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** Warns before a program is taken out of the project, where it could be started. */
export function ProgramDialog({ name, onSave, onClose }: ProgramDialogProps) {
  const { translate } = useLanguage();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2">
        {translate('attachments:program-title')}
      </DialogTitle>
      <DialogContent>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {translate('attachments:program-warning', { name })}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button autoFocus onClick={onClose}>
          {translate('attachments:cancel')}
        </Button>
        <Button
          color="warning"
          variant="outlined"
          onClick={() => {
            onSave();
            onClose();
          }}
        >
          {translate('attachments:save-anyway')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
