import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { type EntityName, entityNamed } from '../../src-domain/entities/registry.ts';
import { choicesFor } from '../choices.ts';
import { contentElement } from '../frame/content.ts';
import type { Choice } from '../grid/grid-model.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { FieldNotes, hasNotes } from './FieldNotes.tsx';
import { fieldLook, notesLook } from './field-look.ts';
import { SoughtField } from './SoughtField.tsx';
import { type PlanFieldProps, usePlanField } from './use-plan-field.ts';

interface PlanChoiceFieldProps<Name extends EntityName>
  extends PlanFieldProps<Name, string | null> {
  /** By default all that the field can hold. */
  readonly choices?: readonly Choice[];
  /** What it is called when nothing is chosen. */
  readonly emptyLabel?: string;
}

/** More than these are easier found by typing. */
const mostInList = 12;

/** A choice of the plan, among fixed values or the rows that the field can refer to. */
export function PlanChoiceField<Name extends EntityName>(props: PlanChoiceFieldProps<Name>) {
  const { entity, row, field, help } = props;
  const { translate } = useLanguage();
  const plan = usePlan();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { value, label, findings, dropped, isLocked, save } = usePlanField(props);
  const choices = props.choices ?? choicesFor(plan, entity, field, translate);
  const notes = { refusal: refusal ?? dropped, help, findings };
  const shared = {
    label,
    size: 'small',
    fullWidth: true,
    sx: fieldLook,
    error: notes.refusal !== null,
    helperText: hasNotes(notes) && <FieldNotes {...notes} />,
  } as const;
  const formHelperText = { component: 'div', sx: notesLook } as const;
  const choose = (chosen: string | null) => setRefusal(save(chosen));
  const canBeEmpty = entityNamed(entity).fields[field]?.safeParse(null).success === true;
  const emptyLabel = props.emptyLabel ?? translate('forms:not-chosen');
  return (
    <SoughtField entity={entity} id={row.id} field={field}>
      {choices.length > mostInList ? (
        <Autocomplete
          options={choices}
          value={choices.find((choice) => choice.id === value) ?? null}
          onChange={(_, chosen) => choose(chosen?.id ?? null)}
          getOptionKey={({ id }) => id}
          getOptionLabel={({ name }) => name}
          isOptionEqualToValue={(a, b) => a.id === b.id}
          disableClearable={!canBeEmpty as false}
          readOnly={isLocked}
          noOptionsText={translate('forms:no-choices')}
          slotProps={{ popper: { container: contentElement } }}
          renderInput={(input) => (
            <TextField
              {...input}
              {...shared}
              placeholder={emptyLabel}
              slotProps={{ ...input.slotProps, formHelperText }}
            />
          )}
        />
      ) : (
        <TextField
          {...shared}
          select
          value={value ?? ''}
          onChange={({ target }) => choose(target.value === '' ? null : target.value)}
          slotProps={{
            formHelperText,
            input: { readOnly: isLocked },
            inputLabel: { shrink: true },
            select: { displayEmpty: true, MenuProps: { container: contentElement } },
          }}
        >
          {canBeEmpty && (
            <MenuItem value="" sx={{ color: 'text.secondary' }}>
              {emptyLabel}
            </MenuItem>
          )}
          {choices.map((choice) => (
            <MenuItem key={choice.id} value={choice.id}>
              {choice.name}
            </MenuItem>
          ))}
        </TextField>
      )}
    </SoughtField>
  );
}
