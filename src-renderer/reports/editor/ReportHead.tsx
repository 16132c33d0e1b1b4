import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import { reportLabel } from '../../../src-domain/messages/report-labels.ts';
import { type Plan, projectOf } from '../../../src-domain/plan.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import { usePlace } from '../../frame/use-address.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';

interface ReportHeadProps {
  /** What the report is called by. */
  readonly plan: Plan;
  readonly report: Report;
  readonly state: Report['state'];
  /** What can be done with it. */
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

/** What a report is, how far it has come, and what can be done with it. */
export function ReportHead({ plan, report, state, actions, children }: ReportHeadProps) {
  const { translate } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = usePlace();
  const title = reportLabel(plan, report, translate);
  const projectName = projectOf(usePlan()).name || translate('frame:project-without-name');
  const isSought = place?.id === report.id && place.field === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming to the same address anew shows it anew
  useEffect(() => {
    if (isSought) heading.current?.focus();
  }, [isSought, place]);
  return (
    <Box component="header">
      <title>{`${title} – ${projectName} – Planverk`}</title>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          label={capitalised(choiceLabel('report', 'state', state, translate))}
        />
      </Box>
      {children}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>{actions}</Box>
    </Box>
  );
}
