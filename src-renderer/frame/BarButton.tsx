import IconButton from '@mui/material/IconButton';
import type { ReactNode } from 'react';
import { Hint } from './Hint.tsx';

interface BarButtonProps {
  readonly label: string;
  /** The keys that do the same, as people read them. */
  readonly keys: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button of the bar that is a picture alone: its name and keys show on pointing and on focus. */
export function BarButton({ label, keys, isOff = false, onClick, children }: BarButtonProps) {
  return (
    <Hint text={`${label} (${keys})`}>
      <IconButton
        size="small"
        aria-label={label}
        aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
        // A button that is off can still be found and read.
        aria-disabled={isOff}
        onClick={() => !isOff && onClick()}
        sx={isOff ? { opacity: 0.45, cursor: 'default' } : {}}
      >
        {children}
      </IconButton>
    </Hint>
  );
}
