import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type EntityName, entityNamed } from '../../../src-domain/entities/registry.ts';
import { choicesFor } from '../../choices.ts';
import { fieldLook } from '../../forms/field-look.ts';
import { contentElement } from '../../frame/content.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';

interface ChosenValueProps {
  readonly entity: EntityName;
  readonly field: string;
  readonly label: string;
  readonly value: unknown;
  readonly kind: 'choice' | 'choices' | 'yes-no';
  readonly onChange: (value: unknown) => void;
}

/** A value among those that a field can hold, or the rows that it can refer to. */
export function ChosenValue({ entity, field, label, value, kind, onChange }: ChosenValueProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const canBeEmpty = entityNamed(entity).fields[field]?.safeParse(null).success === true;
  const choices =
    kind === 'yes-no'
      ? ['yes', 'no'].map((id) => ({ id, name: translate(`forms:${id as 'yes' | 'no'}`) }))
      : choicesFor(plan, entity, field, translate);
  const choose = (chosen: unknown) => {
    if (kind === 'choices') onChange(chosen);
    else if (chosen === '') onChange(null);
    else onChange(kind === 'yes-no' ? chosen === 'yes' : chosen);
  };
  return (
    <TextField
      select
      size="small"
      fullWidth
      label={label}
      sx={fieldLook}
      value={kind === 'choices' ? (value ?? []) : chosenId(value)}
      onChange={({ target }) => choose(target.value)}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          displayEmpty: kind !== 'choices',
          multiple: kind === 'choices',
          MenuProps: { container: contentElement },
        },
      }}
    >
      {canBeEmpty && kind !== 'choices' && (
        <MenuItem value="" sx={{ color: 'text.secondary' }}>
          {translate('forms:not-chosen')}
        </MenuItem>
      )}
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

function chosenId(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : '';
}
