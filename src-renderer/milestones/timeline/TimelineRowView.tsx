import ErrorOutlined from '@mui/icons-material/ErrorOutlined';
import HelpOutlined from '@mui/icons-material/HelpOutlineOutlined';
import { memo, useMemo } from 'react';
import { type DatedItem, isOverdue } from '../../../src-domain/milestone-plan/dated-items.ts';
import { barName, besideText, trayText } from '../../../src-domain/timeline/item-text.ts';
import { barsOf, timelineMarks } from '../../../src-domain/timeline/timeline-bars.ts';
import type { TimelineItem } from '../../../src-domain/timeline/timeline-rows.ts';
import { dayNumber } from '../../../src-domain/timing/calendar-days.ts';
import { readTiming, type WrittenTime } from '../../../src-domain/timing/timing.ts';
import { CellElement, RowElement } from '../../grid/GridParts.tsx';
import { type AxisOnPage, barClasses, DoneMark, placeOnPage, SpanMark } from './TimelineMark.tsx';
import { columnOfBar, nameColumn, textColumn } from './timeline-cells.ts';
import { barWords, nameForAll, type Words } from './timeline-words.ts';
import { roomForText } from './use-timeline-zoom.ts';

interface TimelineRowViewProps extends AxisOnPage {
  readonly row: TimelineItem;
  readonly index: number;
  readonly top: number;
  /** The time that the approved plan has for it; null without one. */
  readonly approved: WrittenTime | null;
  /** The time that it would get from the bar that is dragged. */
  readonly moving: WrittenTime | null;
  /** The cell where one stands, if it is in this row. */
  readonly standing: string | null;
  readonly words: Words;
}

/** A milestone or a measure: its name, its marks along the axis, and what they say in words. */
export const TimelineRowView = memo(function TimelineRowView(props: TimelineRowViewProps) {
  const { row, index, top, standing, words } = props;
  const { item } = row;
  const name = barName(item, words.translate);
  const isUndated = row.kind === 'undated';
  return (
    <RowElement
      className={`timeline-row ${isUndated ? 'tray-row' : 'item-row'} ${item.entity}`}
      aria-rowindex={index + 2}
      aria-level={2}
      style={{ top }}
    >
      <CellElement
        {...cellProps(row, nameColumn, standing)}
        className={cellClass('timeline-name', nameColumn, standing)}
        aria-label={nameForAll(item, words)}
        title={name}
      >
        <span>{name}</span>
      </CellElement>
      {isUndated ? (
        <CellElement
          {...cellProps(row, textColumn, standing)}
          className={cellClass('timeline-text', textColumn, standing)}
        >
          <span>{trayText(item, words.translate)}</span>
        </CellElement>
      ) : (
        <Track {...props} />
      )}
    </RowElement>
  );
});

const cellProps = (row: TimelineItem, column: string, standing: string | null) => ({
  'data-row': row.id,
  'data-column': column,
  tabIndex: standing === column ? 0 : -1,
});

const cellClass = (own: string, column: string, standing: string | null): string =>
  `timeline-cell ${own}${standing === column ? ' tab-stop' : ''}`;

function Track({ row, approved, moving, standing, words, axis, scale }: TimelineRowViewProps) {
  const { item } = row;
  const onPage = { axis, scale };
  // Words take longer to make than places, and stay as they are while one zooms.
  const { timing, marks, bars, labels, text } = useMemo(
    () => contentOf(item, approved, moving, words),
    [item, approved, moving, words],
  );
  // What is dragged shows where it comes from.
  const behind = moving ? item.timing.spans : marks.approved;
  const ends = [...bars, ...behind, ...marks.forecast].map((span) => {
    const { style, fadesRight } = placeOnPage(span, onPage);
    return fadesRight ? 0 : style.left + style.width;
  });
  const done = marks.doneOn === null ? null : scale(dayNumber(marks.doneOn) + 0.5) - 8;
  const isLate = isOverdue(item) && !moving;
  const [openBar] = bars.filter(({ to }) => to === null);
  const alongFrom = openBar ? placeOnPage(openBar, onPage).style.left + gap : 0;
  const own = bars.length === 0;
  const begins = [...bars, ...behind, ...marks.forecast].map(
    (span) => placeOnPage(span, onPage).style.left,
  );
  const beside = besidePlace({
    begin: Math.min(...begins, done ?? Number.POSITIVE_INFINITY),
    end: Math.max(...ends, (done ?? 0) + 16),
    length: text.length,
    onPage,
  });
  return (
    <div className="timeline-track">
      {behind.map((span) => (
        <SpanMark key={`${span.from} ${span.to}`} span={span} kind="approved" {...onPage} />
      ))}
      {bars.map((bar, at) => {
        const column = columnOfBar(bar);
        const place = placeOnPage(bar, onPage);
        const isMovable = bar.span !== null && bar.look !== 'done' && bar.look !== 'dropped';
        return (
          <CellElement
            key={column}
            {...cellProps(row, column, standing)}
            className={`${cellClass(barClasses(bar, place), column, standing)}${isMovable ? ' movable' : ''}`}
            aria-label={labels[at]}
            style={place.style}
          />
        );
      })}
      {marks.forecast.map((span) => (
        <SpanMark key={`${span.from} ${span.to}`} span={span} kind="forecast" {...onPage} />
      ))}
      {done !== null && <DoneMark left={done} />}
      <CellElement
        {...(own && cellProps(row, textColumn, standing))}
        className={[
          own ? 'timeline-cell timeline-beside' : 'timeline-beside',
          openBar && 'timeline-along',
          isLate && 'late',
          moving && 'moving',
        ]
          .filter(Boolean)
          .join(' ')}
        style={openBar ? { marginLeft: alongFrom } : beside}
      >
        {isLate && <ErrorOutlined aria-hidden />}
        {timing.ambiguous && <HelpOutlined aria-hidden />}
        <span>{text}</span>
      </CellElement>
    </div>
  );
}

/** What is drawn of an item, or would be if it had another time, and what is said of it. */
function contentOf(
  item: DatedItem,
  approved: WrittenTime | null,
  moving: WrittenTime | null,
  words: Words,
) {
  const timing = moving ? readTiming(moving) : item.timing;
  const marks = timelineMarks(item, approved);
  const bars = moving ? barsOf(item, timing) : marks.bars;
  return {
    timing,
    marks,
    bars,
    labels: bars.map((bar) => `${timing.text}: ${barWords(bar, marks, words)}`),
    text: besideText(item, words.translate, timing),
  };
}

const usualLetterInPixels = 6.7;
const gap = 12;

/** Where the text goes: after the marks, or before them where it would else reach out of what is shown. */
function besidePlace({
  begin,
  end,
  length,
  onPage: { axis, scale },
}: {
  readonly begin: number;
  readonly end: number;
  readonly length: number;
  readonly onPage: AxisOnPage;
}) {
  const width = length * usualLetterInPixels + 3 * gap;
  const [, whole = 0] = scale.range();
  const reachesOut = end + width > scale(dayNumber(axis.shown.to)) + roomForText;
  const fitsBefore = begin - width > scale(dayNumber(axis.shown.from));
  return reachesOut && fitsBefore ? { right: whole - begin + gap } : { left: end + gap };
}
