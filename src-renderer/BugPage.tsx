import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useLanguage } from './language.ts';

interface BugPageProps {
  readonly detail: string;
  readonly isInPage: boolean;
}

/** A mistake in our own pages: what happened, what is safe, and what to copy. */
export function BugPage({ detail, isInPage }: BugPageProps) {
  const { translate } = useLanguage();
  return (
    <Container component={isInPage ? 'div' : 'main'} maxWidth="md" sx={{ py: 6 }}>
      <Typography variant="h1" gutterBottom>
        {translate('pages:bug-heading')}
      </Typography>
      <Alert severity="error" sx={{ mb: 2 }}>
        {translate('pages:bug-explanation')}
      </Alert>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {translate('pages:show-again')}
      </Button>
      <Typography component="pre" variant="body2" sx={{ mt: 3, whiteSpace: 'pre-wrap' }}>
        {detail}
      </Typography>
    </Container>
  );
}
