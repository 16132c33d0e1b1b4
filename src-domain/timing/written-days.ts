import type { Language } from '../fields.ts';
import { type IsoDay, lastDayOfMonth } from './calendar-days.ts';
import { monthNames } from './calendar-names.ts';
import { type Days, unitOfDays } from './calendar-units.ts';
import type { Span } from './spans.ts';

/** How the same days can be written, for where one way could be read as something else. */
interface Manner {
  readonly dash: string;
  /** Whether a whole year may stand as its number alone. */
  readonly loneYears: boolean;
}

const manners: readonly Manner[] = [
  { dash: '–', loneYears: true },
  { dash: '–', loneYears: false },
  { dash: ' – ', loneYears: false },
];

const words = {
  nb: { by: 'innen', endOf: 'innen utgangen av', from: 'fra' },
  nn: { by: 'innan', endOf: 'innan utgangen av', from: 'frå' },
} as const;

/** Spans in words, in several ways of which the first is the best: '12.–14. mai 2009', 'mai 2009'. */
export function writtenDays(spans: readonly Span[], language: Language): readonly string[] {
  return manners.map((manner) => listed(spans.map((span) => writtenSpan(span, language, manner))));
}

function listed(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} og ${last}`;
}

function writtenSpan({ from, to }: Span, language: Language, manner: Manner): string {
  if (from !== null && to !== null) return writtenStretch({ from, to }, manner);
  if (from !== null) return `${words[language].from} ${writtenDay(from)}`;
  if (to === null) return '';
  if (!isEndOfMonth(to)) return `${words[language].by} ${writtenDay(to)}`;
  const end = to.endsWith('-12-31') ? yearOf(to) : `${monthOf(to)} ${yearOf(to)}`;
  return `${words[language].endOf} ${end}`;
}

function writtenStretch({ from, to }: Days, { dash, loneYears }: Manner): string {
  const unit = unitOfDays({ from, to });
  const sameYear = yearOf(from) === yearOf(to);
  const sameMonth = sameYear && monthOf(from) === monthOf(to);
  const year = sameYear ? '' : ` ${yearOf(from)}`;
  if (unit === 'year' && loneYears) return sameYear ? yearOf(to) : yearOf(from) + dash + yearOf(to);
  if (unit === 'year' || unit === 'month') {
    const end = `${monthOf(to)} ${yearOf(to)}`;
    return sameMonth ? end : `${monthOf(from)}${year}${dash}${end}`;
  }
  if (from === to) return writtenDay(to);
  if (sameMonth) return `${dateOf(from)}.${dash}${writtenDay(to)}`;
  return `${dateOf(from)}. ${monthOf(from)}${year}${dash}${writtenDay(to)}`;
}

function writtenDay(day: IsoDay): string {
  return `${dateOf(day)}. ${monthOf(day)} ${yearOf(day)}`;
}

function isEndOfMonth(day: IsoDay): boolean {
  return day === lastDayOfMonth(Number(yearOf(day)), Number(day.slice(5, 7)));
}

function yearOf(day: IsoDay): string {
  return day.slice(0, 4);
}

function monthOf(day: IsoDay): string {
  return monthNames[Number(day.slice(5, 7)) - 1] ?? '';
}

function dateOf(day: IsoDay): string {
  return String(Number(day.slice(8)));
}
