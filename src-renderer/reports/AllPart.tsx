import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { reportSeriesOf } from '../../src-domain/reports/report-groups.ts';
import { goToContent } from '../frame/content.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { EmptyReports } from './EmptyReports.tsx';
import { ReportTable } from './ReportTable.tsx';

interface AllPartProps {
  /** The report that the address leads to. */
  readonly soughtId: string | null;
  readonly onNew: () => void;
}

/** Every report, planned, written and submitted: those of the project, then each sub-project's. */
export function AllPart({ soughtId, onNew }: AllPartProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const [told, setTold] = useState('');
  const groups = useMemo(() => reportSeriesOf(plan), [plan]);

  const tell = (said: string) => {
    setTold(said);
    goToContent();
  };

  return (
    <>
      <Typography role="status" variant="body2" sx={{ mb: told === '' ? 0 : 1.5 }}>
        {told && translate('reportsPage:is-dropped', { report: told })}
      </Typography>
      {groups.length === 0 ? (
        <EmptyReports onNew={onNew} />
      ) : (
        <Box sx={{ display: 'grid', gap: 3 }}>
          {groups.map(({ subprojectId, reports }) => (
            <ReportTable
              key={subprojectId ?? 'project'}
              subprojectId={subprojectId}
              reports={reports}
              soughtId={soughtId}
              onDropped={tell}
            />
          ))}
        </Box>
      )}
    </>
  );
}
