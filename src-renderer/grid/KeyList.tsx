import Box from '@mui/material/Box';

export interface Key {
  readonly keys: string;
  readonly does: string;
}

interface KeyListProps {
  readonly keys: readonly Key[];
}

/** Keys and what each of them does. */
export function KeyList({ keys: all }: KeyListProps) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '14rem 1fr' },
        columnGap: 3,
        rowGap: 0.75,
        fontSize: '0.8125rem',
      }}
    >
      {all.map(({ keys, does }) => (
        <Box key={does} sx={{ display: 'contents' }}>
          <Box
            component="dt"
            sx={{ fontWeight: 600, '&::first-letter': { textTransform: 'uppercase' } }}
          >
            {keys}
          </Box>
          <Box component="dd" sx={{ m: 0, color: 'text.secondary' }}>
            {does}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
