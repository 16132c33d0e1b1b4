import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { Row } from '../../src-domain/entities/registry.ts';
import { rowName } from '../../src-domain/row-name.ts';
import { newMeetingChanges } from '../../src-domain/versions/sending.ts';
import { DayField } from '../forms/DayField.tsx';
import { useLanguage } from '../language.ts';
import { useChange, usePlan } from '../project/open-project.ts';

interface NewMeetingDialogProps {
  /** The case that was put off. */
  readonly decision: Row<'decision'>;
  readonly onClose: () => void;
  /** Hears, in words, that it is done. */
  readonly onSet: (told: string) => void;
}

/** When a case that was put off comes up again. */
export function NewMeetingDialog({ decision, onClose, onSet }: NewMeetingDialogProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const titleId = useId();
  const [meetingDate, setMeetingDate] = useState<string | null>(null);
  const [caseNumber, setCaseNumber] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);

  function set(event: FormEvent): void {
    event.preventDefault();
    const meeting = { meetingDate, caseNumber: caseNumber.trim() };
    const label = translate('cases:set-new-meeting', {
      label: rowName(plan, 'version', decision.versionId, translate) ?? '',
      body: rowName(plan, 'body', decision.bodyId, translate) ?? '',
    });
    const refused = change(label, newMeetingChanges(plan, decision, meeting, uuidv7));
    setRefusal(refused);
    if (refused !== null) return;
    onSet(translate('cases:is-new-meeting'));
    onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={set} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('cases:new-meeting-title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography variant="body2" color="textSecondary">
            {translate('cases:new-meeting-explanation')}
          </Typography>
          <DayField
            label={translate('versions:meeting-date')}
            value={meetingDate}
            save={(day) => {
              setMeetingDate(day);
              return null;
            }}
          />
          <TextField
            size="small"
            label={translate('versions:case-number')}
            helperText={translate('versions:case-number-hint')}
            value={caseNumber}
            onChange={({ target }) => setCaseNumber(target.value)}
          />
          {refusal !== null && (
            <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
              {refusal}
            </Alert>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('cases:cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('cases:add-meeting')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
