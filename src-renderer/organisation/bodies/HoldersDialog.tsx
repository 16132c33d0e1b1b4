import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { listedPersons } from '../../../src-domain/organisation/persons.ts';
import { seatHistory } from '../../../src-domain/organisation/seat-history.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import type { Choice } from '../../grid/grid-model.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { HoldingRow } from './HoldingRow.tsx';
import { NewHolding } from './NewHolding.tsx';
import { VacantPeriod } from './VacantPeriod.tsx';

interface HoldersDialogProps {
  readonly seatId: string;
  /** Another day than today as of which the seats are shown; null: none. */
  readonly day: IsoDay | null;
  readonly onClose: () => void;
}

/** All who have held, hold or shall hold a seat, with the days, to be put right; and when nobody did. */
export function HoldersDialog({ seatId, day, onClose }: HoldersDialogProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const titleId = useId();
  const periods = seatHistory(plan, seatId);
  const seat = rowName(plan, 'seat', seatId, translate) ?? '';
  return (
    <Dialog
      open={findRow(plan, 'seat', seatId) !== undefined}
      onClose={onClose}
      aria-labelledby={titleId}
      maxWidth="md"
      fullWidth
    >
      <DialogTitle id={titleId} variant="h2">
        {translate('organisationPage:holders-of', { seat })}
      </DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {translate('organisationPage:holders-explanation')}
        </Typography>
        {periods.length === 0 ? (
          <Typography sx={{ mb: 2 }}>{translate('organisationPage:no-holders')}</Typography>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {periods.map((period) =>
              period.kind === 'vacant' ? (
                <VacantPeriod key={`vacant ${period.from}`} period={period} />
              ) : (
                <HoldingRow
                  key={period.holding.id}
                  holding={period.holding}
                  persons={personsFor(plan)}
                  day={day}
                />
              ),
            )}
          </Box>
        )}
        <WhileOpen row={{ entity: 'seat', id: seatId }}>
          <NewHolding seatId={seatId} persons={personsFor(plan)} />
        </WhileOpen>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('organisationPage:close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

const personsFor = (plan: Plan): readonly Choice[] =>
  listedPersons(plan).flatMap(({ id, name, email }) =>
    name.trim() === '' ? [] : [{ id, name, ...(email && { detail: email }) }],
  );
