import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useEffect, useRef } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { useLanguage } from '../../language.ts';
import { useProject } from '../../project/open-project.ts';
import { VacantMark } from '../VacantMark.tsx';
import { seatName } from './seat-name.ts';

interface CountedSeatProps {
  readonly seat: Row<'seat'>;
  /** Who sits there today; nobody: the seat is vacant. */
  readonly holders: readonly Row<'person'>[];
  /** What else is to be said of it. */
  readonly aside?: string;
  /** It was just added here, and one goes on from it. */
  readonly isNew?: boolean;
}

/** A seat with who sits there, and the way to where it is written. */
export function CountedSeat({ seat, holders, aside, isNew = false }: CountedSeatProps) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isNew) link.current?.focus();
  }, [isNew]);
  const name = seatName(seat, translate);
  const toHolder = `#${placeAddress(project, { entity: 'seat', id: seat.id, field: 'holding' })}`;
  const isVacant = holders.length === 0;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 0.75 }}>
      <span>
        {name}
        {!isVacant && ': '}
        {!isVacant && (
          <Link href={toHolder} color="inherit" ref={link}>
            {holders.map((holder) => holder.name).join(', ')}
          </Link>
        )}
      </span>
      {isVacant && <VacantMark />}
      {isVacant && (
        <Link
          href={toHolder}
          ref={link}
          aria-label={translate('compositionPage:fill-seat', { seat: name })}
        >
          {translate('compositionPage:fill')}
        </Link>
      )}
      {aside !== undefined && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {`(${aside})`}
        </Box>
      )}
    </Box>
  );
}
