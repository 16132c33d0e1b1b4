import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../language.ts';
import { startAddress } from './addresses.ts';
import { errorText } from './error-text.ts';

interface FailurePageProps {
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

/** The project couldn't be shown: what happened, what is safe, what to do. */
export function FailurePage({ error, onTryAgain }: FailurePageProps) {
  const { translate } = useLanguage();
  return (
    <Container component="main" maxWidth="md" sx={{ py: 6 }}>
      <Typography variant="h1" gutterBottom>
        {translate('pages:project-not-shown')}
      </Typography>
      <Alert severity="error" sx={{ mb: 2, whiteSpace: 'pre-line' }}>
        {errorText(error, translate)}
      </Alert>
      <Button variant="contained" onClick={onTryAgain} sx={{ mr: 1 }}>
        {translate('pages:try-again')}
      </Button>
      <Button href={`#${startAddress}`}>{translate('frame:to-start')}</Button>
    </Container>
  );
}
