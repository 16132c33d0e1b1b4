import Container from '@mui/material/Container';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useLanguage } from '../language.ts';
import { CollisionsPart } from './collisions/CollisionsPart.tsx';
import { HandoutsPart } from './handouts/HandoutsPart.tsx';
import { ReturnDrop } from './returns/ReturnDrop.tsx';

/** What others have made of the plan, and what they have been given: what somebody must choose between, and what is out with whom. */
export function SharingPage() {
  const { translate } = useLanguage();
  return (
    <Container maxWidth="lg" sx={{ py: 2.5, mx: 0 }}>
      <PageHeader page="deling" explanation={translate('sharingPage:explanation')} />
      <CollisionsPart />
      <HandoutsPart />
      <ReturnDrop />
    </Container>
  );
}
