import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { useId } from 'react';
import { slipIsText, slipText, slipWasText } from '../../src-domain/messages/slip-text.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import type { Slip, SlipKind } from '../../src-domain/slips/slips.ts';
import { placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { MoreButton, useShownCount } from './MoreButton.tsx';

interface SlipTableProps {
  /** Those that stand as they stood left out. */
  readonly slips: readonly Slip[];
  /** What milestones and measures are called by. */
  readonly named: Plan;
}

const kinds: readonly Exclude<SlipKind, 'same'>[] = [
  'moved',
  'done',
  'reopened',
  'added',
  'removed',
  'dropped',
  'resumed',
];

/** How far milestones and measures have slipped, in days where these are known and in words where not. */
export function SlipTable({ slips, named }: SlipTableProps) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const headingId = useId();
  const { count, showMore } = useShownCount(slips.length);
  const sums = kinds.flatMap((kind) => {
    const ofKind = slips.filter((slip) => slip.kind === kind).length;
    return ofKind > 0 ? [translate(`versions:kind-${kind}`, { count: ofKind })] : [];
  });
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ mt: 2 }}>
      <Typography variant="h3" id={headingId}>
        {translate('versions:slips')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {sums.length > 0 ? `${sums.join(', ')}.` : translate('versions:no-slips')}
      </Typography>
      {slips.length > 0 && (
        <Paper sx={{ overflowX: 'auto' }}>
          <Table
            size="small"
            sx={{
              minWidth: '36rem',
              '& td, & th': { verticalAlign: 'top' },
              '& tbody tr:last-child > *': { borderBottom: 0 },
            }}
          >
            <caption style={visuallyHidden}>{translate('versions:slips-caption')}</caption>
            <TableHead>
              <TableRow>
                <TableCell scope="col">{translate('versions:slip-name')}</TableCell>
                <TableCell scope="col">{translate('versions:slip-was')}</TableCell>
                <TableCell scope="col">{translate('versions:slip-is')}</TableCell>
                <TableCell scope="col">{translate('versions:slip-slip')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {slips.slice(0, count).map((slip) => {
                const { entity, id } = slip;
                const name = rowName(named, entity, id, translate) ?? translate('history:unnamed');
                return (
                  <TableRow key={id}>
                    <TableCell
                      component="th"
                      scope="row"
                      sx={{
                        pl: entity === 'measure' ? 4 : 2,
                        fontWeight: entity === 'milestone' ? 600 : 400,
                      }}
                    >
                      {findRow(plan, entity, id) ? (
                        <Link
                          color="inherit"
                          href={`#${placeAddress(project, { entity, id, field: 'time' })}`}
                        >
                          {name}
                        </Link>
                      ) : (
                        name
                      )}
                    </TableCell>
                    <TableCell>{slipWasText(slip, translate)}</TableCell>
                    <TableCell>{slipIsText(slip, translate)}</TableCell>
                    <TableCell>{slipText(slip, translate)}</TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </Paper>
      )}
      <MoreButton left={slips.length - count} onMore={showMore} />
    </Box>
  );
}
