import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { aboutText } from '../../src-domain/messages/report-name.ts';
import type { ReportGroup } from '../../src-domain/reports/report-groups.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { ReportRow } from './ReportRow.tsx';

interface ReportTableProps extends ReportGroup {
  readonly soughtId: string | null;
  readonly onDropped: (report: string) => void;
}

/** The reports of a sub-project, or of the project as a whole. */
export function ReportTable({ subprojectId, reports, soughtId, onDropped }: ReportTableProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const headingId = useId();
  const about = aboutText(plan, subprojectId, translate);
  return (
    <Box component="section" aria-labelledby={headingId}>
      <Typography variant="h2" id={headingId} sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {about}
      </Typography>
      <Paper
        role="region"
        aria-label={translate('reportsPage:reports-of', { about })}
        tabIndex={0}
        sx={{ overflowX: 'auto' }}
      >
        <Table
          size="small"
          sx={{
            minWidth: '46rem',
            // The tables stand under each other, and their columns do too.
            tableLayout: 'fixed',
            '& tbody tr:last-child > *': { borderBottom: 0 },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell scope="col">{translate('reportsPage:period')}</TableCell>
              <TableCell scope="col">{translate('reportsPage:column-kind')}</TableCell>
              <TableCell scope="col">{translate('reportsPage:column-state')}</TableCell>
              <TableCell scope="col">{translate('reportsPage:column-due')}</TableCell>
              <TableCell scope="col">{translate('reportsPage:column-submitted')}</TableCell>
              <TableCell scope="col">{translate('reportsPage:column-actions')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {reports.map((report) => (
              <ReportRow
                key={report.id}
                report={report}
                isSought={report.id === soughtId}
                onDropped={onDropped}
              />
            ))}
          </TableBody>
        </Table>
      </Paper>
    </Box>
  );
}
