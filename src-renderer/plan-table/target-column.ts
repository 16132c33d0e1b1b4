import type { Change } from '../../src-domain/change.ts';
import { fieldChanges } from '../../src-domain/diff.ts';
import { type EntityName, entityNamed } from '../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../src-domain/entity.ts';
import type { Language } from '../../src-domain/fields.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../src-domain/messages/field-text.ts';
import { numberText } from '../../src-domain/messages/number-text.ts';
import { targetText } from '../../src-domain/messages/target-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { readTarget } from '../../src-domain/read-target.ts';
import { isBackwards, type TargetFields } from '../../src-domain/target.ts';
import type { PlanColumn } from './plan-column.ts';
import type { PlanRow } from './plan-row.ts';

interface TargetColumn {
  /** The entity whose words are used; rows of others that have no target lack the cell. */
  readonly entity: EntityName;
  readonly width: number;
  readonly heading?: string;
  readonly language: Language;
  readonly translate: Translate;
  /** Whether the unit has a column of its own; one that is typed with the figure is kept there. */
  readonly isUnitElsewhere?: boolean;
  /** What else becomes of a row that is given a target. */
  readonly alongside?: Readonly<Record<string, unknown>>;
}

/** A target in one cell, as people write it: '< 6,5 %', '900–1000 ansatte', 'gjennomført'. */
export function targetColumn<Row extends PlanRow>(given: TargetColumn): PlanColumn<Row> {
  const { entity, width, language, translate, isUnitElsewhere = false, alongside = {} } = given;
  const label = capitalised(fieldLabel(entity, 'target', translate));
  const written = ({ row }: Row) => {
    const fields = row as unknown as TargetFields;
    // What is backwards stands as it is kept, so that writing it anew is a change.
    if (isBackwards(fields)) {
      const [from, to] = [fields.target, fields.targetTo].map((figure) =>
        numberText(figure ?? 0, language),
      );
      return `${from}–${to} ${isUnitElsewhere ? '' : fields.unit}`.trim();
    }
    const shown = isUnitElsewhere ? { ...fields, unit: '' } : fields;
    return targetText(shown, 'sign', language, translate).replaceAll('\u00a0', ' ');
  };
  return {
    id: 'target',
    heading: given.heading ?? label,
    synonyms: [label],
    width,
    editor: { kind: 'text', refused: (text) => refusalOf(text, translate) },
    has: (row) => hasTarget(row.entity),
    value: written,
    text: written,
    write: ({ entity: own, row }, value): readonly Change[] => {
      const reading = readTarget(String(value ?? ''));
      if (reading.kind === 'unreadable' || !hasTarget(own)) return [];
      const { unit, ...figures } = reading.value;
      const isUnitKept = isUnitElsewhere && unit === '';
      const isSet = figures.operator !== null;
      const to: AnyRow = {
        ...row,
        ...figures,
        ...(!isUnitKept && { unit }),
        ...(isSet && alongside),
      };
      const change = fieldChanges(own, row, to);
      return change ? [change] : [];
    },
  };
}

const hasTarget = (entity: EntityName): boolean =>
  Object.hasOwn(entityNamed(entity).fields, 'targetTo');

function refusalOf(text: string, translate: Translate): string | null {
  const reading = readTarget(text);
  if (reading.kind === 'value') return null;
  return translate(`goalsPage:target-${reading.reason}`, { text: text.trim() });
}
