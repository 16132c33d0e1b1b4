import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, useState } from 'react';
import { repairLines } from '../../src-domain/messages/repair-text.ts';
import type { RepairedFile } from '../../src-preload/contract.ts';
import { call } from '../bridge.ts';
import { errorText } from '../frame/error-text.ts';
import { useLanguage } from '../language.ts';
import type { Rescued } from './Rescue.tsx';

interface RepairDialogProps {
  readonly path: string;
  readonly onOpened: Rescued;
  readonly onClose: () => void;
}

/** Saves what can be read of a file in a new one, tells what couldn't be, and opens the new one. */
export function RepairDialog({ path, onOpened, onClose }: RepairDialogProps) {
  const { translate } = useLanguage();
  const titleId = useId();
  const [saved, setSaved] = useState<RepairedFile | null>(null);
  const [error, setError] = useState<unknown>(null);
  const isBegun = useRef(false);
  useEffect(() => {
    // It makes a file: once is enough.
    if (isBegun.current) return;
    isBegun.current = true;
    call('repair-file', { path }).then(
      (repaired) => (repaired ? setSaved(repaired) : onClose()),
      (failed) => setError(failed),
    );
  }, [path, onClose]);

  async function openSaved({ path: savedPath }: RepairedFile): Promise<void> {
    setError(null);
    try {
      const opened = await call('open-project', { path: savedPath });
      if (opened) onOpened(opened);
    } catch (failed) {
      setError(failed);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2">
        {translate('rescue:repair-title')}
      </DialogTitle>
      <DialogContent sx={{ overflowWrap: 'anywhere' }}>
        <div role="status">
          {saved === null && error === null && (
            <Typography>{translate('rescue:repairing', { path })}</Typography>
          )}
          {saved && <Report path={path} saved={saved} />}
        </div>
        {saved === null && error === null && (
          <LinearProgress aria-labelledby={titleId} sx={{ mt: 2 }} />
        )}
        {error !== null && (
          <Typography role="alert" color="error">
            {errorText(error, translate)}
          </Typography>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('rescue:close')}</Button>
        {saved && (
          <Button variant="contained" autoFocus onClick={() => void openSaved(saved)}>
            {translate('rescue:open-saved')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

interface ReportProps {
  readonly path: string;
  readonly saved: RepairedFile;
}

function Report({ path, saved: { report, plan, path: out } }: ReportProps) {
  const { translate } = useLanguage();
  const lines = repairLines(report, plan, { path, out }, translate);
  return lines.map((line, at) => {
    const text = line.trimStart();
    return (
      <Typography
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a report that never changes
        key={at}
        variant={text === line ? 'body1' : 'body2'}
        sx={{ pl: line.length - text.length, mt: text === line ? 1 : 0 }}
      >
        {text}
      </Typography>
    );
  });
}
