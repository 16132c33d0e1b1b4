import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { rulesOf } from '../../../src-domain/organisation/composition.ts';
import type {
  CommitteeLine,
  JointCommittee,
} from '../../../src-domain/organisation/joint-committee.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { BodySection } from './BodySection.tsx';
import { CommitteeMembers } from './CommitteeMembers.tsx';
import { MissingMember } from './MissingMember.tsx';
import { StateMark } from './StateMark.tsx';
import { seatName } from './seat-name.ts';
import { tableLook } from './table-look.ts';
import type { SeatAdding } from './use-add-seat.ts';

interface CommitteeViewProps {
  readonly body: Row<'body'>;
  readonly committee: JointCommittee;
  readonly holdersOf: (seatId: string) => readonly Row<'person'>[];
  readonly adding: SeatAdding;
}

/** A body held against the law's rules for a joint committee, and whom its members represent. */
export function CommitteeView({ body, committee, holdersOf, adding }: CommitteeViewProps) {
  const { translate } = useLanguage();
  const kept = rulesOf(usePlan(), body.id).length;
  const { lines } = committee;
  const met = lines.filter(({ state }) => state === 'met').length;
  return (
    <BodySection
      body={body}
      total={translate('compositionPage:requirements-met', { met, required: lines.length })}
      state={met === lines.length ? 'met' : 'broken'}
    >
      <Typography sx={{ maxWidth: '92ch', mb: 1 }}>
        {translate('compositionPage:joint-committee-explanation')}
        {kept > 0 && ` ${translate('compositionPage:kept-lines', { count: kept })}`}
      </Typography>
      <TableContainer sx={tableLook}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell scope="col">{translate('compositionPage:column-requirement')}</TableCell>
              <TableCell scope="col">{translate('compositionPage:column-state')}</TableCell>
              <TableCell scope="col">
                {translate('compositionPage:column-seats-concerned')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map((line) => (
              <TableRow key={line.requirement}>
                <TableCell component="th" scope="row" sx={{ width: '44%' }}>
                  {unbroken(translate(`compositionPage:requirement-${line.requirement}`))}
                </TableCell>
                <TableCell sx={{ width: '16%' }}>
                  <StateMark state={line.state} word={translate(`compositionPage:${line.state}`)} />
                </TableCell>
                <TableCell>
                  <SeatsOfLine line={line} />
                  <MissingMember bodyId={body.id} line={line} adding={adding} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <CommitteeMembers committee={committee} holdersOf={holdersOf} added={adding.added} />
      <Alert severity="info" sx={{ mt: 2, maxWidth: '110ch' }}>
        <AlertTitle>{translate('compositionPage:what-the-program-cannot-know-heading')}</AlertTitle>
        {translate('compositionPage:what-the-program-cannot-know')}
      </Alert>
    </BodySection>
  );
}

/** A paragraph's number stays on the line of its sign. */
const unbroken = (text: string): string => text.replaceAll('§ ', '§\u00A0');

function SeatsOfLine({ line: { seats } }: { readonly line: CommitteeLine }) {
  const { translate } = useLanguage();
  if (seats.length === 0) return null;
  return <Box component="span">{seats.map((seat) => seatName(seat, translate)).join(', ')}</Box>;
}
