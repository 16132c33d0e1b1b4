import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Skeleton from '@mui/material/Skeleton';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { lazy, Suspense, useId } from 'react';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useGoTo, usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { BodiesPart } from './bodies/BodiesPart.tsx';
import { CompositionPart } from './composition/CompositionPart.tsx';
import { organisationParts, partAddress, partOf } from './organisation-parts.ts';
import { OrganisationsPart } from './organisations/OrganisationsPart.tsx';
import { PersonsPart } from './persons/PersonsPart.tsx';

/** Brings the typeface of drawings along. */
const ChartsPart = lazy(async () => {
  const { ChartsPart: Part } = await import('./charts/ChartsPart.tsx');
  return { default: Part };
});

const parts = {
  bodies: BodiesPart,
  composition: CompositionPart,
  persons: PersonsPart,
  organisations: OrganisationsPart,
  charts: ChartsPart,
} as const;

/** Who takes part in the project: bodies with their seats, persons, organisations. */
export function OrganisationPage() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const goTo = useGoTo();
  const part = partOf(usePlace());
  const id = useId();
  const Part = parts[part];
  return (
    <Container maxWidth={false} sx={{ py: 2.5 }}>
      <PageHeader page="organisering" />
      <Tabs
        value={part}
        aria-label={translate('frame:page-organisering')}
        sx={{ minHeight: 38, mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {organisationParts.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`${id}-${name}`}
            aria-controls={`${id}-part`}
            label={translate(`organisationPage:part-${name}`)}
            onClick={() => goTo(partAddress(project, name))}
            sx={{ minHeight: 38, py: 0.5 }}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`${id}-part`} aria-labelledby={`${id}-${part}`}>
        <Suspense fallback={<Skeleton variant="rounded" height="24rem" />}>
          <Part />
        </Suspense>
      </Box>
    </Container>
  );
}
