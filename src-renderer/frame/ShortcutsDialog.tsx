import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { shell } from '../bridge.ts';
import { KeyList } from '../grid/KeyList.tsx';
import { keyboardHelp } from '../grid/keyboard-help.ts';
import { useLanguage } from '../language.ts';
import { programKeys } from './program-keys.ts';

/** Every key of the program: those that work everywhere, and those of the tables. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { translate } = useLanguage();
  const headingId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={headingId} maxWidth="sm" fullWidth>
      <DialogTitle id={headingId}>{translate('frame:shortcuts')}</DialogTitle>
      <DialogContent dividers tabIndex={0}>
        <Typography variant="h3" component="h3" gutterBottom>
          {translate('frame:keys-everywhere')}
        </Typography>
        <KeyList keys={programKeys(translate, !shell.hasFileDialogs)} />
        <Typography variant="h3" component="h3" gutterBottom sx={{ mt: 2.5 }}>
          {translate('frame:keys-in-tables')}
        </Typography>
        <KeyList keys={keyboardHelp(translate)} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('frame:close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
