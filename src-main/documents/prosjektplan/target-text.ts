import type { Row } from '../../../src-domain/entities/registry.ts';
import type { Writing } from './writing.ts';

type Target = Pick<Row<'resultGoal'>, 'unit' | 'operator' | 'target' | 'targetTo'>;

/** A number as it is written in Norwegian: '6,5', '1000', '10 000'. */
export function numberText({ language }: Pick<Writing, 'language'>, value: number): string {
  const form = { useGrouping: 'min2', maximumFractionDigits: 10 } as const;
  return new Intl.NumberFormat(language, form).format(value);
}

/** A target in words ('under 6,5 %', '900–1000 ansatte', 'gjennomført'), or '' where none is set. */
export function targetText(writing: Writing, target: Target): string {
  const { label } = writing;
  if (target.target === null) {
    return target.operator === 'achieved' ? label('documents:target-achieved') : target.unit;
  }
  const value = withUnit(numberText(writing, target.target), target.unit);
  switch (target.operator) {
    case '<':
      return label('documents:target-below', { value });
    case '<=':
      return label('documents:target-at-most', { value });
    case '>=':
      return label('documents:target-at-least', { value });
    case '>':
      return label('documents:target-above', { value });
    case 'between':
      return target.targetTo === null ? value : rangeText(writing, target.target, target);
    default:
      return value;
  }
}

function rangeText(writing: Writing, from: number, { targetTo, unit }: Target): string {
  const to = targetTo === null ? '' : `–${numberText(writing, targetTo)}`;
  return withUnit(`${numberText(writing, from)}${to}`, unit);
}

function withUnit(value: string, unit: string): string {
  return unit === '' ? value : `${value}\u00a0${unit}`;
}
