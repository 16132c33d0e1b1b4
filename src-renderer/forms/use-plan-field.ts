import type { EntityName, Row } from '../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../src-domain/entity.ts';
import type { Finding } from '../../src-domain/finding.ts';
import { isFieldLocked } from '../../src-domain/locks.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../src-domain/messages/field-text.ts';
import { editLabel } from '../../src-domain/messages/labels.ts';
import { findRow } from '../../src-domain/plan.ts';
import { sameValue } from '../../src-domain/same-value.ts';
import { useLanguage } from '../language.ts';
import { droppedText } from '../project/dropped-text.ts';
import { useChange, useDropped, useFindings, useOpenedProject } from '../project/open-project.ts';

/** The fields of an entity that hold such values. */
export type FieldOf<Name extends EntityName, Value> = {
  [Field in keyof Row<Name> & string]: Row<Name>[Field] extends Value ? Field : never;
}[Exclude<keyof Row<Name> & string, 'id' | 'position'>];

/** What every field that writes the plan is given. */
export interface PlanFieldProps<Name extends EntityName, Value> {
  readonly entity: Name;
  readonly row: Row<Name>;
  readonly field: FieldOf<Name, Value>;
  /** By default what the field is called everywhere. */
  readonly label?: string;
  /** What somebody who fills it in for the first time needs to know. */
  readonly help?: string;
}

export interface PlanField<Value> {
  readonly value: Value;
  readonly label: string;
  readonly findings: readonly Finding[];
  /** Why what was written here had to give way, in words. */
  readonly dropped: string | null;
  readonly isLocked: boolean;
  /** The value as the plan has it at this moment. */
  readonly readNow: () => Value;
  /** Makes one change; gives why it couldn't, in words. */
  readonly save: (value: Value) => string | null;
}

/** One field of one row: what it holds, what is to be said about it, and how it is written. */
export function usePlanField<Name extends EntityName, Value>({
  entity,
  row,
  field,
  label,
}: PlanFieldProps<Name, Value>): PlanField<Value> {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const findings = useFindings() ?? [];
  const dropped = useDropped().find(({ changes }) =>
    changes.some(
      (change) =>
        change.kind === 'update' && change.id === row.id && Object.hasOwn(change.to, field),
    ),
  );
  const inRow = (standing: AnyRow) => standing[field] as Value;
  const standingRow = () => findRow(store.plan, entity, row.id);
  return {
    value: inRow(row),
    label: label ?? capitalised(fieldLabel(entity, field, translate)),
    findings: findings.filter(
      (found) => found.entity === entity && found.id === row.id && found.field === field,
    ),
    dropped: dropped ? droppedText(dropped, translate, store.plan) : null,
    isLocked: isFieldLocked(store.plan, entity, row, field),
    readNow: () => inRow(standingRow() ?? row),
    save: (value) => {
      const standing = standingRow();
      // What was typed in a row that is gone has nowhere to go.
      if (!standing || sameValue(inRow(standing), value)) return null;
      const label = editLabel(store.plan, entity, row.id, [field], translate);
      const from = { [field]: inRow(standing) };
      return change(label, [{ kind: 'update', entity, id: row.id, from, to: { [field]: value } }]);
    },
  };
}
