import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface FormSectionProps {
  readonly heading: string;
  readonly guidance: string;
  readonly children: ReactNode;
}

/** A part of the form: what it is about at the side, its fields in lines of readable length. */
export function FormSection({ heading, guidance, children }: FormSectionProps) {
  const headingId = useId();
  return (
    <Box
      component="section"
      aria-labelledby={headingId}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '15rem minmax(0, 42rem)' },
        columnGap: 5,
        rowGap: 1.5,
        py: 3,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <div>
        <Typography variant="h2" id={headingId}>
          {heading}
        </Typography>
        <Typography
          variant="body2"
          color="textSecondary"
          sx={{ mt: 0.5, maxWidth: { xs: '70ch', md: '42ch' } }}
        >
          {guidance}
        </Typography>
      </div>
      <Box sx={{ display: 'grid', gap: 2.25, minWidth: 0 }}>{children}</Box>
    </Box>
  );
}
