import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, type Ref, useId } from 'react';

interface SteeringSectionProps {
  readonly heading: string;
  readonly headingRef: Ref<HTMLElement>;
  readonly explanation: string;
  readonly children: ReactNode;
}

/** A part of the page: its heading, what belongs there, and its table. */
export function SteeringSection(props: SteeringSectionProps) {
  const { heading, headingRef, explanation, children } = props;
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 5 }}>
      <Typography
        variant="h2"
        id={id}
        ref={headingRef}
        tabIndex={-1}
        sx={{ scrollMarginTop: 16, '&:focus-visible': { outlineOffset: 4 } }}
      >
        {heading}
      </Typography>
      <Typography
        color="textSecondary"
        sx={{ maxWidth: '92ch', mt: 0.25, mb: 1, textWrap: 'balance' }}
      >
        {explanation}
      </Typography>
      {children}
    </Box>
  );
}
