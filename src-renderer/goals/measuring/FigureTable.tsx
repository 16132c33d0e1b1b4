import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { isReadTwoWays } from '../../../src-domain/clipboard/read-number.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { differsIn, type StandingFigure } from '../../../src-domain/measurements/import-changes.ts';
import { isYesOrNo } from '../../../src-domain/measurements/indicator-series.ts';
import { measuredText } from '../../../src-domain/messages/measured-text.ts';
import { periodCodeText } from '../../../src-domain/messages/period-text.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';

interface FigureTableProps {
  readonly figures: readonly StandingFigure[];
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
  const hasNotes = figures.some(({ note }) => note !== '');
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
            {hasNotes && <TableCell>{translate('measurements:note')}</TableCell>}
            <TableCell>{translate('measurements:import-standing')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {figures.slice(0, mostShown).map((figure) => {
            const { indicatorId, municipalityId, period, note } = figure;
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
                <TableCell align="right">
                  {indicator && told(figure.value, indicator)}
                  {indicator && isOpen(figure, indicator) && (
                    <Typography variant="body2" color="textSecondary">
                      {translate('measurements:import-written', { text: figure.written })}
                    </Typography>
                  )}
                </TableCell>
                {hasNotes && <TableCell sx={{ overflowWrap: 'anywhere' }}>{note}</TableCell>}
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

  function told(value: number | null, indicator: Row<'indicator'>): string {
    return value === null ? '' : measuredText(value, { indicator, language, translate });
  }

  function standing(figure: StandingFigure, indicator: Row<'indicator'>): string {
    const kind = figure.standing;
    if (kind !== 'other') return translate(`measurements:standing-${kind}`);
    const differs = differsIn(figure, figure.was);
    const was = [
      ...(differs.value ? [told(figure.was?.value ?? null, indicator)] : []),
      ...(differs.note ? [`«${figure.was?.note}»`] : []),
    ].join(', ');
    return translate(
      replaces ? 'measurements:standing-other-replaced' : 'measurements:standing-other',
      { was },
    );
  }
}

/** Whether what is written might have been another figure. */
const isOpen = ({ written }: StandingFigure, indicator: Row<'indicator'>): boolean =>
  isReadTwoWays(written) && !isYesOrNo(indicator);
