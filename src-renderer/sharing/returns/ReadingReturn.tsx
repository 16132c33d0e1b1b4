import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useLanguage } from '../../language.ts';

interface ReadingReturnProps {
  readonly fileName: string;
  readonly onCancel: () => void;
}

/** While a file that came back is read. */
export function ReadingReturn({ fileName, onCancel }: ReadingReturnProps) {
  const { translate } = useLanguage();
  const titleId = useId();
  return (
    <Dialog open onClose={onCancel} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2">
        {translate('takingBack:reading-title')}
      </DialogTitle>
      <DialogContent>
        <Typography role="status" sx={{ mb: 1.5, overflowWrap: 'anywhere' }}>
          {translate('takingBack:reading', { file: fileName })}
        </Typography>
        <LinearProgress aria-labelledby={titleId} />
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onCancel}>
          {translate('takingBack:cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
