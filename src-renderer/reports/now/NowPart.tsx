import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { currentPeriod, reportedPeriods } from '../../../src-domain/reports/reported-periods.ts';
import { rollUp } from '../../../src-domain/reports/roll-up.ts';
import { fieldLook } from '../../forms/field-look.ts';
import { useLanguage } from '../../language.ts';
import { OfWholeProject } from '../../project/OfWholeProject.tsx';
import { usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { EmptyReports } from '../EmptyReports.tsx';
import { OutsideTolerance } from './OutsideTolerance.tsx';
import { ProjectReport } from './ProjectReport.tsx';
import { RollUpTable } from './RollUpTable.tsx';

/** How it is with the sub-projects in a period, on one page. */
export function NowPart({ onNew }: { readonly onNew: () => void }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const [chosen, setChosen] = useState('');
  const periods = useMemo(() => reportedPeriods(plan), [plan]);
  const current = useMemo(() => currentPeriod(plan, today), [plan, today]);
  const period = periods.find(({ days }) => keyOf(days) === chosen) ?? current;
  const rolledUp = useMemo(() => period && rollUp(plan, period.days), [plan, period]);
  if (plan.rows.report.length === 0) return <EmptyReports onNew={onNew} />;
  if (!period || !rolledUp) return <Typography>{translate('reportsPage:no-period')}</Typography>;
  const { rows, reported, awaited } = rolledUp;
  return (
    <Box sx={{ display: 'grid', gap: 2.5, justifyItems: 'start' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <TextField
          select
          size="small"
          sx={{ ...fieldLook, minWidth: '14rem' }}
          label={translate('reportsPage:period')}
          value={keyOf(period.days)}
          onChange={({ target }) => setChosen(target.value)}
        >
          {periods.map(({ days, text }) => (
            <MenuItem key={keyOf(days)} value={keyOf(days)}>
              {text}
            </MenuItem>
          ))}
        </TextField>
        <Typography role="status">
          {rows.length > 0 &&
            (reported + awaited === 0
              ? translate('reportsPage:nobody-asked')
              : translate('reportsPage:reported-of', { reported, count: reported + awaited }))}
        </Typography>
      </Box>
      <OfWholeProject>
        <ProjectReport period={period} />
      </OfWholeProject>
      {rows.length === 0 ? (
        <Typography>{translate('reportsPage:no-subprojects')}</Typography>
      ) : (
        <>
          <RollUpTable rollUp={rolledUp} period={period} />
          <OutsideTolerance rows={rows} />
        </>
      )}
    </Box>
  );
}

const keyOf = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${from} ${to}`;
