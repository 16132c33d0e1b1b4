import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../../src-domain/messages/field-text.ts';
import { additionLabel } from '../../../src-domain/messages/labels.ts';
import { findHoldingFault } from '../../../src-domain/organisation/holding-changes.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import { DayField } from '../../forms/DayField.tsx';
import type { Choice } from '../../grid/grid-model.ts';
import { useLanguage } from '../../language.ts';
import { useChange, useOpenedProject } from '../../project/open-project.ts';
import { PersonField } from './PersonField.tsx';

interface NewHoldingProps {
  readonly seatId: string;
  readonly persons: readonly Choice[];
}

interface Draft {
  readonly personId: string | null;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

const empty: Draft = { personId: null, name: '', from: null, to: null };

/** One more who has held the seat or shall hold it: nothing is kept until it is whole. */
export function NewHolding({ seatId, persons }: NewHoldingProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const headingId = useId();
  const [draft, setDraft] = useState(empty);
  const [refusal, setRefusal] = useState<string | null>(null);

  function add(): string | null {
    const { from, to, name } = draft;
    if (name === '') return translate('organisationPage:holder-missing');
    const personId = draft.personId ?? newId();
    const row = { id: newId(), seatId, personId, from, to };
    const fault = findHoldingFault(store.plan, row);
    if (fault) return translate(`organisationPage:${fault}`);
    const isNew = !findRow(store.plan, 'person', personId);
    const label = additionLabel(store.plan, 'holding', row, translate);
    const refused = change(label, [
      ...(isNew ? [insertion('person', { id: personId, name })] : []),
      insertion('holding', row),
    ]);
    if (refused === null) setDraft(empty);
    return refused;
  }

  const days = (['from', 'to'] as const).map((field) => (
    <Box key={field} sx={{ width: 170 }}>
      <DayField
        label={capitalised(fieldLabel('holding', field, translate))}
        value={draft[field]}
        save={(day) => {
          setDraft((now) => ({ ...now, [field]: day }));
          return null;
        }}
      />
    </Box>
  ));
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ mt: 2 }}>
      <Typography id={headingId} variant="h3" sx={{ mb: 1 }}>
        {translate('organisationPage:add-holding')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1, minWidth: 200 }}>
          <PersonField
            persons={persons}
            value={draft.personId}
            name={draft.name}
            refusal={refusal}
            onChoose={(personId) => {
              const name = persons.find(({ id }) => id === personId)?.name ?? '';
              setDraft({ ...draft, personId, name });
            }}
            onWrite={(name) => setDraft({ ...draft, personId: null, name })}
          />
        </Box>
        {days}
        <Button startIcon={<Add />} onClick={() => setRefusal(add())} sx={{ width: 198, mt: 0.25 }}>
          {translate('organisationPage:add')}
        </Button>
      </Box>
    </Box>
  );
}
