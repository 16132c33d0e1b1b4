import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { FigureFault } from '../../../src-domain/measurements/read-measurements.ts';
import { useLanguage } from '../../language.ts';

const mostShown = 50;

/** What isn't understood of a file, line by line, and why. */
export function FaultTable({ faults }: { readonly faults: readonly FigureFault[] }) {
  const { translate } = useLanguage();
  const id = useId();
  return (
    <>
      <Typography variant="h3" id={id} sx={{ mt: 2 }}>
        {translate('measurements:import-not-understood')}
      </Typography>
      <Table size="small" aria-labelledby={id}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '5rem' }}>{translate('measurements:import-line')}</TableCell>
            <TableCell sx={{ width: '30%' }}>{translate('measurements:import-text')}</TableCell>
            <TableCell>{translate('measurements:import-reason')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {faults.slice(0, mostShown).map((fault, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line may have several faults of one kind, and none moves
            <TableRow key={at}>
              <TableCell>{fault.line}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{fault.text}</TableCell>
              <TableCell>{translate(`measurements:reason-${fault.reason}`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {faults.length > mostShown && (
        <Typography>
          {translate('measurements:import-more', { count: faults.length - mostShown })}
        </Typography>
      )}
    </>
  );
}
