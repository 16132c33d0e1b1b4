import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../../language.ts';

interface FoldedRowsProps {
  readonly heading: string;
  readonly texts: readonly string[];
}

/** Whoever wants to see them all finds them on their page. */
const shownAtMost = 100;

/** How many there are of something, and which when it is unfolded. */
export function FoldedRows({ heading, texts }: FoldedRowsProps) {
  const { translate } = useLanguage();
  const left = texts.length - shownAtMost;
  return (
    <Typography component="details" variant="body2">
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.25 }}>
        {translate('handingOut:kind-count', { kind: heading, count: texts.length })}
      </Box>
      <Box component="ul" sx={{ m: 0, mb: 0.5, pl: 3, overflowWrap: 'anywhere' }}>
        {texts.slice(0, shownAtMost).map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several may be called the same
          <li key={index}>{text}</li>
        ))}
        {left > 0 && <li>{translate('handingOut:and-more', { count: left })}</li>}
      </Box>
    </Typography>
  );
}
