import Paper from '@mui/material/Paper';
import { useMemo } from 'react';
import { aspects } from '../../../src-domain/entities/reports.ts';
import { judgedOn, proposedLight } from '../../../src-domain/reports/proposed-lights.ts';
import { reportBefore } from '../../../src-domain/reports/report-before.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import type { Aspect } from '../../../src-domain/reports/roll-up.ts';
import { useLanguage } from '../../language.ts';
import { useApprovedPlan } from '../../project/frozen-plans.ts';
import { usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { LightField } from './LightField.tsx';
import { ReportSection } from './ReportSection.tsx';

/** The lights of a draft: what the plan proposes for each, and what whoever reports says. */
export function LightFields({ report }: { readonly report: Report }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const approved = useApprovedPlan();
  const today = useToday();
  const { subprojectId } = report;
  const day = judgedOn(report, today);
  const proposals = useMemo(() => {
    const question = { plan, approved, subprojectId, day };
    return new Map(aspects.map((aspect) => [aspect, proposedLight(question, aspect)]));
  }, [plan, approved, subprojectId, day]);
  const before = reportBefore(plan, report);
  const lightIn = (reportId: string | undefined, aspect: Aspect) =>
    plan.rows.light.find((light) => light.reportId === reportId && light.aspect === aspect) ?? null;
  return (
    <ReportSection
      heading={translate('reportEditor:lights')}
      explanation={translate('reportEditor:lights-explanation')}
    >
      <Paper component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {aspects.map((aspect) => (
          <LightField
            key={aspect}
            report={report}
            aspect={aspect}
            light={lightIn(report.id, aspect)}
            proposal={proposals.get(aspect) ?? { colour: null, facts: [] }}
            before={before && { colour: lightIn(before.id, aspect)?.colour ?? null }}
          />
        ))}
      </Paper>
    </ReportSection>
  );
}
