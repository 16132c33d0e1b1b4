import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useLanguage } from '../language.ts';
import { KeyList } from './KeyList.tsx';
import { keyboardHelp } from './keyboard-help.ts';

interface KeyboardHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The keys of the table, in the words of the user. */
export function KeyboardHelp({ isOpen, onClose }: KeyboardHelpProps) {
  const { translate } = useLanguage();
  const headingId = useId();
  return (
    <Dialog open={isOpen} onClose={onClose} aria-labelledby={headingId} maxWidth="sm" fullWidth>
      <DialogTitle id={headingId} variant="h2">
        {translate('grid:keys-heading')}
      </DialogTitle>
      <DialogContent dividers tabIndex={0}>
        <KeyList keys={keyboardHelp(translate)} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('grid:close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
