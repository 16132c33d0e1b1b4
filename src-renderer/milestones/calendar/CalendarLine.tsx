import { memo, type Ref } from 'react';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { dayText } from '../../../src-domain/messages/day-text.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import type { DatedItem, ItemDeadline } from '../../../src-domain/milestone-plan/dated-items.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { useLanguage } from '../../language.ts';

export interface CalendarLineProps {
  readonly lineKey: string;
  readonly entity: DatedItem['entity'];
  readonly row: DatedItem['row'];
  readonly name: string;
  readonly href: string;
  /** What it stands under, and who answers for it. */
  readonly milestone: string;
  readonly responsible: string;
  readonly day: IsoDay | null;
  /** How it is with the deadline; null where there is none here. */
  readonly standing: ItemDeadline['standing'] | null;
  /** Whether Tab leads to this line. */
  readonly isTabStop: boolean;
  readonly onReport: (lineKey: string, isDone: boolean) => void;
  /** Its place among the lines of its month, counted from 1, and how many they are. */
  readonly place: number;
  readonly count: number;
  /** Where it lies in the list. */
  readonly index: number;
  readonly top: number;
  readonly ref: Ref<HTMLLIElement>;
}

/** Each state has a sign besides its word. */
const signs = { 'not-started': '○', 'under-way': '◐', done: '✓', dropped: '✕' } as const;

/** One item in one month. Drawn anew only where something of it has changed. */
export const CalendarLine = memo(function CalendarLine(props: CalendarLineProps) {
  const { lineKey, entity, row, name, href, milestone, responsible } = props;
  const { day, standing, isTabStop, onReport, place, count, index, top, ref } = props;
  const { translate } = useLanguage();
  const { state, doneOn, time, forecast } = row;
  const isDone = standing === null ? state === 'done' : standing === 'met';
  const tabIndex = isTabStop ? 0 : -1;
  const isMilestone = entity === 'milestone';
  const about = [
    isMilestone ? translate('milestoneViews:entry-milestone') : milestone,
    responsible,
  ];
  // Texts with values take long to make, and there are thousands of lines.
  const word = capitalised(choiceLabel(entity, 'state', state, translate));
  const report = isDone ? 'report-not-done' : 'report-done';
  return (
    <li
      ref={ref}
      data-line={lineKey}
      data-index={index}
      aria-posinset={place}
      aria-setsize={count}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div>
        {time?.text}
        {standing !== null && day !== null && (
          <span className="calendar-about">
            {`${translate('milestoneViews:due')} ${dayText(day)}`}
          </span>
        )}
      </div>
      <div>
        <a
          href={href}
          tabIndex={tabIndex}
          className={['calendar-name', isMilestone && 'milestone', state === 'dropped' && 'dropped']
            .filter(Boolean)
            .join(' ')}
        >
          {name}
        </a>
        <span className="calendar-about">{about.filter((text) => text !== '').join(' · ')}</span>
      </div>
      <div>
        <span aria-hidden className={state === 'done' ? 'calendar-sign done' : 'calendar-sign'}>
          {signs[state]}
        </span>
        {state === 'done' && doneOn !== null ? `${word} ${dayText(doneOn)}` : word}
        {standing === 'overdue' && (
          <span className="calendar-overdue">
            <span aria-hidden className="calendar-sign">
              !
            </span>
            {capitalised(translate('milestoneViews:overdue'))}
          </span>
        )}
        {standing === 'met' && state !== 'done' && (
          <span className="calendar-about">
            <span aria-hidden className="calendar-sign done">
              ✓
            </span>
            {translate('milestoneViews:met')}
          </span>
        )}
        {forecast !== null && !isDone && state !== 'dropped' && (
          <span className="calendar-about">
            {translate('milestoneViews:expected', { time: forecast.text })}
          </span>
        )}
      </div>
      {state === 'dropped' ? (
        <span />
      ) : (
        <button
          type="button"
          tabIndex={tabIndex}
          className="calendar-report"
          aria-label={`${translate(`milestoneViews:${report}`)}: ${name}`}
          onClick={() => onReport(lineKey, !isDone)}
        >
          {translate(`milestoneViews:${report}`)}
        </button>
      )}
    </li>
  );
});
