import Container from '@mui/material/Container';
import { PageHeader } from '../frame/PageHeader.tsx';

export function ReportsPage() {
  return (
    <Container maxWidth="xl" sx={{ py: 2.5, mx: 0 }}>
      <PageHeader page="rapporter" explanation="" />
    </Container>
  );
}
