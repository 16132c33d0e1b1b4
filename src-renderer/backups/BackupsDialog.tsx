import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { errorText } from '../frame/error-text.ts';
import { useLanguage } from '../language.ts';
import { BackupLine } from './BackupLine.tsx';
import { useBackups } from './use-backups.ts';

/** The backups on this machine: when each was taken, what was done since, and the way to open it as a file of its own. */
export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const { translate } = useLanguage();
  const titleId = useId();
  const reading = useBackups();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2">
        {translate('backups:title')}
      </DialogTitle>
      <DialogContent>
        {reading.state === 'failed' && (
          <Typography role="alert" color="error">
            {errorText(reading.error, translate)}
          </Typography>
        )}
        {reading.state === 'read' && reading.backups.length === 0 && (
          <Typography>{translate('backups:empty')}</Typography>
        )}
        {reading.state === 'read' && reading.backups.length > 0 && (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {reading.backups.map((backup) => (
              <BackupLine key={backup.name} backup={backup} />
            ))}
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('backups:close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
