import Container from '@mui/material/Container';
import { PageHeader } from '../frame/PageHeader.tsx';

export function OverviewPage() {
  return (
    <Container maxWidth="xl" sx={{ py: 2.5 }}>
      <PageHeader page="oversikt" />
    </Container>
  );
}
