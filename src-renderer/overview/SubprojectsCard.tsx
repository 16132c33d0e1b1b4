import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import type { Overview, Progress } from '../../src-domain/overview.ts';
import { addressOf, placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { Card } from './Card.tsx';
import { MeasureProgress } from './MeasureProgress.tsx';

const indentInPixels = 16;

/** How it is with each sub-project, and with what belongs to none. */
export function SubprojectsCard({ subprojects, shared }: Pick<Overview, 'subprojects' | 'shared'>) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const page = `#${addressOf(project, 'delprosjekter')}`;
  return (
    <Card heading={translate('overview:subprojects')}>
      {subprojects.length === 0 ? (
        <Typography color="textSecondary" sx={{ px: 2, py: 1.5 }}>
          {translate('overview:no-subprojects')}{' '}
          <Link href={page}>{translate('overview:to-subprojects')}</Link>
        </Typography>
      ) : (
        <TableContainer>
          <Table
            size="small"
            sx={{
              '& td': { verticalAlign: 'top', py: 0.875 },
              '& th, & td': { px: 1 },
              '& tr > :first-of-type': { pl: 2 },
              '& tr > :last-of-type': { pr: 2 },
            }}
          >
            <TableHead>
              <TableRow>
                <TableCell>{translate('overview:column-subproject')}</TableCell>
                <TableCell sx={{ minWidth: 136 }}>
                  {translate('overview:column-responsible')}
                </TableCell>
                <TableCell sx={{ minWidth: 150 }}>
                  {translate('overview:column-measures')}
                </TableCell>
                <TableCell>{translate('overview:column-next')}</TableCell>
                <TableCell align="right">{translate('overview:column-findings')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {subprojects.map(({ id, letter, name, depth, responsible, hasSeat, ...progress }) => (
                <SubprojectLine
                  key={id}
                  responsible={responsible.map((person) => person.name).join(', ')}
                  hasSeat={hasSeat}
                  progress={progress}
                >
                  <Box style={{ paddingLeft: depth * indentInPixels }}>
                    <Link
                      href={`#${placeAddress(project, { entity: 'subproject', id, field: null })}`}
                      color="textPrimary"
                      underline="hover"
                      sx={depth === 0 ? { fontWeight: 600 } : {}}
                    >
                      {letteredName(letter, name) || translate('overview:unnamed')}
                    </Link>
                  </Box>
                </SubprojectLine>
              ))}
              {(shared.milestones > 0 || shared.activities > 0) && (
                <SubprojectLine responsible={null} hasSeat={false} progress={shared}>
                  {translate('overview:without-subproject')}
                </SubprojectLine>
              )}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Card>
  );
}

interface SubprojectLineProps {
  /** Empty where nobody is; null where nobody is to be. */
  readonly responsible: string | null;
  readonly hasSeat: boolean;
  readonly progress: Progress;
  readonly children: ReactNode;
}

function SubprojectLine({ responsible, hasSeat, progress, children }: SubprojectLineProps) {
  const { translate } = useLanguage();
  const { measures, overdue, nextDeadline, findings } = progress;
  return (
    <TableRow sx={{ '&:last-child > *': { borderBottom: 0 } }}>
      <TableCell component="th" scope="row" sx={{ verticalAlign: 'top', py: 0.875 }}>
        {children}
      </TableCell>
      <TableCell>
        {responsible === '' ? (
          <Typography variant="body2" color="textSecondary">
            {translate(hasSeat ? 'overview:seat-vacant' : 'overview:nobody')}
          </Typography>
        ) : (
          responsible
        )}
      </TableCell>
      <TableCell>
        <MeasureProgress measures={measures} overdue={overdue} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{nextDeadline && dayText(nextDeadline)}</TableCell>
      <TableCell align="right">{findings > 0 && findings}</TableCell>
    </TableRow>
  );
}
