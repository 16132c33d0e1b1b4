import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import { useRef } from 'react';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useLanguage } from '../language.ts';
import { useFindings, usePlan } from '../project/open-project.ts';
import { EffectGoalTable } from './EffectGoalTable.tsx';
import { GoalSection } from './GoalSection.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { ResultGoalTable } from './ResultGoalTable.tsx';

/** Where the project is to get: effect goals, result goals and the indicators that show how it goes. */
export function GoalsPage() {
  const { translate } = useLanguage();
  const { effectGoal, resultGoal, indicator } = usePlan().rows;
  const headings = useRef<Partial<Record<Part, HTMLElement | null>>>({});
  const counts = {
    'effect-goals': effectGoal.length,
    'result-goals': resultGoal.length,
    indicators: indicator.length,
  };
  const goTo = (part: Part) => {
    headings.current[part]?.scrollIntoView();
    headings.current[part]?.focus({ preventScroll: true });
  };
  const section = (part: Part) => ({
    heading: translate(`goalsPage:${part}`),
    headingRef: (heading: HTMLElement | null) => {
      headings.current[part] = heading;
    },
    explanation: translate(`goalsPage:${part}-explanation`),
  });
  const countFindings = (useFindings() ?? []).filter(({ rule }) => rule === countRule);
  return (
    <Container maxWidth={false} sx={{ py: 2.5 }}>
      <PageHeader page="maal" explanation={translate('goalsPage:explanation')} />
      <Box
        component="nav"
        aria-label={translate('goalsPage:parts')}
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 3 }}
      >
        {parts.map((part) => (
          <Button key={part} size="small" variant="outlined" onClick={() => goTo(part)}>
            {`${translate(`goalsPage:${part}`)} (${counts[part]})`}
          </Button>
        ))}
      </Box>
      <GoalSection {...section('effect-goals')} findings={countFindings}>
        <EffectGoalTable />
      </GoalSection>
      <GoalSection {...section('result-goals')}>
        <ResultGoalTable />
      </GoalSection>
      <GoalSection {...section('indicators')}>
        <IndicatorTable />
      </GoalSection>
    </Container>
  );
}

const parts = ['effect-goals', 'result-goals', 'indicators'] as const;
type Part = (typeof parts)[number];

const countRule = 'effect-goals-outside-one-to-four';
