import type { Language } from '../../src-domain/fields.ts';
import { localesOf } from '../../src-domain/locales.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import {
  type Ambiguity,
  readTiming,
  type Span,
  type Timing,
  type WrittenTime,
} from '../../src-domain/timing/timing.ts';

/** What the program makes of a written time, in a sentence or two; nothing where nothing is written. */
export function timeUnderstanding(
  written: WrittenTime | null,
  translate: Translate,
  language: Language,
): string {
  const timing = readTiming(written);
  const days = spansText(timing.spans, translate, language);
  const isSet = written !== null && written.spans !== null;
  if (isSet) return translate(days === '' ? 'forms:time-set-none' : 'forms:time-set', { days });
  return [sentence(timing, days, translate), ...doubts(timing.ambiguities, translate)]
    .filter((text) => text !== '')
    .join(' ');
}

function sentence({ kind }: Timing, days: string, translate: Translate): string {
  switch (kind) {
    case 'none':
      return '';
    case 'days':
      return days === ''
        ? translate('forms:time-without-year')
        : translate('forms:time-days', { days });
    case 'continuous':
      return days === ''
        ? translate('forms:time-continuous')
        : translate('forms:time-continuous-days', { days });
    case 'event':
      return translate('forms:time-event');
    case 'unknown':
      return translate('forms:time-unknown');
  }
}

/** A missing year is told by the sentence. */
function doubts(ambiguities: readonly Ambiguity[], translate: Translate): readonly string[] {
  return ambiguities
    .filter((ambiguity) => ambiguity !== 'missing-year')
    .map((ambiguity) => translate(doubtKeys[ambiguity]));
}

const doubtKeys = {
  season: 'forms:time-may-be-season',
  'two-digit-year': 'forms:time-may-be-other-year',
  'lone-year': 'forms:time-may-be-lone-year',
} as const;

/** Days in words: '1.–30. september 2007 og til og med 31. desember 2009'. */
export function spansText(
  spans: readonly Span[],
  translate: Translate,
  language: Language,
): string {
  const locales = localesOf[language];
  const days = new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' });
  const each = spans.map(({ from, to }) => {
    if (from !== null && to !== null) {
      // One day is written as one day by `formatRange` too.
      return days.formatRange(new Date(from), new Date(to)).replaceAll('\u2009', ' ');
    }
    if (from !== null) return translate('forms:time-from', { day: days.format(new Date(from)) });
    return translate('forms:time-to', { day: days.format(new Date(to ?? '')) });
  });
  return new Intl.ListFormat(locales).format(each);
}
