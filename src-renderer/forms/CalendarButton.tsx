import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import { lazy, Suspense, useRef, useState } from 'react';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { useLanguage } from '../language.ts';

const DayCalendar = lazy(() =>
  import('../grid/editors/DayCalendar.tsx').then((module) => ({ default: module.DayCalendar })),
);

interface CalendarButtonProps {
  /** What the day is called. */
  readonly label: string;
  readonly day: IsoDay | null;
  readonly onChoose: (day: IsoDay) => void;
}

/** Opens a calendar to choose a day in. */
export function CalendarButton({ label, day, onChoose }: CalendarButtonProps) {
  const { translate } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton
        ref={button}
        size="small"
        edge="end"
        aria-label={translate('forms:choose-day', { label: label.toLocaleLowerCase('nb') })}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <CalendarMonthOutlined fontSize="small" />
      </IconButton>
      <Popover
        open={isOpen}
        anchorEl={() => button.current}
        onClose={() => setIsOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('forms:calendar') } }}
      >
        <Suspense fallback={null}>
          <DayCalendar
            day={day}
            onChoose={(chosen) => {
              setIsOpen(false);
              onChoose(chosen);
            }}
          />
        </Suspense>
      </Popover>
    </>
  );
}
