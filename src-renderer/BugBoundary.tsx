import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { Component, type ReactNode } from 'react';
import { translatorOf } from './language.ts';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly detail: string | null;
}

/** The edge where a mistake in our own pages ends: what happened, what is safe, and what to copy. */
export class BugBoundary extends Component<Props, State> {
  override readonly state: State = { detail: null };

  static getDerivedStateFromError(bug: unknown): State {
    return { detail: bug instanceof Error ? (bug.stack ?? bug.message) : String(bug) };
  }

  override render() {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    const translate = translatorOf(document.documentElement.lang === 'nn' ? 'nn' : 'nb');
    return (
      <Container component="main" maxWidth="md" sx={{ py: 6 }}>
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
}
