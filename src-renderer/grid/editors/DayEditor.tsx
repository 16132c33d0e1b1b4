import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import { lazy, Suspense, useRef, useState } from 'react';
import { dayText, useLanguage } from '../../language.ts';
import { usePopupPlace } from '../popup-place.ts';
import { type EditorProps, useDraft } from './editor-port.ts';
import { dayAsTyped, readDay } from './read-day.ts';
import { TypedEditor } from './TypedEditor.tsx';

const DayCalendar = lazy(() =>
  import('./DayCalendar.tsx').then((module) => ({ default: module.DayCalendar })),
);

/** A day, written as Norwegians write it or chosen in a calendar. */
export function DayEditor(props: EditorProps<string | null>) {
  const { label, value, typed, refusal, port, commit } = props;
  const { translate, language } = useLanguage();
  const place = usePopupPlace();
  const button = useRef<HTMLButtonElement>(null);
  const [text, setText] = useState(typed ?? dayAsTyped(value));
  const [isChoosing, setIsChoosing] = useState(false);
  const day = readDay(text);
  useDraft(port, () =>
    day === undefined
      ? { kind: 'refused', text: translate('grid:not-a-day', { text: text.trim() }), typed: text }
      : { kind: 'value', value: day, typed: text },
  );
  return (
    <TypedEditor
      label={label}
      text={text}
      onText={setText}
      hint={day ? dayText(day, language) : ''}
      refusal={refusal}
      onOpen={() => setIsChoosing(true)}
    >
      <IconButton
        ref={button}
        size="small"
        aria-label={translate('grid:choose-day')}
        aria-haspopup="dialog"
        onClick={() => setIsChoosing(true)}
        sx={{ p: 0.25, mr: 0.25, alignSelf: 'flex-start' }}
      >
        <CalendarMonthOutlined fontSize="small" />
      </IconButton>
      <Popover
        open={isChoosing}
        anchorEl={() => button.current}
        container={place}
        onClose={() => setIsChoosing(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        transitionDuration={0}
        disableScrollLock
        slotProps={{
          paper: { role: 'dialog', 'aria-label': translate('grid:choose-in-calendar') },
        }}
      >
        <Suspense fallback={null}>
          <DayCalendar day={day ?? null} onChoose={(chosen) => commit(null, chosen)} />
        </Suspense>
      </Popover>
    </TypedEditor>
  );
}
