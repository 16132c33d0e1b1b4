import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import type { SeatBeyond } from '../../../src-domain/organisation/composition.ts';
import { useLanguage } from '../../language.ts';
import { CountedSeat } from './CountedSeat.tsx';

interface BeyondSeatsProps {
  readonly beyond: readonly SeatBeyond[];
  readonly holdersOf: (seatId: string) => readonly Row<'person'>[];
}

/** The seats that no line asks for, each with why. */
export function BeyondSeats({ beyond, holdersOf }: BeyondSeatsProps) {
  const { translate } = useLanguage();
  const id = useId();
  if (beyond.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h3" id={id}>
        {translate('compositionPage:beyond')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('compositionPage:beyond-explanation')}
      </Typography>
      <Box component="ul" aria-labelledby={id} sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {beyond.map(({ seat, because }) => (
          <li key={seat.id}>
            <CountedSeat
              seat={seat}
              holders={holdersOf(seat.id)}
              aside={translate(`compositionPage:because-${because}`)}
            />
          </li>
        ))}
      </Box>
    </Box>
  );
}
