import type { Row } from '../../../src-domain/entities/registry.ts';
import { targetOf } from '../../../src-domain/target.ts';
import type { Writing } from './writing.ts';

type TargetFields = Pick<Row<'resultGoal'>, 'unit' | 'operator' | 'target' | 'targetTo'>;

/** A number as it is written in Norwegian: '6,5', '1000', '10 000'. */
export function numberText({ language }: Pick<Writing, 'language'>, value: number): string {
  const form = { useGrouping: 'min2', maximumFractionDigits: 10 } as const;
  return new Intl.NumberFormat(language, form).format(value);
}

const comparisons = {
  '<': 'documents:target-below',
  '<=': 'documents:target-at-most',
  '>=': 'documents:target-at-least',
  '>': 'documents:target-above',
} as const;

/** A target in words ('under 6,5 %', '900–1000 ansatte', 'gjennomført'), or '' where none is set. */
export function targetText(
  { label, language }: Pick<Writing, 'label' | 'language'>,
  fields: TargetFields,
): string {
  const withUnit = (figures: string) =>
    fields.unit === '' ? figures : `${figures}\u00a0${fields.unit}`;
  const number = (value: number) => numberText({ language }, value);
  const target = targetOf(fields);
  switch (target.kind) {
    case 'none':
      return '';
    case 'achieved':
      return label('documents:target-achieved');
    case 'range':
      return withUnit(`${number(target.from)}–${number(target.to)}`);
    case 'figure': {
      const value = withUnit(number(target.value));
      return target.comparison === '=' ? value : label(comparisons[target.comparison], { value });
    }
  }
}
