import type { Row } from '../../../src-domain/entities/registry.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { seatTitle } from '../../../src-domain/organisation/seats.ts';

/** What a seat is called in its own body: its title, else its role. */
export const seatName = (seat: Row<'seat'>, translate: Translate): string =>
  seatTitle(seat) || translate(`documents:role-${seat.role}`);
