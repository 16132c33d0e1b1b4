import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface EmptyGridProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What stands where the rows would. */
export function EmptyGrid({ label, children }: EmptyGridProps) {
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{
        border: '1px dashed',
        borderColor: 'text.disabled',
        borderRadius: 1,
        px: 3,
        py: 4,
        textAlign: 'center',
        color: 'text.secondary',
        bgcolor: 'background.paper',
      }}
    >
      {children}
    </Box>
  );
}
