import type { EntityName } from '../../src-domain/entities/registry.ts';
import { partialDateText } from '../../src-domain/messages/partial-date-text.ts';
import { readPartialDate } from '../../src-domain/timing/read-partial-date.ts';
import { useLanguage } from '../language.ts';
import { SoughtField } from './SoughtField.tsx';
import { TypedField } from './TypedField.tsx';
import { useFieldDraft } from './use-field-draft.ts';
import { type PlanFieldProps, usePlanField } from './use-plan-field.ts';

/** A year, a month or a day of the plan, typed as people write it; empty is none. */
export function PlanPartialDateField<Name extends EntityName>(
  props: PlanFieldProps<Name, string | null>,
) {
  const { entity, row, field } = props;
  return (
    <SoughtField entity={entity} id={row.id} field={field}>
      <DateOfRow key={`${row.id} ${field}`} {...props} />
    </SoughtField>
  );
}

function DateOfRow<Name extends EntityName>(props: PlanFieldProps<Name, string | null>) {
  const { translate, language } = useLanguage();
  const { value, label, findings, dropped, isLocked, save } = usePlanField(props);
  const typed = useFieldDraft<string | null>({
    value,
    write: (date) => (date === null ? '' : partialDateText(date, language)),
    read: (text) => {
      const reading = readPartialDate(text);
      if (reading.kind === 'value') return reading;
      return { kind: 'unreadable', reason: translate('forms:no-partial-date') };
    },
    save,
  });
  return (
    <TypedField
      label={label}
      typed={typed}
      notes={{ refusal: dropped, help: props.help, findings }}
      isLocked={isLocked}
    />
  );
}
