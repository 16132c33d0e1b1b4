import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import {
  missingText,
  officesText,
  ruleText,
} from '../../../src-domain/messages/composition-text.ts';
import type { CompositionLine } from '../../../src-domain/organisation/composition.ts';
import { useLanguage } from '../../language.ts';
import { AddSeatButton } from './AddSeatButton.tsx';
import { CountedSeat } from './CountedSeat.tsx';
import { StateMark } from './StateMark.tsx';
import type { SeatAdding } from './use-add-seat.ts';

interface LineRowsProps {
  /** One line of the rule, for each municipality or in all. */
  readonly lines: readonly CompositionLine[];
  readonly holdersOf: (seatId: string) => readonly Row<'person'>[];
  readonly adding: SeatAdding;
}

/** A line of the rule with how it is met in each municipality. */
export function LineRows({ lines, holdersOf, adding }: LineRowsProps) {
  const { translate } = useLanguage();
  return lines.map((line, at) => (
    <TableRow key={line.municipality?.id ?? ''}>
      {at === 0 && (
        <TableCell component="th" scope="row" rowSpan={lines.length} sx={{ width: '24%' }}>
          {ruleText(line.rule, translate)}
        </TableCell>
      )}
      <TableCell sx={{ width: '14%' }}>
        {line.municipality?.name ?? translate('compositionPage:in-all')}
      </TableCell>
      <TableCell sx={{ width: '16%' }}>
        <LineState line={line} />
      </TableCell>
      <TableCell>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
          {line.seats.map((seat) => (
            <li key={seat.id}>
              <CountedSeat
                seat={seat}
                holders={holdersOf(seat.id)}
                isNew={adding.added === seat.id}
              />
            </li>
          ))}
          {line.surplus.map((seat) => (
            <li key={seat.id}>
              <CountedSeat
                seat={seat}
                holders={holdersOf(seat.id)}
                aside={translate('compositionPage:surplus-seat')}
              />
            </li>
          ))}
          {line.lacking > 0 && (
            <li>
              <Missing line={line} adding={adding} />
            </li>
          )}
        </Box>
      </TableCell>
    </TableRow>
  ));
}

function LineState({ line: { lacking, surplus } }: { readonly line: CompositionLine }) {
  const { translate } = useLanguage();
  if (lacking > 0) {
    return (
      <StateMark state="broken" word={translate('compositionPage:lacking', { count: lacking })} />
    );
  }
  if (surplus.length > 0) {
    const word = translate('compositionPage:surplus', { count: surplus.length });
    return <StateMark state="surplus" word={word} />;
  }
  return <StateMark state="met" word={translate('compositionPage:met')} />;
}

/** What lacks in words, and a button for each office that would do. */
function Missing({
  line,
  adding,
}: Pick<LineRowsProps, 'adding'> & { readonly line: CompositionLine }) {
  const { translate } = useLanguage();
  const { rule, municipality, lacking } = line;
  const { bodyId, offices } = rule;
  const municipalityId = municipality?.id ?? null;
  const where = municipality?.name ?? null;
  const what = missingText(offices, where, translate);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Box component="span" sx={{ color: 'error.main' }}>
        {translate('compositionPage:missing-seat', { count: lacking, what })}
      </Box>
      {offices.map((office) => {
        const name = officesText([office], 1, translate);
        const title = capitalised(name);
        return (
          <AddSeatButton
            key={office}
            what={name}
            inFull={missingText([office], where, translate)}
            onAdd={() => adding.add({ bodyId, title, office, municipalityId })}
          />
        );
      })}
    </Box>
  );
}
