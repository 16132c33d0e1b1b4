import { readable } from '../../../src-domain/clipboard/reading.ts';
import { partialDateText } from '../../../src-domain/messages/partial-date-text.ts';
import { readPartialDate } from '../../../src-domain/timing/read-partial-date.ts';
import type { WrittenTime } from '../../../src-domain/timing/timing.ts';
import { linesOf } from '../../forms/PlanLinesField.tsx';
import { TypedField } from '../../forms/TypedField.tsx';
import { timeUnderstanding } from '../../forms/time-understanding.ts';
import { useFieldDraft } from '../../forms/use-field-draft.ts';
import { numberAsTyped, readNumber } from '../../grid/editors/read-number.ts';
import { useLanguage } from '../../language.ts';

interface TypedValueProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly save: (value: Value) => null;
}

/** Plain text, on as many lines as it has. */
export function TypedWords({ label, value, save }: TypedValueProps<string>) {
  const typed = useFieldDraft({ value, write: (text) => text, read: readable, save });
  return <TypedField label={label} typed={typed} lines={1} />;
}

/** Several short texts, one on each line. */
export function TypedLines({ label, value, save }: TypedValueProps<readonly string[]>) {
  const typed = useFieldDraft({
    value,
    write: (texts) => texts.join('\n'),
    read: (text) => readable(linesOf(text)),
    save,
  });
  return <TypedField label={label} typed={typed} lines={2} />;
}

/** A time as people write it. Days that a person has set stay until another time is written. */
export function TypedTime({ label, value, save }: TypedValueProps<WrittenTime | null>) {
  const { translate, language } = useLanguage();
  const timeOf = (text: string): WrittenTime | null => {
    if (text === value?.text) return value;
    return text.trim() === '' ? null : { text, spans: null };
  };
  const typed = useFieldDraft<WrittenTime | null>({
    value,
    write: (time) => time?.text ?? '',
    read: (text) => readable(timeOf(text)),
    save,
  });
  const understood = timeUnderstanding(timeOf(typed.text), translate, language);
  return <TypedField label={label} typed={typed} notes={{ understood }} />;
}

/** A number, with a decimal comma. */
export function TypedNumber({ label, value, save }: TypedValueProps<number | null>) {
  const { translate } = useLanguage();
  const typed = useFieldDraft<number | null>({
    value,
    write: numberAsTyped,
    read: (text) => {
      const number = readNumber(text);
      return number === undefined
        ? { kind: 'unreadable', reason: translate('sharingPage:not-a-number') }
        : readable(number);
    },
    save,
  });
  return <TypedField label={label} typed={typed} isNumber />;
}

/** A year, a month or a day. */
export function TypedPartialDate({ label, value, save }: TypedValueProps<string | null>) {
  const { translate, language } = useLanguage();
  const typed = useFieldDraft<string | null>({
    value,
    write: (date) => (date === null ? '' : partialDateText(date, language)),
    read: (text) => {
      const reading = readPartialDate(text);
      if (reading.kind === 'value') return reading;
      return { kind: 'unreadable', reason: translate('forms:no-partial-date') };
    },
    save,
  });
  return <TypedField label={label} typed={typed} />;
}
