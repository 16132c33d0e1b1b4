import { type Change, updateOf } from '../../src-domain/change.ts';
import { type EntityName, entityNamed } from '../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../src-domain/entity.ts';
import { choicesOf } from '../../src-domain/field-kind.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../src-domain/messages/field-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { valueText } from '../../src-domain/messages/value-text.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { WrittenTime } from '../../src-domain/timing/timing.ts';
import type { CellEditor, CellValue, GridColumn } from '../grid/grid-model.ts';
import type { PlanRow } from './plan-row.ts';

/** A column of a table of the plan: what its cells hold, and what it takes to keep a new value. */
export interface PlanColumn<Row extends PlanRow = PlanRow> extends GridColumn<Row> {
  /** The changes that keep a value in a row, also in one that is just put in. */
  readonly write: (row: Pick<PlanRow, 'entity' | 'row'>, value: CellValue) => readonly Change[];
  /** What kind of row it is says whether it has the cell. */
  readonly has?: (row: Pick<PlanRow, 'entity'>) => boolean;
  /** Other headings that the column may have in a table that is pasted. */
  readonly synonyms?: readonly string[];
}

interface FieldColumn<Row extends PlanRow> {
  /** The entity whose words are used; rows of others that lack the field lack the cell. */
  readonly entity: EntityName;
  readonly field: string;
  readonly editor: CellEditor<Row>;
  readonly width: number;
  readonly plan: Plan;
  readonly translate: Translate;
  readonly heading?: string;
  readonly grow?: number;
  readonly align?: 'right';
  readonly show?: GridColumn<Row>['show'];
  readonly has?: PlanColumn<Row>['has'];
  readonly rowsWithIt?: string;
  readonly synonyms?: readonly string[];
}

/** A column that shows and writes one field of the row itself. */
export function fieldColumn<Row extends PlanRow>(column: FieldColumn<Row>): PlanColumn<Row> {
  const { entity, field, editor, width, plan, translate } = column;
  const { heading, grow, align, show, has, synonyms, rowsWithIt } = column;
  return {
    id: field,
    heading: heading ?? capitalised(fieldLabel(entity, field, translate)),
    width,
    editor:
      editor.kind === 'time'
        ? { ...editor, written: ({ row }) => row[field] as WrittenTime | null }
        : editor,
    has: has ?? ((row) => hasField(row.entity, field)),
    value: ({ row }) => toCell(row[field], editor.kind),
    text: (row) => {
      const text = valueText(row.entity, field, row.row[field], translate, plan);
      return choicesOf(row.entity, field).length > 0 ? capitalised(text) : text;
    },
    // A table that is pasted may reach over cells that the row hasn't.
    write: (row, value) =>
      hasField(row.entity, field)
        ? writeField(row, field, fromCell(row, field, value, editor.kind))
        : [],
    ...(grow !== undefined && { grow }),
    ...(align && { align }),
    ...(show && { show }),
    ...(synonyms && { synonyms }),
    ...(rowsWithIt !== undefined && { rowsWithIt }),
  };
}

const hasField = (entity: EntityName, field: string): boolean =>
  Object.hasOwn(entityNamed(entity).fields, field);

/** The change that puts a value into a field of a row. */
export const writeField = (
  { entity, row }: Pick<PlanRow, 'entity' | 'row'>,
  field: string,
  value: unknown,
): readonly Change[] => [updateOf(entity, row as never, { [field]: value } as never)];

type Kind = CellEditor<PlanRow>['kind'];

function toCell(value: unknown, kind: Kind): CellValue {
  if (kind === 'time') return (value as WrittenTime | null)?.text ?? '';
  if (kind === 'text' || kind === 'long-text') return (value as string | null) ?? '';
  return value as CellValue;
}

function fromCell(
  { entity, row }: Pick<PlanRow, 'entity' | 'row'>,
  field: string,
  value: CellValue,
  kind: Kind,
): unknown {
  if (kind === 'time') return toTime(row, field, value);
  const isEmpty = value === null || (value === '' && (kind === 'text' || kind === 'long-text'));
  return isEmpty ? emptied(entity, field, value) : value;
}

/** Nothing where the field can hold nothing, else what it begins with. */
function emptied(entity: EntityName, field: string, value: CellValue): unknown {
  const schema = entityNamed(entity).fields[field];
  if (schema?.safeParse(null).success) return null;
  const initial = schema?.safeParse(undefined);
  return initial?.success ? initial.data : value;
}

/** Days that a person has set belong to the text that they were set for. */
function toTime(row: AnyRow, field: string, value: CellValue): WrittenTime | null {
  const was = row[field] as WrittenTime | null;
  if (isWrittenTime(value)) return value.text.trim() === '' && value.spans === null ? null : value;
  const text = String(value ?? '');
  if (was?.text === text) return was;
  return text.trim() === '' ? null : { text, spans: null };
}

const isWrittenTime = (value: CellValue): value is WrittenTime =>
  typeof value === 'object' && value !== null && 'spans' in value;
