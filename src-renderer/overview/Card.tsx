import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface CardProps {
  readonly heading: string;
  /** Beside the heading, at the end of its line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading of its own, and a region that a screen reader can jump to. */
export function Card({ heading, aside, children }: CardProps) {
  const headingId = useId();
  return (
    <Paper component="section" aria-labelledby={headingId} sx={{ overflow: 'hidden' }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 1,
          px: 2,
          py: 1.25,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="h2" id={headingId}>
          {heading}
        </Typography>
        {aside && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>{aside}</Box>}
      </Box>
      {children}
    </Paper>
  );
}
