import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { standingOf } from '../../../src-domain/measurements/import-changes.ts';
import type { ReadFigure } from '../../../src-domain/measurements/read-measurements.ts';
import { measuredText } from '../../../src-domain/messages/measured-text.ts';
import { periodCodeText } from '../../../src-domain/messages/period-text.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';

interface FigureTableProps {
  readonly figures: readonly ReadFigure[];
  /** Whether what differs gives way. */
  readonly replaces: boolean;
}

const mostShown = 200;

/** The figures that are understood of a file, and what becomes of each. */
export function FigureTable({ figures, replaces }: FigureTableProps) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const id = useId();
  const columns = ['line', 'indicator', 'place'] as const;
  return (
    <>
      <Typography variant="h3" id={id} sx={{ mt: 2 }}>
        {translate('measurements:import-figures')}
      </Typography>
      <Table size="small" aria-labelledby={id}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{translate(`measurements:import-${column}`)}</TableCell>
            ))}
            <TableCell>{translate('measurements:period')}</TableCell>
            <TableCell align="right">{translate('measurements:import-value')}</TableCell>
            <TableCell>{translate('measurements:import-standing')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {figures.slice(0, mostShown).map((figure) => {
            const { indicatorId, municipalityId, period, value } = figure;
            const indicator = findRow(plan, 'indicator', indicatorId);
            return (
              <TableRow key={`${indicatorId} ${municipalityId} ${period}`}>
                <TableCell>{figure.line}</TableCell>
                <TableCell>{indicator?.name}</TableCell>
                <TableCell>
                  {municipalityId === null
                    ? translate('measurements:together')
                    : findRow(plan, 'organisation', municipalityId)?.name}
                </TableCell>
                <TableCell>{periodCodeText(period, language, translate)}</TableCell>
                <TableCell align="right">{indicator && told(value, indicator)}</TableCell>
                <TableCell>{indicator && standing(figure, indicator)}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {figures.length > mostShown && (
        <Typography>
          {translate('measurements:import-more', { count: figures.length - mostShown })}
        </Typography>
      )}
    </>
  );

  function told(value: number, indicator: Row<'indicator'>): string {
    return measuredText(value, { indicator, language, translate });
  }

  function standing(figure: ReadFigure, indicator: Row<'indicator'>): string {
    const was = figure.was === null ? '' : told(figure.was, indicator);
    const kind = standingOf(figure);
    if (kind !== 'other') return translate(`measurements:standing-${kind}`);
    return translate(
      replaces ? 'measurements:standing-other-replaced' : 'measurements:standing-other',
      { was },
    );
  }
}
