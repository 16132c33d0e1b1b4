import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import { rowTree } from '../../../src-domain/row-tree.ts';
import { leadersOf } from '../../../src-domain/subproject-leaders.ts';
import { handOut } from '../../bridge.ts';
import { DayField } from '../../forms/DayField.tsx';
import { errorText } from '../../frame/error-text.ts';
import { useLanguage } from '../../language.ts';
import { useOpenedProject, usePlan, useProject } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { AlreadyOut } from './AlreadyOut.tsx';
import { HandoutPreview } from './HandoutPreview.tsx';

interface HandOutDialogProps {
  /** The sub-project that is chosen to begin with; null: the first. */
  readonly begun: string | null;
  /** Hears, in words, what was handed out; nothing where nothing was. */
  readonly onClose: (told?: string) => void;
}

/** Which sub-project is handed out, to whom, and what goes along. */
export function HandOutDialog({ begun, onClose }: HandOutDialogProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const today = useToday();
  const titleId = useId();
  const tree = rowTree(plan.rows.subproject);
  const [chosen, setChosen] = useState(begun);
  const subproject = (tree.find(({ row }) => row.id === chosen) ?? tree[0])?.row;
  const [written, setWritten] = useState<string | null>(null);
  const [wantedBackOn, setWantedBackOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isUnderWay, setIsUnderWay] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // The same call again where the answer is lost, so that it isn't done twice.
  const [token] = useState(() => crypto.randomUUID());
  const nameOf = ({ id }: Row<'subproject'>) =>
    rowName(plan, 'subproject', id) ?? translate('handingOut:unnamed');
  const leader = subproject && leadersOf(plan, subproject, today).persons[0]?.name;
  const recipient = written ?? leader ?? '';
  const isMissing = isTried && recipient.trim() === '';

  async function give(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsTried(true);
    // A day that can't be read is not left out unseen.
    const unread = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (unread && recipient.trim() !== '') {
      unread.focus();
      return;
    }
    if (!subproject || recipient.trim() === '' || isUnderWay) return;
    setIsUnderWay(true);
    setError(null);
    const said = { name: nameOf(subproject), recipient: recipient.trim() };
    try {
      // What was written last is to go along.
      await store.sent();
      const saved = await handOut({
        project,
        token,
        subprojectId: subproject.id,
        recipient: said.recipient,
        note: note.trim(),
        wantedBackOn,
        called: translate('handout:handed-out', said),
      });
      if (saved.kind === 'saved')
        onClose(translate('handingOut:saved-to', { ...said, path: saved.path }));
      if (saved.kind === 'download')
        onClose(translate('handingOut:downloaded', { ...said, file: saved.fileName }));
    } catch (failed) {
      setError(failed);
    } finally {
      setIsUnderWay(false);
    }
  }

  return (
    <Dialog open onClose={() => onClose()} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <Box
        component="form"
        onSubmit={(event: FormEvent) => void give(event)}
        noValidate
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
      >
        <DialogTitle id={titleId} variant="h2">
          {translate('handingOut:title')}
        </DialogTitle>
        <DialogContent>
          <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '80ch' }}>
            {translate('handingOut:explanation')}
          </Typography>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, pt: 2 }}>
            <TextField
              select
              autoFocus
              size="small"
              sx={{ gridColumn: '1 / -1' }}
              label={translate('handingOut:subproject')}
              value={subproject?.id ?? ''}
              onChange={({ target }) => setChosen(target.value)}
            >
              {tree.map(({ row, depth }) => (
                <MenuItem key={row.id} value={row.id} sx={{ pl: 2 + 2 * depth }}>
                  {nameOf(row)}
                </MenuItem>
              ))}
            </TextField>
            <Autocomplete
              freeSolo
              options={namesIn(plan.rows.person)}
              inputValue={recipient}
              onInputChange={(_, text) => setWritten(text)}
              renderInput={(input) => (
                <TextField
                  {...input}
                  required
                  size="small"
                  label={translate('handingOut:recipient')}
                  error={isMissing}
                  helperText={translate(
                    isMissing ? 'handingOut:recipient-missing' : 'handingOut:recipient-hint',
                  )}
                />
              )}
            />
            <DayField
              label={translate('handingOut:wanted-back')}
              value={wantedBackOn}
              save={(day) => {
                setWantedBackOn(day);
                return null;
              }}
            />
            <TextField
              size="small"
              multiline
              minRows={2}
              sx={{ gridColumn: '1 / -1' }}
              label={translate('handingOut:note')}
              helperText={translate('handingOut:note-hint')}
              value={note}
              onChange={({ target }) => setNote(target.value)}
              slotProps={{ htmlInput: { maxLength: 10_000 } }}
            />
          </Box>
          {subproject && <AlreadyOut subprojectId={subproject.id} />}
          {subproject && <HandoutPreview subprojectId={subproject.id} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2, display: 'block' }}>
          {error !== null && (
            <Alert severity="error" sx={{ mb: 1.5, whiteSpace: 'pre-line' }}>
              {errorText(error, translate)}
            </Alert>
          )}
          <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1 }}>
            <Button onClick={() => onClose()}>{translate('handingOut:cancel')}</Button>
            <Button type="submit" variant="contained" disabled={isUnderWay || !subproject}>
              {translate(isUnderWay ? 'handingOut:is-handing-out' : 'handingOut:do-hand-out')}
            </Button>
          </Box>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

const namesIn = (persons: readonly Row<'person'>[]): readonly string[] => [
  ...new Set(persons.map(({ name }) => name.trim()).filter((name) => name !== '')),
];
