import type { Language } from '../fields.ts';
import { dayText } from '../messages/day-text.ts';
import { numberText } from '../messages/number-text.ts';
import { dayOfNumber } from '../timing/calendar-days.ts';
import type { ValueAxis } from './diagram.ts';

/** Stands where there is no value, which isn't 0. Whoever shows it says in words what it means. */
export const noValue = '–';

/** A value as it stands beside others of its kind: '6,5', '31.12.2008'. */
export const valueText = (value: number, y: ValueAxis, language: Language): string =>
  y.kind === 'days' ? dayText(dayOfNumber(Math.round(value))) : numberText(exact(value), language);

/** A value as it stands alone: '6,5 %', '950 deltakere'. */
export function valueWithUnit(value: number, y: ValueAxis, language: Language): string {
  const text = valueText(value, y, language);
  return y.kind === 'days' || y.unit === '' ? text : `${text}\u00a0${y.unit}`;
}

/** What the y axis measures, with its unit where the title doesn't say it: 'Sykefravær (%)'. */
export function axisTitle(y: ValueAxis): string {
  if (y.kind === 'days' || y.unit === '') return y.title;
  if (y.title === '') return y.unit;
  return y.title.toLowerCase().includes(y.unit.toLowerCase()) ? y.title : `${y.title} (${y.unit})`;
}

/** Without what binary fractions leave behind: 0.1 + 0.2 is 0.3. */
export const exact = (value: number): number => Number(value.toPrecision(12));
