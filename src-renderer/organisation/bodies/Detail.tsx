import Box from '@mui/material/Box';
import type { BodyPlanRow } from './body-rows.ts';

interface DetailProps {
  readonly row: BodyPlanRow;
  readonly text: string;
}

/** What isn't the name of a row. On a body's line it stays on that line; all of it shows where it is edited. */
export function Detail({ row, text }: DetailProps) {
  if (row.entity === 'seat') return text;
  const isOneLine = row.entity === 'body';
  return (
    <Box
      {...(isOneLine && { title: text })}
      sx={{
        fontWeight: 400,
        fontSize: '0.8125rem',
        ...(isOneLine && { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }),
      }}
    >
      {text}
    </Box>
  );
}
