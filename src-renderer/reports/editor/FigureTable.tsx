import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

interface FigureTableProps {
  readonly heading: string;
  readonly level?: 'h2' | 'h3';
  readonly columns: readonly string[];
  /** The columns that hold amounts, counted from the first. */
  readonly amounts?: readonly number[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
  /** What is said where there are no rows. */
  readonly empty: string;
}

/** Figures under a heading, each row called by its first cell. */
export function FigureTable(props: FigureTableProps) {
  const { heading, level = 'h3', columns, amounts = [], rows, empty } = props;
  const headingId = useId();
  const align = (at: number) => (amounts.includes(at) ? 'right' : 'left');
  return (
    <div>
      <Typography variant={level} id={headingId} sx={{ mb: 0.5 }}>
        {heading}
      </Typography>
      {rows.length === 0 ? (
        <Typography variant="body2">{empty}</Typography>
      ) : (
        <Paper sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-labelledby={headingId}>
          <Table
            size="small"
            aria-labelledby={headingId}
            sx={{
              minWidth: '34rem',
              '& td, & th': { verticalAlign: 'top' },
              '& tbody tr:last-child > *': { borderBottom: 0 },
            }}
          >
            <TableHead>
              <TableRow>
                {columns.map((column, at) => (
                  <TableCell key={column} scope="col" align={align(at)}>
                    {column}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map(({ id, cells: [first, ...others] }) => (
                <TableRow key={id}>
                  <TableCell component="th" scope="row" sx={{ overflowWrap: 'break-word' }}>
                    {first}
                  </TableCell>
                  {others.map((cell, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                    <TableCell key={at} align={align(at + 1)} sx={{ overflowWrap: 'anywhere' }}>
                      {cell}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Paper>
      )}
    </div>
  );
}
