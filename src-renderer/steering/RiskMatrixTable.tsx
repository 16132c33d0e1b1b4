import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import type { MatrixCell, RiskMatrix } from '../../src-domain/steering/risk-matrix.ts';
import { useLanguage } from '../language.ts';
import { levelLooks } from './level-looks.ts';

interface RiskMatrixTableProps {
  readonly matrix: RiskMatrix;
  /** Whether the table is narrowed to a cell. */
  readonly chosen: (cell: MatrixCell) => boolean;
  readonly onChoose: (cell: MatrixCell) => void;
}

const mostNames = 3;

/** The open risks by probability and consequence. A cell that has any narrows the table to them. */
export function RiskMatrixTable({ matrix, chosen, onChoose }: RiskMatrixTableProps) {
  const { translate } = useLanguage();
  const captionId = useId();
  const [top] = matrix.rows;
  return (
    <Paper sx={{ p: 1.5, minWidth: 0, overflowX: 'auto' }}>
      <Box
        component="table"
        aria-labelledby={captionId}
        sx={{
          width: '100%',
          minWidth: '28rem',
          borderCollapse: 'separate',
          borderSpacing: 3,
          tableLayout: 'fixed',
          '& caption': { textAlign: 'left', mb: 0.5 },
          '& th': { typography: 'caption', fontWeight: 600, color: 'text.secondary' },
          '& thead th': { verticalAlign: 'bottom', textAlign: 'center' },
          '& tbody th': { textAlign: 'right', pr: 0.75 },
          '& td': { p: 0, height: '1px', verticalAlign: 'top' },
        }}
      >
        <caption id={captionId}>
          <Typography variant="h3" component="span">
            {translate('steeringPage:matrix')}
          </Typography>
        </caption>
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ width: '6rem' }}>
              {translate('steeringPage:matrix-corner')}
            </Box>
            {(top ?? []).map(({ consequence }) => (
              <th key={consequence} scope="col">
                {consequence}
                <br />
                {translate(`steeringPage:consequence-${consequence}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((cells) => {
            const probability = cells[0]?.probability ?? 1;
            return (
              <tr key={probability}>
                <th scope="row">
                  {probability}
                  <br />
                  {translate(`steeringPage:probability-${probability}`)}
                </th>
                {cells.map((cell) => (
                  <td key={cell.consequence}>
                    <Cell cell={cell} isChosen={chosen(cell)} onChoose={() => onChoose(cell)} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </Box>
      {matrix.notJudged.length > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate('steeringPage:not-judged', { count: matrix.notJudged.length })}
        </Typography>
      )}
    </Paper>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Cell({ cell, isChosen, onChoose }: CellProps) {
  const { translate } = useLanguage();
  const { risks, level } = cell;
  const word = translate(`steeringPage:level-${level}`);
  const look = {
    ...levelLooks[level],
    display: 'block',
    width: '100%',
    height: '100%',
    minHeight: 38,
    p: 0.5,
    borderRadius: 0.5,
    textAlign: 'left',
  } as const;
  if (risks.length === 0) {
    return (
      <Box sx={{ ...look, opacity: 0.75 }}>
        <Word>{word}</Word>
      </Box>
    );
  }
  return (
    <ButtonBase
      aria-pressed={isChosen}
      onClick={onChoose}
      sx={{ ...look, ...(isChosen && { outline: '3px solid', outlineColor: 'text.primary' }) }}
    >
      <Word>
        <Box component="strong" sx={{ fontSize: '0.9375rem' }}>
          {risks.length}
        </Box>{' '}
        {word}
      </Word>
      {risks.slice(0, mostNames).map(({ id, text }) => (
        <Typography key={id} component="span" variant="caption" noWrap sx={{ display: 'block' }}>
          {text.trim() || translate('steeringPage:unnamed-risk')}
        </Typography>
      ))}
      {risks.length > mostNames && (
        <Word>{translate('steeringPage:more-risks', { count: risks.length - mostNames })}</Word>
      )}
    </ButtonBase>
  );
}

const Word = ({ children }: { readonly children: ReactNode }) => (
  <Typography component="span" variant="caption" sx={{ display: 'block' }}>
    {children}
  </Typography>
);
