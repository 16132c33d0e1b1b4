import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import LinearProgress from '@mui/material/LinearProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import { personalDataInWords } from '../../../src-domain/personal-data/in-words.ts';
import { personalData } from '../../../src-domain/personal-data/personal-data.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { errorText } from '../../frame/error-text.ts';
import { useLanguage } from '../../language.ts';
import { useOpenedProject } from '../../project/open-project.ts';
import { RemovalOutcome } from './RemovalOutcome.tsx';
import { RemovalPreview } from './RemovalPreview.tsx';
import { usePersonRemoval } from './use-person-removal.ts';

interface RemovePersonDialogProps {
  readonly personId: string;
  readonly onClose: () => void;
}

/** Says what removing a person for good takes away and what it leaves, asks, does it, and says what came of it. */
export function RemovePersonDialog({ personId, onClose }: RemovePersonDialogProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const { reach, removal, remove } = usePersonRemoval(personId);
  // Afterwards nobody knows what the person was called.
  const [{ name, texts }] = useState(() => ({
    name:
      findRow(store.plan, 'person', personId)?.name.trim() || translate('personRemoval:unnamed'),
    texts: personalDataInWords(store.plan, personalData(store.plan, personId), translate).texts,
  }));
  const [isAware, setIsAware] = useState(false);
  const [isReminded, setIsReminded] = useState(false);
  const checkbox = useRef<HTMLInputElement>(null);
  const titleId = useId();
  const reminderId = useId();
  const isRemoving = removal.state === 'removing';
  const isDone = removal.state === 'done';
  function removeIfAware(): void {
    setIsReminded(!isAware);
    if (isAware) remove();
    else checkbox.current?.focus();
  }
  return (
    <Dialog
      open
      onClose={isRemoving ? undefined : onClose}
      aria-labelledby={titleId}
      maxWidth="md"
      fullWidth
    >
      <DialogTitle id={titleId} variant="h2">
        {isDone
          ? translate('personRemoval:done-title')
          : translate('personRemoval:title', { name })}
      </DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          {isDone ? (
            <RemovalOutcome outcome={removal.outcome} texts={texts} onLeave={onClose} />
          ) : (
            <>
              <Typography>{translate('personRemoval:intro')}</Typography>
              <RemovalPreview reach={reach} texts={texts} onLeave={onClose} />
              <Alert severity="warning" role="presentation">
                {translate('personRemoval:no-undo')}
              </Alert>
              <FormControl error={isReminded} disabled={isRemoving}>
                <FormControlLabel
                  label={translate('personRemoval:confirm')}
                  control={
                    <Checkbox
                      checked={isAware}
                      onChange={(_, checked) => {
                        setIsAware(checked);
                        setIsReminded(false);
                      }}
                      slotProps={{
                        input: {
                          ref: checkbox,
                          required: true,
                          'aria-describedby': isReminded ? reminderId : undefined,
                          'aria-invalid': isReminded,
                        },
                      }}
                    />
                  }
                />
                {isReminded && (
                  <FormHelperText id={reminderId}>
                    {translate('personRemoval:confirm-missing')}
                  </FormHelperText>
                )}
              </FormControl>
              {removal.state === 'failed' && (
                <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
                  {errorText(removal.error, translate)}
                </Alert>
              )}
            </>
          )}
          <div role="status">
            {isRemoving && (
              <>
                <Typography>{translate('personRemoval:removing')}</Typography>
                <LinearProgress aria-hidden />
              </>
            )}
          </div>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isRemoving}>
          {translate(isDone ? 'personRemoval:close' : 'personRemoval:cancel')}
        </Button>
        {!isDone && (
          <Button variant="contained" color="error" disabled={isRemoving} onClick={removeIfAware}>
            {translate('personRemoval:remove')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
