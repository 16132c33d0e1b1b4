import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { findRow, inOrder, type Plan } from '../../src-domain/plan.ts';
import type { RowPlace } from '../frame/addresses.ts';
import { PageHeader } from '../frame/PageHeader.tsx';
import { usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { useFindings, usePlan } from '../project/open-project.ts';
import { EffectGoalTable } from './EffectGoalTable.tsx';
import { GoalSection } from './GoalSection.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { MeasuringSection } from './measuring/MeasuringSection.tsx';
import { ResultGoalTable } from './ResultGoalTable.tsx';

/** Where the project is to get: effect goals, result goals and the indicators that show how it goes. */
export function GoalsPage() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { effectGoal, resultGoal, indicator, measurement } = plan.rows;
  const { measured, measure } = useMeasured(plan);
  const headings = useRef<Partial<Record<Part, HTMLElement | null>>>({});
  const counts = {
    'effect-goals': effectGoal.length,
    'result-goals': resultGoal.length,
    indicators: indicator.length,
    measurements: measurement.length,
  };
  const goTo = (part: Part) => {
    headings.current[part]?.scrollIntoView();
    headings.current[part]?.focus({ preventScroll: true });
  };
  const nameOf = (part: Part) =>
    translate(part === 'measurements' ? 'measurements:heading' : `goalsPage:${part}`);
  const section = (part: Part) => ({
    heading: nameOf(part),
    headingRef: (heading: HTMLElement | null) => {
      headings.current[part] = heading;
    },
    explanation: translate(
      part === 'measurements' ? 'measurements:explanation' : `goalsPage:${part}-explanation`,
    ),
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
            {`${nameOf(part)} (${counts[part]})`}
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
        <IndicatorTable
          onMeasure={(id) => {
            measure(id);
            goTo('measurements');
          }}
        />
      </GoalSection>
      <GoalSection {...section('measurements')}>
        {measured === null ? (
          <Typography>{translate('measurements:no-indicators')}</Typography>
        ) : (
          <MeasuringSection
            indicators={inOrder(indicator).map(({ id, name }) => ({
              id,
              name: name.trim() || translate('measurements:unnamed-indicator'),
            }))}
            chosen={measured}
            onChoose={measure}
          />
        )}
      </GoalSection>
    </Container>
  );
}

/** Whose measurements are shown: those of the indicator that was chosen, that an address leads to, or the first. */
function useMeasured(plan: Plan): {
  readonly measured: string | null;
  readonly measure: (id: string) => void;
} {
  const place = usePlace();
  const [led, setLed] = useState<RowPlace | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  if (place !== led) {
    setLed(place);
    const sought = place?.entity === 'measurement' ? findRow(plan, 'measurement', place.id) : null;
    if (sought) setChosen(sought.indicatorId);
  }
  const [first] = inOrder(plan.rows.indicator);
  const measured = findRow(plan, 'indicator', chosen) ?? first;
  return { measured: measured?.id ?? null, measure: setChosen };
}

const parts = ['effect-goals', 'result-goals', 'indicators', 'measurements'] as const;
type Part = (typeof parts)[number];

const countRule = 'effect-goals-outside-one-to-four';
