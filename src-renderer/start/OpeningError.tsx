import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';
import { useLanguage } from '../language.ts';
import { openingErrorText } from './opening-error.ts';

interface OpeningErrorProps {
  readonly error: unknown;
  readonly onClose?: () => void;
  /** What can be done about it, at once. */
  readonly action?: ReactNode;
}

/** Why something wasn't opened, where it was asked for. Shows nothing where nothing is wrong. */
export function OpeningError({ error, onClose, action }: OpeningErrorProps) {
  const { translate } = useLanguage();
  if (error === null) return null;
  return (
    <Alert
      severity="error"
      variant="standard"
      action={action}
      {...(onClose && { onClose, closeText: translate('start:close-notice') })}
      sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
    >
      {openingErrorText(error, translate)}
    </Alert>
  );
}
