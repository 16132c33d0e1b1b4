import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import { useLanguage } from '../language.ts';

interface MistakeDialogProps {
  /** What the decision is called. */
  readonly name: string;
  /** Takes the reason; returns why it was refused, or null. */
  readonly onMark: (why: string) => string | null;
  readonly onClose: () => void;
}

/** Asks why a decision was recorded by mistake. */
export function MistakeDialog({ name, onMark, onClose }: MistakeDialogProps) {
  const { translate } = useLanguage();
  const titleId = useId();
  const [why, setWhy] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isMissing = isTried && why.trim() === '';

  function mark(event: FormEvent): void {
    event.preventDefault();
    setIsTried(true);
    if (why.trim() === '') return;
    const refused = onMark(why.trim());
    setRefusal(refused);
    if (refused === null) onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={mark} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('versions:mistake-title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{name}</Typography>
          <Typography variant="body2" color="textSecondary">
            {translate('versions:mistake-explanation')}
          </Typography>
          <TextField
            autoFocus
            required
            multiline
            size="small"
            label={translate('versions:mistake-why')}
            value={why}
            error={isMissing}
            helperText={translate(
              isMissing ? 'versions:mistake-why-missing' : 'versions:mistake-why-hint',
            )}
            onChange={({ target }) => setWhy(target.value)}
            slotProps={{ htmlInput: { maxLength: 10_000 } }}
          />
          {refusal !== null && (
            <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
              {refusal}
            </Alert>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('versions:cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('versions:mark-mistaken')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
