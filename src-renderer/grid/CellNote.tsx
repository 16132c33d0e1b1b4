import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Popper from '@mui/material/Popper';
import type { ReactNode } from 'react';
import type { Severity } from '../../src-domain/finding.ts';
import { severityLooks } from '../findings/severity-looks.ts';
import { usePopupPlace } from './popup-place.ts';

export interface NoteLine {
  readonly text: string;
  readonly look: Severity | 'hint';
}

interface CellNoteProps {
  readonly id?: string;
  readonly anchor: HTMLElement | null;
  readonly lines: readonly NoteLine[];
  readonly onHover?: (isOver: boolean) => void;
  /** Whether the mouse can go onto it. */
  readonly isForMouse?: boolean;
  /** Above what it is about, where something else opens under it. */
  readonly isAbove?: boolean;
  /** What can be done about it. */
  readonly action?: ReactNode;
}

/** What is to be said about a cell, shown under it. */
export function CellNote(props: CellNoteProps) {
  const { id, anchor, lines, onHover, isForMouse = true, isAbove = false, action } = props;
  const place = usePopupPlace();
  if (!anchor || !place || (lines.length === 0 && !action)) return null;
  return (
    <Popper
      open
      anchorEl={anchor}
      container={place}
      placement={isAbove ? 'top-start' : 'bottom-start'}
      modifiers={noteModifiers}
      sx={{ zIndex: 'tooltip', pointerEvents: isForMouse ? 'auto' : 'none' }}
    >
      <Paper
        id={id}
        elevation={3}
        variant="elevation"
        onMouseEnter={() => onHover?.(true)}
        onMouseLeave={() => onHover?.(false)}
        sx={{
          maxWidth: 380,
          px: 1,
          py: 0.625,
          border: 1,
          borderColor: 'divider',
          fontSize: '0.78125rem',
          lineHeight: 1.4,
        }}
      >
        {lines.map(({ text, look }) => (
          <NoteText key={`${look} ${text}`} text={text} look={look} />
        ))}
        {action}
      </Paper>
    </Popper>
  );
}

const noteModifiers = [{ name: 'offset', options: { offset: [0, 4] } }];

function NoteText({ text, look }: NoteLine) {
  if (look === 'hint') return <Box sx={{ color: 'text.secondary' }}>{text}</Box>;
  const { Icon, colour } = severityLooks[look];
  return (
    <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start', py: 0.125 }}>
      <Icon aria-hidden sx={{ fontSize: 16, mt: '1px', color: colour, flexShrink: 0 }} />
      <span>{text}</span>
    </Box>
  );
}
