import { readDay } from '../../src-domain/clipboard/read-day.ts';
import type { Reading } from '../../src-domain/clipboard/reading.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { useLanguage } from '../language.ts';
import { type TypedText, useFieldDraft } from './use-field-draft.ts';

/** A day that is typed as people write it ('1.8.07') and shown as the form writes it ('01.08.2007'). */
export function useTypedDay(
  value: IsoDay | null,
  save: (day: IsoDay | null) => string | null,
): TypedText {
  const { translate } = useLanguage();
  return useFieldDraft<IsoDay | null>({
    value,
    write: (day) => (day === null ? '' : dayText(day)),
    read: (text): Reading<IsoDay | null> => {
      const reading = readDay(text);
      if (reading.kind === 'value') return reading;
      return { kind: 'unreadable', reason: translate('forms:not-a-day', { text: text.trim() }) };
    },
    save,
  });
}
