import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import { useRef } from 'react';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { BudgetSection } from './BudgetSection.tsx';
import { RiskSection } from './RiskSection.tsx';
import { SteeringSection } from './SteeringSection.tsx';
import { ToleranceSection } from './ToleranceSection.tsx';

const parts = ['risks', 'tolerances', 'budget'] as const;
type Part = (typeof parts)[number];

const contents: Readonly<Record<Part, () => React.ReactNode>> = {
  risks: RiskSection,
  tolerances: ToleranceSection,
  budget: BudgetSection,
};

/** What the project is steered by: what may go wrong, how far it may drift, and what it may cost. */
export function SteeringPage() {
  const { translate } = useLanguage();
  const { risk, tolerance, budget } = usePlan().rows;
  const headings = useRef<Partial<Record<Part, HTMLElement | null>>>({});
  const counts = { risks: risk.length, tolerances: tolerance.length, budget: budget.length };
  const goTo = (part: Part) => {
    headings.current[part]?.scrollIntoView();
    headings.current[part]?.focus({ preventScroll: true });
  };
  return (
    <Container maxWidth={false} sx={{ py: 2.5 }}>
      <PageHeader page="styring" explanation={translate('steeringPage:explanation')} />
      <Box
        component="nav"
        aria-label={translate('steeringPage:parts')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 3 }}
      >
        {parts.map((part) => (
          <Button key={part} size="small" variant="outlined" onClick={() => goTo(part)}>
            {`${translate(`steeringPage:${part}`)} (${counts[part]})`}
          </Button>
        ))}
      </Box>
      {parts.map((part) => {
        const Content = contents[part];
        return (
          <SteeringSection
            key={part}
            heading={translate(`steeringPage:${part}`)}
            headingRef={(heading) => {
              headings.current[part] = heading;
            }}
            explanation={translate(`steeringPage:${part}-explanation`)}
          >
            <Content />
          </SteeringSection>
        );
      })}
    </Container>
  );
}
