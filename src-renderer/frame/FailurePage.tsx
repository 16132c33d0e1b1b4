import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import type { ProjectName } from '../../src-preload/contract.ts';
import { useLanguage } from '../language.ts';
import { Rescue } from '../rescue/Rescue.tsx';
import { addressOf, startAddress } from './addresses.ts';
import { errorText } from './error-text.ts';
import { useGoTo } from './use-address.ts';

interface FailurePageProps {
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

/** The project couldn't be shown: what happened, what is safe, what to do. */
export function FailurePage({ error, onTryAgain }: FailurePageProps) {
  const { translate } = useLanguage();
  const goTo = useGoTo();
  const opened = ({ project }: ProjectName) => {
    goTo(addressOf(project, 'oversikt'));
    // It may be the very project that this page is about.
    onTryAgain();
  };
  return (
    <Container component="main" maxWidth="md" sx={{ py: 6 }}>
      <Typography variant="h1" gutterBottom>
        {translate('pages:project-not-shown')}
      </Typography>
      <Alert severity="error" sx={{ mb: 2, whiteSpace: 'pre-line' }}>
        {errorText(error, translate)}
        <Rescue error={error} onOpened={opened} />
      </Alert>
      <Button variant="contained" onClick={onTryAgain} sx={{ mr: 1 }}>
        {translate('pages:try-again')}
      </Button>
      <Button href={`#${startAddress}`}>{translate('frame:to-start')}</Button>
    </Container>
  );
}
