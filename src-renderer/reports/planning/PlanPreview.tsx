import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { periodCode } from '../../../src-domain/measurements/period.ts';
import { dayText } from '../../../src-domain/messages/day-text.ts';
import { periodText } from '../../../src-domain/messages/period-text.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { useLanguage } from '../../language.ts';
import type { Preview } from './preview.ts';

/** What would be planned, a line for each period. */
export function PlanPreview({ preview }: { readonly preview: Preview }) {
  const { translate, language } = useLanguage();
  const headingId = useId();
  return (
    <Box sx={{ mt: 3 }}>
      <Typography variant="h2" id={headingId}>
        {translate('reportsPage:preview')}
      </Typography>
      <Typography role="status" variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {saidOf(preview, translate)}
      </Typography>
      {preview.kind === 'reports' && (
        <Paper
          role="region"
          aria-labelledby={headingId}
          tabIndex={0}
          sx={{ maxHeight: '22rem', overflow: 'auto' }}
        >
          <Table
            size="small"
            stickyHeader
            sx={{ '& tbody tr:last-child > *': { borderBottom: 0 } }}
          >
            <TableHead>
              <TableRow>
                <TableCell scope="col">{translate('reportsPage:period')}</TableCell>
                <TableCell scope="col">{translate('reportsPage:column-due')}</TableCell>
                <TableCell scope="col" align="right">
                  {translate('reportsPage:column-new')}
                </TableCell>
                <TableCell scope="col" align="right">
                  {translate('reportsPage:column-there')}
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {preview.lines.map(({ period, dueOn, toMake, there }) => (
                <TableRow key={periodCode(period)}>
                  <TableCell component="th" scope="row">
                    {periodText(period, language, translate)}
                  </TableCell>
                  <TableCell>{dayText(dueOn)}</TableCell>
                  <TableCell align="right">{toMake}</TableCell>
                  <TableCell align="right">{there}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Paper>
      )}
    </Box>
  );
}

function saidOf(preview: Preview, translate: Translate): string {
  switch (preview.kind) {
    case 'nothing':
      return translate('reportsPage:preview-nothing');
    case 'too-much':
      return translate('reportsPage:preview-too-much');
    case 'reports': {
      const made = translate('reportsPage:preview-new', { count: preview.toMake });
      if (preview.there === 0) return made;
      return `${made} ${translate('reportsPage:preview-there', { count: preview.there })}`;
    }
  }
}
