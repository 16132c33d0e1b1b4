import Container from '@mui/material/Container';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useLanguage } from '../language.ts';
import { CollisionsPart } from './collisions/CollisionsPart.tsx';

/** What others have made of the plan: what somebody must choose between. */
export function SharingPage() {
  const { translate } = useLanguage();
  return (
    <Container maxWidth="lg" sx={{ py: 2.5, mx: 0 }}>
      <PageHeader page="deling" explanation={translate('sharingPage:explanation')} />
      <CollisionsPart />
    </Container>
  );
}
