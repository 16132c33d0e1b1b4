import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface PanelSectionProps {
  readonly heading: string;
  /** At the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel beside the document. */
export function PanelSection({ heading, aside, children }: PanelSectionProps) {
  const headingId = useId();
  return (
    <Paper component="section" aria-labelledby={headingId} sx={{ px: 2, py: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 1 }}>
        <Typography variant="h2" id={headingId} sx={{ flexGrow: 1 }}>
          {heading}
        </Typography>
        {aside}
      </Box>
      {children}
    </Paper>
  );
}
