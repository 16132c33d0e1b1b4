import Box from '@mui/material/Box';
import { useLanguage } from '../../language.ts';

interface SaidLinesProps {
  readonly lines: readonly string[];
}

/** Lines of text as a list; a dash where there are none. */
export function SaidLines({ lines }: SaidLinesProps) {
  const { translate } = useLanguage();
  const [first, ...others] = lines;
  if (first === undefined) return translate('persons:nothing-there');
  if (others.length === 0) return first;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2 }}>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  );
}
