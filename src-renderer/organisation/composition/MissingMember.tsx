import type {
  CommitteeLine,
  Requirement,
} from '../../../src-domain/organisation/joint-committee.ts';
import type { MissingSeat } from '../../../src-domain/organisation/missing-seat.ts';
import { useLanguage } from '../../language.ts';
import { AddSeatButton } from './AddSeatButton.tsx';
import type { SeatAdding } from './use-add-seat.ts';

type Missing = Required<Pick<MissingSeat, 'role' | 'side'>>;

/** The seats that would do where a requirement isn't met; none where another seat alone doesn't mend it. */
const missing: Readonly<Partial<Record<Requirement, Missing>>> = {
  'municipality-represented': { role: 'member', side: 'municipality' },
  'employees-represented': { role: 'member', side: 'employees' },
  'municipal-majority': { role: 'member', side: 'municipality' },
  'leader-from-municipality': { role: 'leader', side: 'municipality' },
  'deputy-leader-from-municipality': { role: 'deputy-leader', side: 'municipality' },
};

interface MissingMemberProps {
  readonly bodyId: string;
  readonly line: CommitteeLine;
  readonly adding: SeatAdding;
}

/** One click adds a member that the committee lacks. */
export function MissingMember({ bodyId, line, adding }: MissingMemberProps) {
  const { translate } = useLanguage();
  const { requirement, state, seats } = line;
  const seat = missing[requirement];
  const isLed = requirement !== 'municipal-majority' && seats.length > 0;
  if (!seat || state !== 'broken' || isLed) return null;
  const kind = seat.role === 'leader' || seat.role === 'deputy-leader' ? seat.role : seat.side;
  const what = translate(
    kind === 'leader' || kind === 'deputy-leader'
      ? `compositionPage:${kind}-of-municipality`
      : `compositionPage:member-of-${kind ?? 'municipality'}`,
  );
  const title = translate(`compositionPage:title-${kind ?? 'municipality'}`);
  return (
    <AddSeatButton what={what} inFull={what} onAdd={() => adding.add({ bodyId, title, ...seat })} />
  );
}
