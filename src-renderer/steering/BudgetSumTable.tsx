import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import type { BudgetSum, BudgetSums } from '../../src-domain/steering/budget-sums.ts';
import { useLanguage } from '../language.ts';
import { amountText, percentText } from './amount-text.ts';

interface BudgetSumTableProps {
  readonly sums: BudgetSums;
}

/** What the budget comes to by sub-project, and in all. */
export function BudgetSumTable({ sums: { parts, total } }: BudgetSumTableProps) {
  const { translate } = useLanguage();
  const headingId = useId();
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ mt: 2, maxWidth: '56rem' }}>
      <Typography variant="h3" id={headingId} sx={{ mb: 0.5 }}>
        {translate('steeringPage:sums')}
      </Typography>
      <Paper sx={{ overflowX: 'auto' }}>
        <Table
          size="small"
          aria-labelledby={headingId}
          sx={{ minWidth: '36rem', '& tfoot :is(td, th)': { fontWeight: 600, borderBottom: 0 } }}
        >
          <TableHead>
            <TableRow>
              <TableCell scope="col">{capitalised(translate('entities:subproject'))}</TableCell>
              <TableCell scope="col">{translate('steeringPage:unit')}</TableCell>
              {(['planned', 'spent', 'left', 'percent'] as const).map((column) => (
                <TableCell key={column} scope="col" align="right">
                  {translate(`steeringPage:${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {parts.flatMap(({ subproject, sums }) =>
              sums.map((sum) => (
                <SumRow
                  key={`${subproject?.id ?? ''} ${sum.unit}`}
                  name={
                    subproject
                      ? letteredName(subproject.letter, subproject.name) ||
                        translate('steeringPage:unnamed-subproject')
                      : translate('steeringPage:common')
                  }
                  sum={sum}
                />
              )),
            )}
          </TableBody>
          <tfoot>
            {total.map((sum) => (
              <SumRow key={sum.unit} name={translate('steeringPage:total')} sum={sum} />
            ))}
          </tfoot>
        </Table>
      </Paper>
    </Box>
  );
}

interface SumRowProps {
  readonly name: string;
  readonly sum: BudgetSum;
}

function SumRow({ name, sum }: SumRowProps) {
  const { translate, language } = useLanguage();
  const { unit, planned, spent, left, percent } = sum;
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {name}
      </TableCell>
      <TableCell>{capitalised(choiceLabel('budget', 'unit', unit, translate))}</TableCell>
      <TableCell align="right">{amountText(planned, language)}</TableCell>
      <TableCell align="right">{amountText(spent, language)}</TableCell>
      <TableCell align="right" sx={left < 0 ? { color: 'error.main', fontWeight: 600 } : {}}>
        {amountText(left, language)}
      </TableCell>
      <TableCell align="right">{percent === null ? '–' : percentText(percent, language)}</TableCell>
    </TableRow>
  );
}
