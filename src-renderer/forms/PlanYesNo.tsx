import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId, useState } from 'react';
import { type EntityName, entityNamed } from '../../src-domain/entities/registry.ts';
import { useLanguage } from '../language.ts';
import { FieldNotes, hasNotes } from './FieldNotes.tsx';
import { notesLook } from './field-look.ts';
import { SoughtField } from './SoughtField.tsx';
import { type PlanFieldProps, usePlanField } from './use-plan-field.ts';

const answers = ['yes', 'no', 'not-answered'] as const;
const values = { yes: true, no: false, 'not-answered': null } as const;

/** A question of the plan: yes, no, or not answered where the field can be without an answer. */
export function PlanYesNo<Name extends EntityName>(props: PlanFieldProps<Name, boolean | null>) {
  const { entity, row, field, help } = props;
  const { translate } = useLanguage();
  const labelId = useId();
  const notesId = useId();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { value, label, findings, dropped, isLocked, save } = usePlanField(props);
  const canBeEmpty = entityNamed(entity).fields[field]?.safeParse(null).success === true;
  const notes = { refusal: refusal ?? dropped, help, findings };
  return (
    <SoughtField entity={entity} id={row.id} field={field}>
      <FormControl disabled={isLocked} error={notes.refusal !== null}>
        <FormLabel id={labelId} sx={{ '&.Mui-focused': { color: 'text.secondary' } }}>
          {label}
        </FormLabel>
        <RadioGroup
          row
          aria-labelledby={labelId}
          {...(hasNotes(notes) && { 'aria-describedby': notesId })}
          value={answers.find((answer) => values[answer] === value) ?? null}
          onChange={(_, answer) => setRefusal(save(values[answer as keyof typeof values]))}
        >
          {answers
            .filter((answer) => canBeEmpty || values[answer] !== null)
            .map((answer) => (
              <FormControlLabel
                key={answer}
                value={answer}
                label={translate(`forms:${answer}`)}
                control={<Radio size="small" />}
              />
            ))}
        </RadioGroup>
        {hasNotes(notes) && (
          <FormHelperText id={notesId} component="div" sx={notesLook}>
            <FieldNotes {...notes} />
          </FormHelperText>
        )}
      </FormControl>
    </SoughtField>
  );
}
