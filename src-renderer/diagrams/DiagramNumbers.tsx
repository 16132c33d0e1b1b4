import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { visuallyHidden } from '@mui/utils';
import type { Diagram } from '../../src-domain/diagrams/diagram.ts';
import { diagramDescription } from '../../src-domain/diagrams/diagram-description.ts';
import { diagramTable } from '../../src-domain/diagrams/diagram-table.ts';
import { noValue } from '../../src-domain/diagrams/diagram-value.ts';
import { useLanguage } from '../language.ts';

/** What a diagram draws in words and as a table, for whoever opens it. */
export function DiagramNumbers({ diagram }: { readonly diagram: Diagram }) {
  const { translate, language } = useLanguage();
  const { caption, heads, rows } = diagramTable(diagram, language);
  return (
    <Box component="details" sx={{ mt: 1, minWidth: 0 }}>
      <Typography
        component="summary"
        variant="body2"
        sx={{ cursor: 'pointer', width: 'fit-content' }}
      >
        {translate('diagrams:numbers')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ my: 1, maxWidth: '70ch' }}>
        {diagramDescription(diagram, language, translate)}
      </Typography>
      <TableContainer tabIndex={0} role="region" aria-label={caption}>
        <Table size="small" sx={{ width: 'auto' }}>
          <caption style={{ captionSide: 'top' }}>{caption}</caption>
          <TableHead>
            <TableRow>
              {heads.map((head, index) => (
                <TableCell key={String(index)} align={index === 0 ? 'left' : 'right'}>
                  {head}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ name, cells }, row) => (
              <TableRow key={String(row)}>
                <TableCell component="th" scope="row">
                  {name}
                </TableCell>
                {cells.map((cell, index) => (
                  <TableCell key={String(index)} align="right">
                    {cell ?? <NoValue />}
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

function NoValue() {
  const { translate } = useLanguage();
  return (
    <>
      <span aria-hidden="true">{noValue}</span>
      <span style={visuallyHidden}>{translate('diagrams:no-value')}</span>
    </>
  );
}
