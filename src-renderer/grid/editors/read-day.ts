import { timingOf } from '../../../src-domain/timing/timing.ts';

/** Reads one day in any form that the plan's times take: '1.8.07', '1. august 2007'. Undefined where it is none. */
export function readDay(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  const { kind, spans, ambiguous } = timingOf(text);
  const [span, ...others] = spans;
  const isOneDay = kind === 'days' && !ambiguous && span !== undefined && others.length === 0;
  return isOneDay && span.from !== null && span.from === span.to ? span.from : undefined;
}

/** A day as it is typed: '1.8.2007'. */
export function dayAsTyped(day: string | null): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  return year ? `${Number(date)}.${Number(month)}.${year}` : '';
}
