import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { CalendarButton } from './CalendarButton.tsx';
import type { FieldNotesProps } from './FieldNotes.tsx';
import { TypedField } from './TypedField.tsx';
import { useTypedDay } from './use-typed-day.ts';

interface DayFieldProps {
  readonly label: string;
  readonly value: IsoDay | null;
  /** Gives why the day couldn't be taken in, in words. */
  readonly save: (day: IsoDay | null) => string | null;
  readonly notes?: FieldNotesProps;
  readonly isLocked?: boolean;
}

/** A day, typed or chosen in a calendar. */
export function DayField({ label, value, save, notes = {}, isLocked = false }: DayFieldProps) {
  const typed = useTypedDay(value, save);
  return (
    <TypedField
      label={label}
      typed={typed}
      notes={notes}
      isLocked={isLocked}
      end={
        !isLocked && <CalendarButton label={label} day={value} onChoose={(day) => void save(day)} />
      }
    />
  );
}
