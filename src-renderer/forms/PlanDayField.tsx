import type { EntityName } from '../../src-domain/entities/registry.ts';
import { DayField } from './DayField.tsx';
import { SoughtField } from './SoughtField.tsx';
import { type PlanFieldProps, usePlanField } from './use-plan-field.ts';

/** A day of the plan; empty is none. */
export function PlanDayField<Name extends EntityName>(props: PlanFieldProps<Name, string | null>) {
  const { entity, row, field, help } = props;
  const { value, label, findings, dropped, isLocked, save } = usePlanField(props);
  return (
    <SoughtField entity={entity} id={row.id} field={field}>
      <DayField
        key={`${row.id} ${field}`}
        label={label}
        value={value}
        save={save}
        notes={{ refusal: dropped, help, findings }}
        isLocked={isLocked}
      />
    </SoughtField>
  );
}
