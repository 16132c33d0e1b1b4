import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type FormEvent, useId, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { updateOf } from '../../src-domain/change.ts';
import { type Outcome, outcomes } from '../../src-domain/entities/decisions.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { removalLabel } from '../../src-domain/messages/labels.ts';
import { decisionLabel, outcomeText } from '../../src-domain/messages/version-labels.ts';
import { findRow, inOrder } from '../../src-domain/plan.ts';
import {
  blankCase,
  isApproving,
  openCaseOf,
  sendingChanges,
} from '../../src-domain/versions/sending.ts';
import { DayField } from '../forms/DayField.tsx';
import { useLanguage } from '../language.ts';
import { useChange, usePlan } from '../project/open-project.ts';

interface DecisionDialogProps {
  readonly version: Row<'version'>;
  /** One that has no outcome yet; null: a new one. */
  readonly decision: Row<'decision'> | null;
  readonly onClose: () => void;
  /** Hears, in words, that it is registered. */
  readonly onDecided: (told: string) => void;
}

const notDecided = '';

const blank = {
  bodyId: '',
  mustApprove: true,
  meetingDate: null as string | null,
  caseNumber: '',
  outcome: null as Outcome | null,
  wording: '',
  vote: '',
};

/** What one body has decided on a version, in the plainest way. */
export function DecisionDialog({ version, decision, onClose, onDecided }: DecisionDialogProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const titleId = useId();
  const [written, setWritten] = useState(decision ? { ...blank, ...fieldsOf(decision) } : blank);
  const [isTried, setIsTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const bodies = inOrder(plan.rows.body);
  const isBodyMissing = findRow(plan, 'body', written.bodyId) === undefined;
  const row = decision ?? openCaseOf(plan, version.id, written.bodyId);
  const isOpen = row !== null;
  const set = (fields: Partial<typeof blank>) => setWritten((was) => ({ ...was, ...fields }));

  /** What a body has said of the version before it treats it, is filled in. */
  function chooseBody(bodyId: string): void {
    const open = decision ? null : openCaseOf(plan, version.id, bodyId);
    set(open ? { ...fieldsOf(open), outcome: written.outcome } : { bodyId });
  }

  const setOutcome = (outcome: Outcome | null) =>
    set({ outcome, ...(isOpen ? {} : { mustApprove: isApproving(outcome) }) });

  function register(event: FormEvent): void {
    event.preventDefault();
    setIsTried(true);
    if (isBodyMissing) return;
    const fields = {
      ...written,
      caseNumber: written.caseNumber.trim(),
      wording: written.wording.trim(),
      vote: written.vote.trim(),
    };
    const label = decisionLabel(plan, { versionId: version.id, ...fields }, translate);
    const refused = change(label, row ? [updateOf('decision', row, fields)] : added(fields));
    setRefusal(refused);
    if (refused !== null) return;
    onDecided(translate('versions:is-decided'));
    onClose();
  }

  const added = (fields: typeof blank) => {
    const opened = blankCase(fields.bodyId, fields.mustApprove);
    return sendingChanges(plan, version.id, [{ ...opened, ...fields }], uuidv7);
  };

  function remove(row: Row<'decision'>): void {
    const label = removalLabel(plan, [{ entity: 'decision', id: row.id }], translate);
    const refused = change(label, [{ kind: 'delete', entity: 'decision', row }]);
    setRefusal(refused);
    if (refused === null) onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form onSubmit={register} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('versions:decide-title', { label: version.label })}
        </DialogTitle>
        <DialogContent>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, pt: 1 }}>
            {bodies.length === 0 && (
              <Alert severity="info" sx={{ gridColumn: '1 / -1' }}>
                {translate('versions:no-bodies')}
              </Alert>
            )}
            <TextField
              select
              required
              autoFocus
              size="small"
              sx={{ gridColumn: '1 / -1' }}
              label={translate('versions:body')}
              value={isBodyMissing ? '' : written.bodyId}
              error={isTried && isBodyMissing}
              helperText={isTried && isBodyMissing ? translate('versions:body-missing') : ''}
              onChange={({ target }) => chooseBody(target.value)}
            >
              {bodies.map(({ id, name }) => (
                <MenuItem key={id} value={id}>
                  {name || translate('history:unnamed')}
                </MenuItem>
              ))}
            </TextField>
            <DayField
              label={translate('versions:meeting-date')}
              value={written.meetingDate}
              save={(meetingDate) => {
                set({ meetingDate });
                return null;
              }}
            />
            <TextField
              size="small"
              label={translate('versions:case-number')}
              helperText={translate('versions:case-number-hint')}
              value={written.caseNumber}
              onChange={({ target }) => set({ caseNumber: target.value })}
            />
            <TextField
              select
              size="small"
              sx={{ gridColumn: '1 / -1' }}
              label={translate('versions:outcome')}
              helperText={translate('versions:locks-when-decided')}
              value={written.outcome ?? notDecided}
              onChange={({ target }) =>
                setOutcome(outcomes.find((each) => each === target.value) ?? null)
              }
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            >
              <MenuItem value={notDecided}>{translate('versions:no-outcome')}</MenuItem>
              {outcomes.map((outcome) => (
                <MenuItem key={outcome} value={outcome}>
                  {outcomeText(outcome, translate)}
                </MenuItem>
              ))}
            </TextField>
            <FormControlLabel
              sx={{ gridColumn: '1 / -1' }}
              control={<Checkbox size="small" sx={{ py: 0.5 }} />}
              label={translate('cases:must-approve')}
              checked={written.mustApprove}
              onChange={(_event, mustApprove) => set({ mustApprove })}
            />
            <TextField
              size="small"
              multiline
              minRows={2}
              sx={{ gridColumn: '1 / -1' }}
              label={translate('versions:wording')}
              value={written.wording}
              onChange={({ target }) => set({ wording: target.value })}
            />
            <TextField
              size="small"
              sx={{ gridColumn: '1 / -1' }}
              label={translate('versions:vote')}
              value={written.vote}
              onChange={({ target }) => set({ vote: target.value })}
            />
            {refusal !== null && (
              <Alert severity="error" sx={{ gridColumn: '1 / -1', whiteSpace: 'pre-line' }}>
                {refusal}
              </Alert>
            )}
          </Box>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          {decision && (
            <Button color="inherit" sx={{ mr: 'auto' }} onClick={() => remove(decision)}>
              {translate('versions:remove-decision')}
            </Button>
          )}
          <Button onClick={onClose}>{translate('versions:cancel')}</Button>
          <Button type="submit" variant="contained" disabled={bodies.length === 0}>
            {translate('versions:register')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const fieldsOf = ({
  bodyId,
  mustApprove,
  meetingDate,
  caseNumber,
  outcome,
  wording,
  vote,
}: Row<'decision'>): typeof blank => ({
  bodyId,
  mustApprove,
  meetingDate,
  caseNumber,
  outcome,
  wording,
  vote,
});
