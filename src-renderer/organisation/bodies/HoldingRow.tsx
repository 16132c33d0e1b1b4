import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { type Change, updateOf } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { dayText } from '../../../src-domain/messages/day-text.ts';
import { fieldLabel } from '../../../src-domain/messages/field-text.ts';
import { editLabel, removalLabel } from '../../../src-domain/messages/labels.ts';
import { findHoldingFault } from '../../../src-domain/organisation/holding-changes.ts';
import { isHeldOn } from '../../../src-domain/organisation/seats.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import { removal } from '../../../src-domain/row-changes/removal.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { DayField } from '../../forms/DayField.tsx';
import type { Choice } from '../../grid/grid-model.ts';
import { useLanguage } from '../../language.ts';
import { useChange, useFindings, useOpenedProject } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { useToday } from '../../today.ts';
import { personCalled } from '../person-called.ts';
import { PersonField } from './PersonField.tsx';

interface HoldingRowProps {
  readonly holding: Row<'holding'>;
  readonly persons: readonly Choice[];
  /** Another day than today as of which the seats are shown; null: none. */
  readonly day: IsoDay | null;
}

/** One who has held a seat, and from when to when. Each field is kept as it is filled in. */
export function HoldingRow({ holding, persons, day }: HoldingRowProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const today = useToday();
  const [refusal, setRefusal] = useState<string | null>(null);
  const findings = (useFindings() ?? []).filter(({ id }) => id === holding.id);
  const person = findRow(store.plan, 'person', holding.personId);
  const name = person ? personCalled(translate)(person) : '';

  function save(to: Partial<Row<'holding'>>, needs: readonly Change[] = []): string | null {
    const fault = findHoldingFault(store.plan, { ...holding, ...to });
    if (fault) return translate(`organisationPage:${fault}`);
    const label = editLabel(store.plan, 'holding', holding.id, Object.keys(to), translate);
    return change(label, [...needs, updateOf('holding', holding, to)]);
  }

  function remove(): void {
    const place = { entity: 'holding', id: holding.id } as const;
    setRefusal(change(removalLabel(store.plan, [place], translate), removal(store.plan, [place])));
  }

  const time =
    holding.from !== null && holding.from > today
      ? 'coming'
      : holding.to !== null && holding.to < today
        ? 'past'
        : 'now';
  const days = (['from', 'to'] as const).map((field) => (
    <Box key={field} sx={{ width: 170 }}>
      <DayField
        label={capitalised(fieldLabel('holding', field, translate))}
        value={holding[field]}
        save={(day) => save({ [field]: day })}
        notes={{ findings: findings.filter((found) => found.field === field) }}
      />
    </Box>
  ));
  return (
    <Box
      component="li"
      aria-label={name}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', py: 0.75 }}
    >
      <Box sx={{ flex: 1, minWidth: 200 }}>
        <PersonField
          persons={persons}
          value={holding.personId}
          name={name}
          refusal={refusal}
          onChoose={(personId) => setRefusal(save({ personId }))}
          onWrite={(written) => {
            const personId = newId();
            setRefusal(save({ personId }, [insertion('person', { id: personId, name: written })]));
          }}
        />
      </Box>
      {days}
      <Typography
        component="div"
        variant="body2"
        sx={{ width: 160, pt: 1, color: 'text.secondary' }}
      >
        {translate(`organisationPage:holding-${time}`)}
        {day !== null && isHeldOn(store.plan, holding, day) && (
          <Box sx={{ color: 'text.primary', fontWeight: 600 }}>
            {translate('organisationPage:holding-on-day', { day: dayText(day) })}
          </Box>
        )}
      </Typography>
      <WhileOpen row={{ entity: 'holding', id: holding.id }}>
        <IconButton
          size="small"
          aria-label={translate('organisationPage:remove-holding', { name })}
          onClick={remove}
          sx={{ mt: 0.5 }}
        >
          <DeleteOutlined fontSize="small" />
        </IconButton>
      </WhileOpen>
    </Box>
  );
}
