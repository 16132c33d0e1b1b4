import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';
import { addressOf } from '../frame/addresses.ts';
import { useGoTo } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { Rescue } from '../rescue/Rescue.tsx';
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
  const goTo = useGoTo();
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
      <Rescue error={error} onOpened={({ project }) => goTo(addressOf(project, 'oversikt'))} />
    </Alert>
  );
}
