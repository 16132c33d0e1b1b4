import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns';
import { DateCalendar } from '@mui/x-date-pickers/DateCalendar';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { nb } from 'date-fns/locale/nb';
import { nn } from 'date-fns/locale/nn';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { useLanguage } from '../../language.ts';

interface DayCalendarProps {
  readonly day: string | null;
  readonly onChoose: (day: string) => void;
}

/** A month to choose a day from. Loaded when it is first asked for. */
export function DayCalendar({ day, onChoose }: DayCalendarProps) {
  const { language, translate } = useLanguage();
  return (
    <LocalizationProvider
      dateAdapter={AdapterDateFns}
      adapterLocale={language === 'nn' ? nn : nb}
      // The package has no nynorsk, and no more texts than these are read aloud in a month.
      localeText={{
        previousMonth: translate('grid:calendar-previous-month'),
        nextMonth: translate('grid:calendar-next-month'),
        calendarViewSwitchingButtonAriaLabel: (view) =>
          translate(view === 'year' ? 'grid:calendar-years-shown' : 'grid:calendar-days-shown'),
      }}
    >
      <DateCalendar
        autoFocus
        value={day ? new Date(`${day}T00:00:00`) : null}
        onChange={(chosen, state) => {
          if (chosen && state === 'finish') onChoose(isoDayOf(chosen));
        }}
      />
    </LocalizationProvider>
  );
}
