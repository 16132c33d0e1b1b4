import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { Plan } from '../../../src-domain/plan.ts';
import { periodFigures } from '../../../src-domain/reports/period-figures.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { useLanguage } from '../../language.ts';
import { IndicatorFigures } from './IndicatorFigures.tsx';
import { MilestoneFigures } from './MilestoneFigures.tsx';
import { ReportSection } from './ReportSection.tsx';
import { SpendingFigures } from './SpendingFigures.tsx';
import { useApprovedOf } from './use-approved-of.ts';

interface PeriodFiguresProps {
  /** Today's for a draft, what was frozen with it for a report that is submitted. */
  readonly plan: Plan;
  readonly report: Report;
  readonly day: IsoDay;
}

/** What the plan says of the period: milestones, figures and money, to be read beside what is written. */
export function PeriodFigures({ plan, report, day }: PeriodFiguresProps) {
  const { translate } = useLanguage();
  const approved = useApprovedOf(plan);
  const { subprojectId, period } = report;
  const figures = useMemo(
    () => periodFigures(plan, { subprojectId, period }, approved, day),
    [plan, subprojectId, period, approved, day],
  );
  return (
    <ReportSection
      heading={translate('reportEditor:figures')}
      {...(report.state === 'draft' && {
        explanation: translate('reportEditor:figures-explanation'),
      })}
    >
      <Box sx={{ display: 'grid', gap: 2.5, minWidth: 0 }}>
        <MilestoneFigures milestones={figures.milestones} isHeld={approved !== null} />
        <IndicatorFigures plan={plan} indicators={figures.indicators} />
        <SpendingFigures inPeriod={figures.inPeriod} inAll={figures.inAll} />
      </Box>
    </ReportSection>
  );
}
