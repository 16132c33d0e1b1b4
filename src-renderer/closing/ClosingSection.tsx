import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { reopeningChanges } from '../../src-domain/closing/closing-changes.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { saveArchive, shell } from '../bridge.ts';
import { errorText } from '../frame/error-text.ts';
import { useLanguage } from '../language.ts';
import { useOpenedProject, usePlan, useProject } from '../project/open-project.ts';
import { ClosingDialog } from './ClosingDialog.tsx';

/** Closes the project, opens it again, and makes a package for the archive. */
export function ClosingSection() {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const project = useProject((state) => state.project);
  const { closedOn } = projectOf(usePlan());
  const [isClosing, setIsClosing] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const archive = async () => {
    setError(null);
    try {
      await store.sent();
      await saveArchive(project);
    } catch (failed) {
      setError(failed);
    }
  };

  return (
    <Stack spacing={1.5} sx={{ alignItems: 'start' }}>
      {closedOn !== null && (
        <Typography>{translate('closing:closed', { day: dayText(closedOn) })}</Typography>
      )}
      {closedOn === null ? (
        <Button variant="outlined" onClick={() => setIsClosing(true)}>
          {translate('closing:close')}
        </Button>
      ) : (
        <Button
          variant="outlined"
          onClick={() =>
            store.change(translate('closing:did-reopen'), reopeningChanges(store.plan))
          }
        >
          {translate('closing:reopen')}
        </Button>
      )}
      <Typography variant="body2" color="textSecondary">
        {translate('closing:archive-what')}
      </Typography>
      <Button variant="outlined" onClick={() => void archive()}>
        {translate(shell.hasFileDialogs ? 'closing:archive-save' : 'closing:archive')}
      </Button>
      {error !== null && (
        <Typography role="alert" color="error">
          {errorText(error, translate)}
        </Typography>
      )}
      {isClosing && <ClosingDialog onClose={() => setIsClosing(false)} />}
    </Stack>
  );
}
