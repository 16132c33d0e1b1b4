import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useState } from 'react';
import type { DoubtfulFile } from '../../src-domain/doubtful-file.ts';
import { call } from '../bridge.ts';
import { errorText } from '../frame/error-text.ts';
import { useLanguage } from '../language.ts';
import { DoubtfulDifferences } from './DoubtfulDifferences.tsx';
import type { Rescued } from './Rescue.tsx';

interface DoubtfulDialogProps {
  readonly path: string;
  readonly onOpened: Rescued;
  readonly onSaveReadable: () => void;
  readonly onClose: () => void;
}

/** A file whose checksum doesn't match: what it says that the last known didn't, and whether it is accepted. */
export function DoubtfulDialog({ path, onOpened, onSaveReadable, onClose }: DoubtfulDialogProps) {
  const { translate } = useLanguage();
  const titleId = useId();
  const [file, setFile] = useState<DoubtfulFile | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isAccepting, setIsAccepting] = useState(false);
  useEffect(() => {
    let isShown = true;
    call('read-doubtful', { path }).then(
      (read) => isShown && setFile(read),
      (failed) => isShown && setError(failed),
    );
    return () => {
      isShown = false;
    };
  }, [path]);

  async function accept({ hash }: DoubtfulFile): Promise<void> {
    setIsAccepting(true);
    setError(null);
    try {
      onOpened(await call('accept-file', { path, hash }));
    } catch (failed) {
      setError(failed);
      setIsAccepting(false);
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2">
        {translate('rescue:title')}
      </DialogTitle>
      <DialogContent>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {translate('rescue:explanation', { path })}
        </Typography>
        <Box role="status" sx={{ mt: 1.5 }}>
          {file === null && error === null && translate('rescue:reading')}
          {isAccepting && translate('rescue:accepting')}
        </Box>
        {file && <DoubtfulDifferences file={file} />}
        {error !== null && (
          <Typography role="alert" color="error" sx={{ mt: 1.5, overflowWrap: 'anywhere' }}>
            {errorText(error, translate)}
          </Typography>
        )}
        {file && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
            {translate('rescue:what-accepting-does')}
          </Typography>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onSaveReadable} sx={{ mr: 'auto' }}>
          {translate('rescue:save-readable')}
        </Button>
        <Button onClick={onClose}>{translate('rescue:cancel')}</Button>
        <Button
          variant="contained"
          disabled={file === null || isAccepting}
          onClick={() => file && void accept(file)}
        >
          {translate('rescue:accept')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
