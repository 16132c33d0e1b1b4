import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface ReviewSectionProps {
  readonly heading: string;
  readonly explanation: string;
  /** Beside the explanation. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One kind of thing that a return holds. */
export function ReviewSection({ heading, explanation, action, children }: ReviewSectionProps) {
  const headingId = useId();
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ mt: 3 }}>
      <Typography variant="h2" component="h3" id={headingId}>
        {heading}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '92ch' }}>
          {explanation}
        </Typography>
        {action}
      </Box>
      {children}
    </Box>
  );
}
