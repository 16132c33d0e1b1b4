import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { aspects } from '../../../src-domain/entities/reports.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { deviationsText } from '../../../src-domain/messages/deviations-text.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import type { ReportedPeriod } from '../../../src-domain/reports/reported-periods.ts';
import { colours, type RollUp } from '../../../src-domain/reports/roll-up.ts';
import { useLanguage } from '../../language.ts';
import { LightSign } from '../LightSign.tsx';
import { RollUpRow } from './RollUpRow.tsx';

interface RollUpTableProps {
  readonly rollUp: RollUp;
  readonly period: ReportedPeriod;
}

/** What the sub-projects have said of the period, a line each, and how many have which light. */
export function RollUpTable({ rollUp, period }: RollUpTableProps) {
  const { translate } = useLanguage();
  const caption = translate('reportsPage:rolled-up', { period: period.text });
  return (
    <Paper
      role="region"
      aria-label={caption}
      // What is wider than the window is scrolled by keys too.
      tabIndex={0}
      sx={{ width: '100%', overflowX: 'auto' }}
    >
      <Table
        size="small"
        sx={{
          minWidth: '60rem',
          '& td, & th': { verticalAlign: 'top' },
          '& tfoot > tr > *': { borderBottom: 0, color: 'text.primary', fontSize: '0.8125rem' },
        }}
      >
        <caption style={visuallyHidden}>{caption}</caption>
        <TableHead>
          <TableRow>
            <TableCell scope="col">{translate('reportsPage:column-subproject')}</TableCell>
            <TableCell scope="col">{translate('reportsPage:column-report')}</TableCell>
            {aspects.map((aspect) => (
              <TableCell key={aspect} scope="col">
                {capitalised(choiceLabel('light', 'aspect', aspect, translate))}
              </TableCell>
            ))}
            <TableCell scope="col">{translate('reportsPage:column-deviations')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rollUp.rows.map((row) => (
            <RollUpRow key={row.subproject.id} row={row} />
          ))}
        </TableBody>
        {rollUp.reported > 0 && (
          <TableFooter>
            <TableRow>
              <TableCell component="th" scope="row" colSpan={2} sx={{ fontWeight: 600 }}>
                {translate('reportsPage:column-totals')}
              </TableCell>
              {aspects.map((aspect) => (
                <TableCell key={aspect}>
                  {colours.map((colour) => {
                    const count = rollUp.totals.get(aspect)?.get(colour) ?? 0;
                    return (
                      count > 0 && (
                        <Box key={colour} sx={{ display: 'flex', gap: 0.75 }}>
                          {count}
                          <LightSign colour={colour} size="small" />
                        </Box>
                      )
                    );
                  })}
                </TableCell>
              ))}
              <TableCell>{deviationsText(rollUp.deviations, translate)}</TableCell>
            </TableRow>
          </TableFooter>
        )}
      </Table>
    </Paper>
  );
}
