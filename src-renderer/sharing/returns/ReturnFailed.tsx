import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { FailureCode } from '../../../src-domain/failure.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { openDroppedFile } from '../../bridge.ts';
import { CallFailed } from '../../call-failure.ts';
import { addressOf } from '../../frame/addresses.ts';
import { errorText } from '../../frame/error-text.ts';
import { useGoTo } from '../../frame/use-address.ts';
import { useLanguage } from '../../language.ts';

interface ReturnFailedProps {
  readonly error: unknown;
  readonly file: File | null;
  readonly onClose: () => void;
}

/** Projects all the same, which can be looked at. */
const canBeOpened: ReadonlySet<FailureCode> = new Set([
  'not-a-handout',
  'other-project',
  'nothing-new',
]);

/** Why a file can't be taken in here, and the way to open it where it is a project. */
export function ReturnFailed({ error, file, onClose }: ReturnFailedProps) {
  const { translate } = useLanguage();
  const goTo = useGoTo();
  const titleId = useId();
  const textId = useId();
  const [openingError, setOpeningError] = useState<unknown>(null);
  const isProject = error instanceof CallFailed && canBeOpened.has(error.failure.code);
  const open = async (chosen: File) => {
    try {
      const opened = await openDroppedFile(chosen);
      onClose();
      if (opened) goTo(addressOf(opened.project, 'oversikt'));
    } catch (failed) {
      setOpeningError(failed);
    }
  };
  return (
    <Dialog
      open
      role="alertdialog"
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
      aria-describedby={textId}
    >
      <DialogTitle id={titleId} variant="h2">
        {translate('takingBack:failed-title')}
      </DialogTitle>
      <DialogContent>
        <Typography id={textId} sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {openingError === null
            ? returnErrorText(error, translate)
            : errorText(openingError, translate)}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        {file && isProject && (
          <Button onClick={() => void open(file)}>{translate('takingBack:open-instead')}</Button>
        )}
        <Button variant="contained" autoFocus onClick={onClose}>
          {translate('takingBack:close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What the file is in place of what it should have been. */
function returnErrorText(error: unknown, translate: Translate): string {
  if (error instanceof CallFailed && error.failure.code === 'other-project') {
    return translate('takingBack:other-project', error.failure.values);
  }
  return errorText(error, translate);
}
