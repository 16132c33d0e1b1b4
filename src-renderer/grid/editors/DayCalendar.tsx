import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns';
import { DateCalendar } from '@mui/x-date-pickers/DateCalendar';
import {
  LocalizationProvider,
  type LocalizationProviderProps,
} from '@mui/x-date-pickers/LocalizationProvider';
import { nbNO } from '@mui/x-date-pickers/locales';
import { nb } from 'date-fns/locale/nb';
import { nn } from 'date-fns/locale/nn';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { useLanguage } from '../../language.ts';

interface DayCalendarProps {
  readonly day: string | null;
  readonly onChoose: (day: string) => void;
}

// The catalogue's type lets a text be undefined, which none of them is.
const texts = nbNO.components.MuiLocalizationProvider.defaultProps.localeText as NonNullable<
  LocalizationProviderProps<Date>['localeText']
>;

/** A month to choose a day from. Loaded when it is first asked for. */
export function DayCalendar({ day, onChoose }: DayCalendarProps) {
  const { language } = useLanguage();
  return (
    <LocalizationProvider
      dateAdapter={AdapterDateFns}
      adapterLocale={language === 'nn' ? nn : nb}
      localeText={texts}
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
