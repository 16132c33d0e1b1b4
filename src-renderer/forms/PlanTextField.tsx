import { type Reading, readable } from '../../src-domain/clipboard/reading.ts';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import { SoughtField } from './SoughtField.tsx';
import { TypedField } from './TypedField.tsx';
import { useFieldDraft } from './use-field-draft.ts';
import { type PlanFieldProps, usePlanField } from './use-plan-field.ts';

interface PlanTextFieldProps<Name extends EntityName> extends PlanFieldProps<Name, string | null> {
  /** Several lines, and at least so many; without it the text is one line. */
  readonly lines?: number;
  /** What the field holds when it is empty; null for a field that has nothing else. */
  readonly empty?: '' | null;
  /** What the text is written in, for the spell check and the screen reader. */
  readonly lang?: string;
}

/** A text of the plan, in one line or several. */
export function PlanTextField<Name extends EntityName>(props: PlanTextFieldProps<Name>) {
  const { entity, row, field } = props;
  return (
    <SoughtField entity={entity} id={row.id} field={field}>
      <TextOfRow key={`${row.id} ${field}`} {...props} />
    </SoughtField>
  );
}

function TextOfRow<Name extends EntityName>(props: PlanTextFieldProps<Name>) {
  const { lines, help, empty = '', lang } = props;
  const { value, label, findings, dropped, isLocked, save } = usePlanField(props);
  const typed = useFieldDraft<string | null>({
    value,
    write: (text) => text ?? '',
    read: (text): Reading<string | null> => readable(text === '' ? empty : text),
    save,
  });
  return (
    <TypedField
      label={label}
      typed={typed}
      notes={{ refusal: dropped, help, findings }}
      isLocked={isLocked}
      {...(lines !== undefined && { lines })}
      {...(lang !== undefined && { lang })}
    />
  );
}
