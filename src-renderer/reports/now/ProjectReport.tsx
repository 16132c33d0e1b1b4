import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { aspects } from '../../../src-domain/entities/reports.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import { reportsOf } from '../../../src-domain/reports/report-series.ts';
import type { ReportedPeriod } from '../../../src-domain/reports/reported-periods.ts';
import { isAbout, lightsOf } from '../../../src-domain/reports/roll-up.ts';
import { useLanguage } from '../../language.ts';
import { usePlan, useProject } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { LightSign } from '../LightSign.tsx';
import { reportAddress } from '../reports-parts.ts';
import { useBeginReport } from '../use-begin-report.ts';

const series = { kind: 'progress', subprojectId: null } as const;

/** What the project itself says of the period, which sums up what the sub-projects say. */
export function ProjectReport({ period }: { readonly period: ReportedPeriod }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const begin = useBeginReport();
  const headingId = useId();
  const [refusal, setRefusal] = useState<string | null>(null);
  const all = reportsOf(plan, series).filter((each) => isAbout(each, period.days));
  const report = all.findLast(({ state }) => state !== 'planned') ?? null;
  const planned = all.find(({ state }) => state === 'planned') ?? null;
  const lights = lightsOf(plan, report);

  const beginReport = () =>
    setRefusal(
      begin({
        ...series,
        period: planned?.period ?? { text: period.text, spans: [period.days] },
        dueOn: planned?.dueOn ?? null,
        plannedId: planned?.id ?? null,
        replacesId: report?.id ?? null,
      }),
    );

  const state = report && choiceLabel('report', 'state', report.state, translate);
  const isToBeBegun = report === null || report.state === 'returned';
  return (
    <Paper
      component="section"
      aria-labelledby={headingId}
      sx={{ width: '100%', px: 2, py: 1.5, display: 'grid', gap: 1 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Typography variant="h2" id={headingId} sx={{ flexGrow: 1 }}>
          {translate('reportsPage:project-heading')}
        </Typography>
        {report === null && (
          <Typography color="textSecondary">{translate('reportsPage:project-none')}</Typography>
        )}
        {report && state !== null && (
          <Button variant="outlined" size="small" href={`#${reportAddress(project, report.id)}`}>
            {translate('reportsPage:open-project', { state })}
          </Button>
        )}
        {isToBeBegun && (
          <WhileOpen>
            <Button variant="outlined" size="small" onClick={beginReport}>
              {translate('reportsPage:begin-project')}
            </Button>
          </WhileOpen>
        )}
      </Box>
      {lights.size > 0 && (
        <Box
          component="dl"
          sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5 }}
        >
          {aspects.map((aspect) => {
            const colour = lights.get(aspect)?.colour ?? null;
            return (
              <Box key={aspect} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
                <Typography component="dt" variant="body2" color="textSecondary">
                  {choiceLabel('light', 'aspect', aspect, translate)}
                </Typography>
                <Typography component="dd" variant="body2" sx={{ m: 0 }}>
                  {colour === null ? (
                    translate('reportsPage:no-light')
                  ) : (
                    <LightSign colour={colour} size="small" />
                  )}
                </Typography>
              </Box>
            );
          })}
        </Box>
      )}
      {refusal !== null && (
        <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
          {refusal}
        </Alert>
      )}
    </Paper>
  );
}
