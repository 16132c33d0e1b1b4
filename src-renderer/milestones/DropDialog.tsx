import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type SubmitEvent, useId, useState } from 'react';
import { useLanguage } from '../language.ts';

interface DropDialogProps {
  readonly name: string;
  /** The reason as it stands. */
  readonly reason: string;
  /** Keeps the reason, which may be empty; gives why it can't. */
  readonly onKeep: (reason: string) => string | null;
  readonly onClose: () => void;
}

/** Asks why something is dropped. */
export function DropDialog({ name, reason, onKeep, onClose }: DropDialogProps) {
  const { translate } = useLanguage();
  const titleId = useId();
  const [text, setText] = useState(reason);
  const [refusal, setRefusal] = useState<string | null>(null);
  const keep = (kept: string) => {
    const refused = onKeep(kept);
    setRefusal(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <form
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          keep(text.trim());
        }}
      >
        <DialogTitle id={titleId} variant="h2" sx={{ overflowWrap: 'anywhere' }}>
          {translate('milestoneViews:drop-heading', { name })}
        </DialogTitle>
        <DialogContent>
          {refusal !== null && <Alert severity="error">{refusal}</Alert>}
          <DialogContentText variant="body2" sx={{ mb: 2 }}>
            {translate('milestoneViews:drop-explained')}
          </DialogContentText>
          <TextField
            label={translate('milestoneViews:reason')}
            value={text}
            onChange={({ target }) => setText(target.value)}
            size="small"
            multiline
            minRows={2}
            fullWidth
            autoFocus
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('milestoneViews:cancel')}</Button>
          <Button onClick={() => keep('')}>{translate('milestoneViews:without-reason')}</Button>
          <Button type="submit" variant="contained">
            {translate('milestoneViews:keep-reason')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
