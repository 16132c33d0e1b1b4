import CircularProgress from '@mui/material/CircularProgress';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../language.ts';

/** While the project is being read. */
export function LoadingPage() {
  const { translate } = useLanguage();
  return (
    <Stack sx={{ alignItems: 'center', pt: 12, gap: 2 }} role="status">
      <CircularProgress size={32} aria-hidden />
      <Typography>{translate('pages:loading-project')}</Typography>
    </Stack>
  );
}
