import { type Reading, readable } from '../../src-domain/clipboard/reading.ts';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import { SoughtField } from './SoughtField.tsx';
import { TypedField } from './TypedField.tsx';
import { useFieldDraft } from './use-field-draft.ts';
import { type PlanFieldProps, usePlanField } from './use-plan-field.ts';

interface PlanLinesFieldProps<Name extends EntityName>
  extends PlanFieldProps<Name, readonly string[]> {
  /** At least so many lines are in sight. */
  readonly lines?: number;
}

/** Several short texts of the plan, one on each line. */
export function PlanLinesField<Name extends EntityName>(props: PlanLinesFieldProps<Name>) {
  const { entity, row, field } = props;
  return (
    <SoughtField entity={entity} id={row.id} field={field}>
      <LinesOfRow key={`${row.id} ${field}`} {...props} />
    </SoughtField>
  );
}

function LinesOfRow<Name extends EntityName>(props: PlanLinesFieldProps<Name>) {
  const { lines = 2, help } = props;
  const { value, label, findings, dropped, isLocked, save } = usePlanField(props);
  const typed = useFieldDraft<readonly string[]>({
    value,
    write: (texts) => texts.join('\n'),
    read: (text): Reading<readonly string[]> => readable(linesOf(text)),
    save,
  });
  return (
    <TypedField
      label={label}
      typed={typed}
      notes={{ refusal: dropped, help, findings }}
      isLocked={isLocked}
      lines={lines}
    />
  );
}

/** The lines of a text in which something is written. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
