import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { calledOf } from '../../../src-domain/messages/called-row.ts';
import {
  keeperOf,
  type PersonValues,
  personMergeChanges,
  proposedValues,
} from '../../../src-domain/organisation/person-merge.ts';
import type { PersonReference } from '../../../src-domain/organisation/person-references.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { useLanguage } from '../../language.ts';
import { useChange, usePlan } from '../../project/open-project.ts';
import { ChosenPersons } from './ChosenPersons.tsx';
import { MergePreview } from './MergePreview.tsx';
import { PersonsBeside } from './PersonsBeside.tsx';
import { ValueChoice } from './ValueChoice.tsx';

interface MergePersonsDialogProps {
  /** Who is merged, to begin with; the user may choose others. */
  readonly ids: readonly string[];
  readonly onClose: () => void;
  /** Hears who stays, and what the history calls it. */
  readonly onMerged: (keptId: string, label: string) => void;
}

const fields = ['name', 'email', 'telephone'] as const;

/** Several persons who are one: what stands of each, what is to stand of them all, and what comes of it. */
export function MergePersonsDialog({ ids, onClose, onMerged }: MergePersonsDialogProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const titleId = useId();
  const [chosen, setChosen] = useState(ids);
  const [picked, setPicked] = useState<Partial<Record<keyof PersonValues, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const persons = chosen.flatMap((id): readonly Row<'person'>[] => {
    const person = findRow(plan, 'person', id);
    return person && person.removedOn === null ? [person] : [];
  });
  const proposed = proposedValues(persons);
  const standing = (field: keyof PersonValues) => {
    const own = picked[field];
    return own !== undefined && proposed[field].includes(own) ? own : proposed[field][0];
  };
  const values: PersonValues = {
    name: standing('name') ?? '',
    email: standing('email') ?? null,
    telephone: standing('telephone') ?? null,
  };
  const isEnough = persons.length > 1;
  const keeper = keeperOf(
    plan,
    persons.map(({ id }) => id),
  );
  const calledRows = (locked: readonly PersonReference[]) =>
    locked.map(({ entity, row }) => calledOf(plan, entity, row, translate)).join(', ');
  const changes =
    isEnough && keeper.kind === 'kept'
      ? personMergeChanges(
          plan,
          keeper.id,
          persons.map(({ id }) => id),
          values,
        )
      : null;
  function merge(): void {
    if (changes === null || keeper.kind !== 'kept') return;
    const label = translate('persons:merged', { count: persons.length, name: values.name });
    const refused = change(label, changes);
    setRefusal(refused);
    if (refused === null) onMerged(keeper.id, label);
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId} variant="h2">
        {translate('persons:merge-title')}
      </DialogTitle>
      <DialogContent>
        <Stack spacing={2.5}>
          <Typography color="textSecondary">{translate('persons:merge-explanation')}</Typography>
          <ChosenPersons chosen={persons} onChoose={setChosen} />
          {isEnough && <PersonsBeside plan={plan} persons={persons} />}
          {isEnough &&
            keeper.kind === 'kept' &&
            fields.map((field) => (
              <ValueChoice
                key={field}
                label={translate(`persons:choose-${field}`)}
                values={proposed[field]}
                value={standing(field)}
                onChoose={(value) => setPicked({ ...picked, [field]: value })}
              />
            ))}
          {isEnough && keeper.kind === 'all-locked' && (
            <Alert severity="warning">
              {translate('persons:all-locked', { rows: calledRows(keeper.locked) })}
            </Alert>
          )}
          {keeper.kind === 'kept' && changes !== null && (
            <MergePreview plan={plan} keptId={keeper.id} changes={changes}>
              {keeper.locked.map(({ entity, row }) => (
                <Typography key={row.id} component="li">
                  {translate('persons:locked-points', {
                    row: calledOf(plan, entity, row, translate),
                  })}
                </Typography>
              ))}
            </MergePreview>
          )}
          {refusal !== null && (
            <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
              {refusal}
            </Alert>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('persons:cancel')}</Button>
        <Button variant="contained" disabled={changes === null} onClick={merge}>
          {translate('persons:merge')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
