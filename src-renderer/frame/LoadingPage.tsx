import CircularProgress from '@mui/material/CircularProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { use } from 'react';
import { LanguageContext } from '../language.ts';

/** While something is being read; without a word as long as its language is. */
export function LoadingPage() {
  const language = use(LanguageContext);
  return (
    <Stack sx={{ alignItems: 'center', pt: 12, gap: 2 }} role="status">
      <CircularProgress size={32} aria-hidden />
      <Typography>{language?.translate('pages:loading')}</Typography>
    </Stack>
  );
}
