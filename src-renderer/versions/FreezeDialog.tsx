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
import { letteredName } from '../../src-domain/lettered-name.ts';
import { freezingLabel } from '../../src-domain/messages/version-labels.ts';
import { inOrder } from '../../src-domain/plan.ts';
import { versionsOf } from '../../src-domain/versions/approved-version.ts';
import { labelRefusal, proposedLabel } from '../../src-domain/versions/freezing.ts';
import { call } from '../bridge.ts';
import { errorText } from '../frame/error-text.ts';
import { useLanguage } from '../language.ts';
import { useOpenedProject, usePlan, useProject } from '../project/open-project.ts';

interface FreezeDialogProps {
  /** What it begins with, where it follows from another version. */
  readonly begun?: { readonly subprojectId: string | null; readonly note: string };
  readonly onClose: () => void;
  /** Hears, in words, that it is done. */
  readonly onFrozen: (told: string) => void;
}

const wholePlan = '';

/** What is to be frozen, and what it is to be called. */
export function FreezeDialog({ begun, onClose, onFrozen }: FreezeDialogProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const titleId = useId();
  const [what, setWhat] = useState(begun?.subprojectId ?? wholePlan);
  const [written, setWritten] = useState<string | null>(null);
  const [note, setNote] = useState(begun?.note ?? '');
  const [isTried, setIsTried] = useState(false);
  const [isUnderWay, setIsUnderWay] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // The same call again where the answer is lost, so that it isn't done twice.
  const [token] = useState(() => crypto.randomUUID());
  const subprojectId = what === wholePlan ? null : what;
  const others = versionsOf(plan, subprojectId);
  const label =
    written ?? proposedLabel(others, (number) => translate('versions:proposed-label', { number }));
  const refusal = labelRefusal(label, others);
  const subprojects = inOrder(plan.rows.subproject);

  async function freeze(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsTried(true);
    if (refusal !== null || isUnderWay) return;
    setIsUnderWay(true);
    setError(null);
    const order = { subprojectId, label: label.trim(), note: note.trim() };
    try {
      // What was written last is to be in it.
      await store.sent();
      const called = freezingLabel(plan, order, translate);
      await call('freeze-plan', { project, token, called, ...order });
      onFrozen(translate('versions:is-frozen', { label: order.label }));
      onClose();
    } catch (failed) {
      setError(failed);
      setIsUnderWay(false);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={freeze} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('versions:freeze-title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
          <Typography variant="body2" color="textSecondary">
            {translate('versions:freeze-explanation')}
          </Typography>
          {subprojects.length > 0 && (
            <TextField
              select
              size="small"
              label={translate('versions:freeze-what')}
              value={what}
              onChange={({ target }) => setWhat(target.value)}
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            >
              <MenuItem value={wholePlan}>{translate('versions:whole-plan')}</MenuItem>
              {subprojects.map(({ id, letter, name }) => (
                <MenuItem key={id} value={id}>
                  {translate('versions:own-plan', { name: letteredName(letter, name) })}
                </MenuItem>
              ))}
            </TextField>
          )}
          <TextField
            autoFocus
            required
            size="small"
            label={translate('versions:label')}
            value={label}
            error={isTried && refusal !== null}
            helperText={isTried && refusal !== null ? translate(`versions:${refusal}`) : ''}
            onChange={({ target }) => setWritten(target.value)}
            onFocus={({ target }) => target.select()}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <TextField
            size="small"
            multiline
            minRows={2}
            label={translate('versions:note')}
            helperText={translate('versions:note-hint')}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            slotProps={{ htmlInput: { maxLength: 10_000 } }}
          />
          {error !== null && (
            <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
              {errorText(error, translate)}
            </Alert>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('versions:cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isUnderWay}>
            {translate(isUnderWay ? 'versions:freezing' : 'versions:freeze')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
