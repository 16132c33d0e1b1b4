import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type FormEvent, useId, useState } from 'react';
import type { Attachment } from '../../src-domain/attachments/attachments.ts';
import { endingOf } from '../../src-domain/attachments/opening.ts';
import { updateOf } from '../../src-domain/change.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../src-domain/messages/field-text.ts';
import { editLabel } from '../../src-domain/messages/labels.ts';
import { findRow } from '../../src-domain/plan.ts';
import { useLanguage } from '../language.ts';
import { useChange, useOpenedProject } from '../project/open-project.ts';

interface AttachmentDialogProps {
  readonly attachment: Attachment;
  readonly onClose: () => void;
}

/** What an attachment is called, and the ground on which it is withheld. What it ends with stays: that says what it is. */
export function AttachmentDialog({ attachment, onClose }: AttachmentDialogProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const titleId = useId();
  const written = endingOf(attachment.name);
  const ending = written === '' ? '' : attachment.name.slice(-(written.length + 1));
  const [name, setName] = useState(
    attachment.name.slice(0, attachment.name.length - ending.length),
  );
  const [exemptUnder, setExemptUnder] = useState(attachment.exemptUnder);
  const [isTried, setIsTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isMissing = name.trim() === '';

  function save(event: FormEvent): void {
    event.preventDefault();
    setIsTried(true);
    if (isMissing) return;
    const standing = findRow(store.plan, 'attachment', attachment.id);
    const to = { name: `${name.trim()}${ending}`, exemptUnder: exemptUnder.trim() };
    const changed = (['name', 'exemptUnder'] as const).filter(
      (field) => standing && standing[field] !== to[field],
    );
    if (!standing || changed.length === 0) {
      onClose();
      return;
    }
    const label = editLabel(store.plan, 'attachment', attachment.id, changed, translate);
    const refused = change(label, [updateOf('attachment', standing, to)]);
    setRefusal(refused);
    if (refused === null) onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={save} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('attachments:edit-title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <TextField
            autoFocus
            required
            size="small"
            margin="dense"
            label={capitalised(fieldLabel('attachment', 'name', translate))}
            value={name}
            error={isTried && isMissing}
            helperText={isTried && isMissing ? translate('attachments:name-missing') : ''}
            onChange={({ target }) => setName(target.value)}
            slotProps={{
              htmlInput: { maxLength: 200 },
              input: { endAdornment: <InputAdornment position="end">{ending}</InputAdornment> },
            }}
          />
          <TextField
            size="small"
            label={capitalised(fieldLabel('attachment', 'exemptUnder', translate))}
            helperText={translate('attachments:exempt-hint')}
            value={exemptUnder}
            onChange={({ target }) => setExemptUnder(target.value)}
            slotProps={{ htmlInput: { maxLength: 300 } }}
          />
          {refusal !== null && (
            <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
              {refusal}
            </Alert>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('attachments:cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('attachments:keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
