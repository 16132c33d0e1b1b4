import { compare } from '../compare.ts';
import type { Row } from '../entities/registry.ts';
import { findDay, type IsoDay, lastDayOfMonth } from '../timing/calendar-days.ts';

/** How often something is measured. */
export type PeriodKind = Row<'indicator'>['period'];

/** A part of one year: number so-and-so of its kind, counted from 1; a whole year is number 1. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly number: number;
}

/** How many of a kind a year has. */
export const periodsInYear: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 4,
  tertial: 3,
  'half-year': 2,
  year: 1,
};

const letters = { quarter: 'Q', tertial: 'T', 'half-year': 'H' } as const;
const kindsByLetter: ReadonlyMap<string, PeriodKind> = new Map([
  ['Q', 'quarter'],
  ['T', 'tertial'],
  ['H', 'half-year'],
]);
const codeForm = /^(\d{4})(?:-(?:([QTH])([1-4])|(\d{2})))?$/;

/** The period as a measurement keeps it: '2008', '2008-H1', '2008-T2', '2008-Q3' or '2008-04'. */
export function periodCode({ kind, year, number }: Period): string {
  const inYear = String(year).padStart(4, '0');
  if (kind === 'year') return inYear;
  return kind === 'month'
    ? `${inYear}-${String(number).padStart(2, '0')}`
    : `${inYear}-${letters[kind]}${number}`;
}

/** The period of such a code; null where it is none. */
export function periodOfCode(code: string): Period | null {
  const [, year = '', letter, part, month] = codeForm.exec(code) ?? [];
  if (year === '') return null;
  if (month !== undefined) return periodOf('month', Number(year), Number(month));
  if (letter === undefined) return periodOf('year', Number(year), 1);
  return periodOf(kindsByLetter.get(letter) ?? 'year', Number(year), Number(part));
}

/** The period of these numbers; null where a year (0–9999) has no such part. */
export function periodOf(kind: PeriodKind, year: number, number: number): Period | null {
  if (![year, number].every(Number.isInteger) || year < 0 || year > 9999) return null;
  return number >= 1 && number <= periodsInYear[kind] ? { kind, year, number } : null;
}

/** The period of a kind that a day is in. */
export function periodOfDay(kind: PeriodKind, day: IsoDay): Period {
  const month = Number(day.slice(5, 7));
  const number = Math.ceil(month / (12 / periodsInYear[kind]));
  return { kind, year: Number(day.slice(0, 4)), number };
}

/** The period so many steps later, or earlier where negative; null outside the years 0–9999. */
export function laterPeriod({ kind, year, number }: Period, steps: number): Period | null {
  const inYear = periodsInYear[kind];
  const at = year * inYear + number - 1 + steps;
  return periodOf(kind, Math.floor(at / inYear), (((at % inYear) + inYear) % inYear) + 1);
}

export const firstDayOf = ({ kind, year, number }: Period): IsoDay =>
  findDay(year, (number - 1) * (12 / periodsInYear[kind]) + 1, 1) ?? '';

export const lastDayOf = ({ kind, year, number }: Period): IsoDay =>
  lastDayOfMonth(year, number * (12 / periodsInYear[kind]));

/** By the day on which they end, since a figure is known then; of those the longer one last. */
export function byTime(a: Period, b: Period): number {
  return compare(lastDayOf(a), lastDayOf(b)) || compare(firstDayOf(b), firstDayOf(a));
}

/** How many periods there are from one to another of the same kind, both among them; none backwards. */
export function countBetween(first: Period, last: Period): number {
  const inYear = periodsInYear[first.kind];
  return Math.max(0, (last.year - first.year) * inYear + last.number - first.number + 1);
}

/** These periods. */
export function periodsBetween(first: Period, last: Period): readonly Period[] {
  return Array.from({ length: countBetween(first, last) }, (_, steps) =>
    laterPeriod(first, steps),
  ).filter((period) => period !== null);
}
