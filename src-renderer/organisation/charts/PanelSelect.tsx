import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { contentElement } from '../../frame/content.ts';

interface PanelSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The choices, as menu items. */
  readonly children: ReactNode;
}

/** A choice about a box that isn't one of its own fields. */
export function PanelSelect({ label, value, onChoose, children }: PanelSelectProps) {
  return (
    <TextField
      select
      size="small"
      fullWidth
      label={label}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
      slotProps={{
        inputLabel: { shrink: true },
        select: { displayEmpty: true, MenuProps: { container: contentElement } },
      }}
    >
      {children}
    </TextField>
  );
}
