import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useId, useState } from 'react';
import { updateOf } from '../../../src-domain/change.ts';
import { editLabel } from '../../../src-domain/messages/labels.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { useLanguage } from '../../language.ts';
import { useChange, usePlan } from '../../project/open-project.ts';

interface PapersDueDialogProps {
  readonly bodyId: string;
  readonly onClose: () => void;
}

const mostDays = 365;

/** How many days before a body's meetings the papers are to be there. */
export function PapersDueDialog({ bodyId, onClose }: PapersDueDialogProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const titleId = useId();
  const body = findRow(plan, 'body', bodyId);
  const [text, setText] = useState(() => String(body?.papersDueInDays ?? ''));
  const [refusal, setRefusal] = useState<string | null>(null);

  function save(event: FormEvent): void {
    event.preventDefault();
    const written = text.trim();
    const days = written === '' ? null : Number(written);
    if (days !== null && (!/^\d+$/.test(written) || days > mostDays)) {
      setRefusal(translate('cases:papers-days-wrong'));
      return;
    }
    if (body && body.papersDueInDays !== days) {
      const label = editLabel(plan, 'body', bodyId, ['papersDueInDays'], translate);
      const refused = change(label, [updateOf('body', body, { papersDueInDays: days })]);
      setRefusal(refused);
      if (refused !== null) return;
    }
    onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <form onSubmit={save} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('cases:papers-days-title', {
            body: body?.name || translate('organisationPage:nameless-body'),
          })}
        </DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            fullWidth
            size="small"
            sx={{ mt: 1 }}
            label={translate('cases:papers-days-field')}
            value={text}
            error={refusal !== null}
            helperText={refusal ?? translate('cases:papers-days-help')}
            onChange={({ target }) => setText(target.value)}
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3 } }}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('cases:cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('cases:save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
