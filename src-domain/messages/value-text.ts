import { type EntityName, entityNamed } from '../entities/registry.ts';
import { choicesOf } from '../field-kind.ts';
import type { Plan } from '../plan.ts';
import { rowName } from '../row-name.ts';
import type { Span } from '../timing/spans.ts';
import { dayText } from './day-text.ts';
import { choiceLabel } from './field-text.ts';
import type { Translate } from './translate.ts';

/**
 * What a field holds, in words and as written; empty where it holds nothing. References are shown by
 * what the plan calls the row; without a plan by its id.
 */
export function valueText(
  entity: EntityName,
  field: string,
  value: unknown,
  translate: Translate,
  plan?: Plan,
): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return translate(value ? 'documents:yes' : 'documents:no');
  if (typeof value === 'number') return figure.format(value);
  if (Array.isArray(value)) {
    return value.map((each) => valueText(entity, field, each, translate, plan)).join(', ');
  }
  if (typeof value === 'string') return writtenText(entity, field, value, translate, plan);
  return isTime(value) ? timeText(value) : JSON.stringify(value);
}

const figure = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 6 });

function writtenText(
  entity: EntityName,
  field: string,
  value: string,
  translate: Translate,
  plan?: Plan,
): string {
  const { references, fields } = entityNamed(entity);
  const target = references[field];
  if (target !== undefined) {
    if (!plan) return value;
    return rowName(plan, target as EntityName, value, translate) ?? translate('history:unnamed');
  }
  if (choicesOf(entity, field).includes(value)) return choiceLabel(entity, field, value, translate);
  const isDay = /^\d{4}-\d\d-\d\d/.test(value) && fields[field]?.safeParse('?').success === false;
  return isDay ? dayText(value.slice(0, 10)) : value;
}

interface Time {
  readonly text: string;
  readonly spans: readonly Span[] | null;
}

const isTime = (value: object): value is Time => 'text' in value && 'spans' in value;

/** As written, and the days where a person has set them. */
function timeText({ text, spans }: Time): string {
  const days = (spans ?? []).map(({ from, to }) =>
    from === to ? dayText(from ?? '') : `${dayText(from ?? '')}–${dayText(to ?? '')}`,
  );
  if (days.length === 0) return text;
  return text.trim() === '' ? days.join(', ') : `${text} (${days.join(', ')})`;
}
