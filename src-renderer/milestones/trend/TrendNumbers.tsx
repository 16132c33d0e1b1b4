import TrendingDown from '@mui/icons-material/TrendingDown';
import TrendingFlat from '@mui/icons-material/TrendingFlat';
import TrendingUp from '@mui/icons-material/TrendingUp';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import { useId } from 'react';
import type { Trend, TrendRow } from '../../../src-domain/trend/trend.ts';
import { trendTable } from '../../../src-domain/trend/trend-table.ts';
import { useLanguage } from '../../language.ts';

/** The trend as a table: where each milestone is going, and when it was expected at each report. */
export function TrendNumbers({ trend }: { readonly trend: Trend }) {
  const { translate } = useLanguage();
  const headingId = useId();
  const table = trendTable(trend, translate);
  return (
    <Box sx={{ mt: 3 }}>
      <Typography id={headingId} component="h2" variant="h3" sx={{ mb: 1 }}>
        {table.caption}
      </Typography>
      <TableContainer tabIndex={0} role="region" aria-labelledby={headingId}>
        <Table size="small" aria-labelledby={headingId} sx={{ width: 'auto', minWidth: '100%' }}>
          <TableHead>
            <TableRow>
              <TableCell sx={firstColumn}>{table.nameHead}</TableCell>
              <TableCell>{table.directionHead}</TableCell>
              {table.reports.map(({ label, day }) => (
                <TableCell key={day} sx={{ whiteSpace: 'nowrap' }}>
                  {label}
                  <Box component="span" sx={{ display: 'block', fontWeight: 'normal' }}>
                    {day}
                  </Box>
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {table.rows.map(({ id, name, cells, direction }, index) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row" sx={firstColumn}>
                  {name}
                </TableCell>
                <TableCell sx={{ minWidth: 210 }}>
                  <Direction row={trend.rows[index]} text={direction} />
                </TableCell>
                {cells.map((cell, at) => (
                  <TableCell
                    key={table.reports[at]?.day}
                    sx={{ minWidth: 92, fontVariantNumeric: 'tabular-nums' }}
                  >
                    {cell ?? <NotThere />}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}

const firstColumn = {
  position: 'sticky',
  left: 0,
  zIndex: 1,
  minWidth: 170,
  maxWidth: 280,
  bgcolor: 'background.default',
} as const;

function Direction({ row, text }: { readonly row: TrendRow | undefined; readonly text: string }) {
  const Icon = iconOf(row);
  return (
    <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 'none', width: 20, height: 20, color: 'text.secondary' }}>
        {Icon && <Icon fontSize="small" />}
      </Box>
      <span>{text}</span>
    </Box>
  );
}

function iconOf(row: TrendRow | undefined): typeof TrendingUp | null {
  const last = row?.points.at(-1);
  if (!row || last?.kind !== 'expected' || row.daysSinceLast === null) return null;
  if (row.daysSinceLast === 0) return TrendingFlat;
  return row.daysSinceLast > 0 ? TrendingUp : TrendingDown;
}

function NotThere() {
  const { translate } = useLanguage();
  return (
    <>
      <span aria-hidden="true">–</span>
      <Box component="span" sx={visuallyHidden}>
        {translate('trend:absent')}
      </Box>
    </>
  );
}
