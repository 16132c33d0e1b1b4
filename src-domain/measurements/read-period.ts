import { readDay } from '../clipboard/read-day.ts';
import { type Reading, readable } from '../clipboard/reading.ts';
import { monthsByName, ordinalsByName } from '../timing/norwegian-calendar.ts';
import {
  firstDayOf,
  lastDayOf,
  type Period,
  type PeriodKind,
  periodOf,
  periodOfDay,
  periodsInYear,
} from './period.ts';

/** Why a text is no period: it names none, its year has no such part, or it is of another length than asked for. */
export type PeriodReason = 'no-period' | 'no-such-part' | 'other-kind';

const spaces = /[\s\u00a0\u2007-\u200a\u202f]+/gu;
const dashes = /[\u2010-\u2015\u2212]/g;

const kindsByWord: ReadonlyMap<string, PeriodKind> = new Map([
  ...words('quarter', 'kvartal kvartalet kv kvart k q'),
  ...words('tertial', 'tertial tertialet tert t'),
  ...words('half-year', 'halvår halvåret h'),
  ...words('month', 'måned måneden månad månaden mnd m'),
]);

function words(kind: PeriodKind, list: string): readonly (readonly [string, PeriodKind])[] {
  return list.split(' ').map((word) => [word, kind]);
}

const ordinals = [...ordinalsByName.keys()].join('|');
const months = [...monthsByName.keys()].join('|');
const parts = [...kindsByWord.keys()].toSorted((a, b) => b.length - a.length).join('|');

const number = String.raw`(?<number>\d{1,2}|${ordinals})`;
const part = `(?<part>${parts})`;
const shortYear = String.raw`'?(?<year>\d{4}|\d{2})`;
const between = '[ .,/-]*';

/** In the order in which they are tried; each names a year, and what it is of the year. */
const forms: readonly RegExp[] = [
  // '2. tertial 2008', '2T08', 'andre tertial 2008', '1 kv. i 2008'
  new RegExp(`^${number}${between}${part}${between}(?:i )?${shortYear}$`),
  // 'T2 08', 'tertial 2 2008', 'K3-2008'
  new RegExp(`^${part}${between}${number}(?:[ .,/-]+${shortYear})$`),
  // '2008-T2', '2008K3', '2008 T2', '2008M04', '2008 2. tertial'
  new RegExp(String.raw`^(?<year>\d{4})${between}${part}${between}${number}$`),
  new RegExp(String.raw`^(?<year>\d{4})${between}${number}${between}${part}$`),
  // 'april 08', 'apr. 2008', 'apr-08', '2008 april'
  new RegExp(`^(?<month>${months})${between}${shortYear}$`),
  new RegExp(String.raw`^(?<year>\d{4})${between}(?<month>${months})$`),
  // '2008-04', '2008/4', '200804'; '04.2008', '4/2008'
  /^(?<year>\d{4})(?:[ ./-](?<monthNumber>\d{1,2}))$/,
  /^(?<year>\d{4})(?<monthNumber>\d{2})$/,
  /^(?<monthNumber>\d{1,2})[ ./-](?<year>\d{4})$/,
  // '2008', 'året 2008', 'år 2008'
  /^(?:(?:hele |heile )?(?:året|år) )?(?<year>\d{4})$/,
];

/**
 * Reads a period as people write it: '2. tertial 2008', 'T2 08', '2008-04', 'april 08', '3. kvartal 2008',
 * 'K3 2008', '2008'. Where a kind is asked for, a period of another is refused, and a day that such a
 * period begins or ends with is that period, for so spreadsheets write a month.
 */
export function readPeriod(text: string, kind: PeriodKind | null): Reading<Period, PeriodReason> {
  const written = text
    .normalize('NFC')
    .replace(spaces, ' ')
    .replace(dashes, '-')
    .trim()
    .toLowerCase();
  for (const form of forms) {
    const { groups } = form.exec(written) ?? {};
    if (groups) return ofKind(periodOfGroups(groups), kind);
  }
  return (kind && periodOfWrittenDay(written, kind)) ?? refused('no-period');
}

function periodOfGroups(groups: Readonly<Record<string, string | undefined>>): Period | null {
  const year = fullYear(groups['year'] ?? '');
  const month = groups['month'];
  if (month !== undefined) return periodOf('month', year, monthsByName.get(month) ?? 0);
  const monthNumber = groups['monthNumber'];
  if (monthNumber !== undefined) return periodOf('month', year, Number(monthNumber));
  const word = groups['part'];
  if (word === undefined) return periodOf('year', year, 1);
  const kind = kindsByWord.get(word) ?? 'year';
  const written = groups['number'] ?? '';
  const ordinal = ordinalsByName.get(written) ?? Number(written);
  return periodOf(kind, year, ordinal === -1 ? periodsInYear[kind] : ordinal);
}

/** Two digits mean what they mean in a time of the plan: 00–69 in this century. */
function fullYear(text: string): number {
  if (text.length === 4) return Number(text);
  return Number(text) + (Number(text) < 70 ? 2000 : 1900);
}

function ofKind(period: Period | null, kind: PeriodKind | null): Reading<Period, PeriodReason> {
  if (!period) return refused('no-such-part');
  return kind !== null && period.kind !== kind ? refused('other-kind') : readable(period);
}

function periodOfWrittenDay(text: string, kind: PeriodKind): Reading<Period, never> | null {
  const reading = readDay(text);
  if (reading.kind !== 'value' || reading.value === null) return null;
  const period = periodOfDay(kind, reading.value);
  const isEdge = reading.value === firstDayOf(period) || reading.value === lastDayOf(period);
  return isEdge ? readable(period) : null;
}

const refused = (reason: PeriodReason): Reading<never, PeriodReason> => ({
  kind: 'unreadable',
  reason,
});
