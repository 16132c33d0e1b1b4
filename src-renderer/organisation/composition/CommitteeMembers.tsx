import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import {
  type JointCommittee,
  sideByOffice,
} from '../../../src-domain/organisation/joint-committee.ts';
import { valueChoices } from '../../choices.ts';
import { PlanChoiceField } from '../../forms/PlanChoiceField.tsx';
import { useLanguage } from '../../language.ts';
import { CountedSeat } from './CountedSeat.tsx';
import { seatName } from './seat-name.ts';
import { tableLook } from './table-look.ts';

interface CommitteeMembersProps {
  readonly committee: JointCommittee;
  readonly holdersOf: (seatId: string) => readonly Row<'person'>[];
  readonly added: string | null;
}

/** The members of a joint committee, each with whom they represent: by their office, or as somebody chooses. */
export function CommitteeMembers({ committee, holdersOf, added }: CommitteeMembersProps) {
  const { translate } = useLanguage();
  const id = useId();
  const { members, others } = committee;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3" id={id} sx={{ mb: 0.5 }}>
        {translate('compositionPage:members')}
      </Typography>
      {members.length === 0 ? (
        <Typography color="textSecondary">{translate('compositionPage:no-members')}</Typography>
      ) : (
        <TableContainer sx={tableLook}>
          <Table size="small" aria-labelledby={id}>
            <TableHead>
              <TableRow>
                <TableCell scope="col">{translate('compositionPage:column-seat')}</TableCell>
                <TableCell scope="col">{translate('compositionPage:column-side')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {members.map(({ seat }) => (
                <TableRow key={seat.id}>
                  <TableCell sx={{ width: '44%' }}>
                    <CountedSeat
                      seat={seat}
                      holders={holdersOf(seat.id)}
                      isNew={added === seat.id}
                    />
                  </TableCell>
                  <TableCell sx={{ '& .MuiTextField-root': { my: 0.75, maxWidth: 420 } }}>
                    <SideField seat={seat} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {others.length > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate('compositionPage:not-members', {
            seats: others.map((seat) => seatName(seat, translate)).join(', '),
          })}
        </Typography>
      )}
    </Box>
  );
}

/** Nothing chosen is what the office says, where it says something. */
function SideField({ seat }: { readonly seat: Row<'seat'> }) {
  const { translate } = useLanguage();
  const side = sideByOffice(seat);
  const emptyLabel = side
    ? translate('composition:side-by-office', { side: translate(`composition:side-${side}`) })
    : translate('composition:side-unknown');
  return (
    <PlanChoiceField
      entity="seat"
      row={seat}
      field="side"
      label={translate('composition:side-of', { seat: seatName(seat, translate) })}
      choices={valueChoices('seat', 'side', translate)}
      emptyLabel={emptyLabel}
    />
  );
}
