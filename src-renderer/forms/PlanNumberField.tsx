import { readNumber } from '../../src-domain/clipboard/read-number.ts';
import type { Reading } from '../../src-domain/clipboard/reading.ts';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import { useLanguage } from '../language.ts';
import { SoughtField } from './SoughtField.tsx';
import { TypedField } from './TypedField.tsx';
import { useFieldDraft } from './use-field-draft.ts';
import { type PlanFieldProps, usePlanField } from './use-plan-field.ts';

/** A number of the plan, with a decimal comma; empty is none. */
export function PlanNumberField<Name extends EntityName>(
  props: PlanFieldProps<Name, number | null>,
) {
  const { entity, row, field } = props;
  return (
    <SoughtField entity={entity} id={row.id} field={field}>
      <NumberOfRow key={`${row.id} ${field}`} {...props} />
    </SoughtField>
  );
}

function NumberOfRow<Name extends EntityName>(props: PlanFieldProps<Name, number | null>) {
  const { translate } = useLanguage();
  const { value, label, findings, dropped, isLocked, save } = usePlanField(props);
  const typed = useFieldDraft<number | null>({
    value,
    write: (number) => (number === null ? '' : String(number).replace('.', ',')),
    read: (text): Reading<number | null> => {
      const reading = readNumber(text);
      if (reading.kind === 'value') return reading;
      return { kind: 'unreadable', reason: translate('forms:not-a-number', { text: text.trim() }) };
    },
    save,
  });
  return (
    <TypedField
      label={label}
      typed={typed}
      notes={{ refusal: dropped, help: props.help, findings }}
      isLocked={isLocked}
      isNumber
    />
  );
}
