import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type IssuedFilter, issuedDocuments } from '../../src-domain/issued/issued-list.ts';
import { PageHeader } from '../frame/PageHeader.tsx';
import { usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { EmptyIssued } from './EmptyIssued.tsx';
import { IssuedCard } from './IssuedCard.tsx';
import { IssuedFilters } from './IssuedFilters.tsx';

const anything: IssuedFilter = { kind: '', recipient: '' };

/** Every document that was sent, as it was then, the latest first. */
export function IssuedPage() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const place = usePlace();
  const [filter, setFilter] = useState(anything);
  const [told, setTold] = useState('');
  const all = issuedDocuments(plan);
  const shown = issuedDocuments(plan, filter);
  return (
    <Container maxWidth="lg" sx={{ py: 2.5, mx: 0 }}>
      <PageHeader page="utsendt" explanation={translate('issuedPage:explanation')} />
      <Typography
        role="status"
        variant="body2"
        sx={{ mb: told === '' ? 0 : 1.5, overflowWrap: 'anywhere' }}
      >
        {told}
      </Typography>
      {all.length === 0 ? (
        <EmptyIssued />
      ) : (
        <>
          <IssuedFilters all={all} filter={filter} shownCount={shown.length} onFilter={setFilter} />
          <Box
            component="ul"
            aria-label={translate('issuedPage:list')}
            sx={{ display: 'grid', gap: 2, m: 0, p: 0, listStyle: 'none' }}
          >
            {shown.map((issued) => (
              <IssuedCard
                key={issued.id}
                issued={issued}
                others={all.filter(({ id, kind }) => id !== issued.id && kind === issued.kind)}
                isSought={place?.id === issued.id}
                onTold={setTold}
              />
            ))}
          </Box>
        </>
      )}
    </Container>
  );
}
