import { type Ref, useMemo } from 'react';
import { tickText } from '../../../src-domain/timeline/tick-text.ts';
import type { DayRange } from '../../../src-domain/timeline/timeline-axis.ts';
import { type Tick, ticksIn, tickUnitsAt } from '../../../src-domain/timeline/timeline-ticks.ts';
import { dayNumber, type IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { spansText } from '../../forms/time-understanding.ts';
import { HeadingElement, RowElement } from '../../grid/GridParts.tsx';
import type { Words } from './timeline-words.ts';
import type { TimelineZoom } from './use-timeline-zoom.ts';

interface TimelineHeadProps {
  readonly zoom: Pick<TimelineZoom, 'scale' | 'pixelsPerDay' | 'drawn'>;
  readonly shown: DayRange;
  readonly today: IsoDay;
  readonly words: Words;
  readonly ref?: Ref<HTMLDivElement>;
}

/** The names of what the axis is divided into, above the rows. */
export function TimelineHead({ zoom, shown, today, words, ref }: TimelineHeadProps) {
  const { scale, pixelsPerDay, drawn } = zoom;
  const { translate, language } = words;
  const { major, minor } = tickUnitsAt(pixelsPerDay);
  const days = useMemo(() => spansText([shown], translate, language), [shown, translate, language]);
  const tickAt = (tick: Tick, rank: 'major' | 'minor', isAlone: boolean) => {
    const left = scale(dayNumber(tick.from));
    const style = { left, width: scale(dayNumber(tick.to) + 1) - left };
    return (
      <div key={`${rank} ${tick.from}`} className={`timeline-tick ${rank}`} style={style}>
        <span>{tickText(tick, words, isAlone)}</span>
      </div>
    );
  };
  return (
    <RowElement ref={ref} className="timeline-head" aria-rowindex={1}>
      <HeadingElement className="timeline-corner">
        {translate('timeline:name-heading')}
      </HeadingElement>
      <HeadingElement
        className="timeline-ticks"
        aria-label={translate('timeline:time-heading', { days })}
      >
        {major && ticksIn(major, drawn).map((tick) => tickAt(tick, 'major', true))}
        {ticksIn(minor, drawn).map((tick) => tickAt(tick, 'minor', false))}
        <div className="timeline-today-word" style={{ left: scale(dayNumber(today) + 0.5) }}>
          {translate('timeline:today')}
        </div>
      </HeadingElement>
    </RowElement>
  );
}

/** The lines of the axis behind the rows, and today's before them. */
export function TimelineLines({ zoom, today }: Pick<TimelineHeadProps, 'zoom' | 'today'>) {
  const { scale, pixelsPerDay, drawn } = zoom;
  return (
    <>
      {ticksIn(tickUnitsAt(pixelsPerDay).minor, drawn).map(({ from }) => (
        <div key={from} className="timeline-line" style={{ left: scale(dayNumber(from)) }} />
      ))}
      <div className="timeline-today" style={{ left: scale(dayNumber(today) + 0.5) }} />
    </>
  );
}
