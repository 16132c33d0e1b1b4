import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface ReportSectionProps {
  readonly heading: string;
  readonly explanation?: string;
  readonly children: ReactNode;
}

/** A part of a report under its heading. */
export function ReportSection({ heading, explanation, children }: ReportSectionProps) {
  const headingId = useId();
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ mt: 3.5, minWidth: 0 }}>
      <Typography variant="h2" id={headingId}>
        {heading}
      </Typography>
      {explanation !== undefined && (
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '72ch' }}>
          {explanation}
        </Typography>
      )}
      <Box sx={{ mt: 1.25 }}>{children}</Box>
    </Box>
  );
}
