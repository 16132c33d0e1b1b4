import { type ScaleLinear, scaleLinear } from 'd3-scale';
import {
  type RefObject,
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TimelineAxis } from '../../../src-domain/timeline/timeline-axis.ts';
import { dayNumber, dayOfNumber, type IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { useWheelZoom } from './use-wheel-zoom.ts';

/** From the number of a day to the pixels of its beginning, counted from where the axis begins. */
export type DayScale = ScaleLinear<number, number>;

interface Given {
  readonly axis: TimelineAxis;
  readonly scroller: RefObject<HTMLElement | null>;
  /** How much of the axis is in sight, in pixels. */
  readonly seenWidth: number;
}

export interface TimelineZoom {
  readonly scale: DayScale;
  readonly pixelsPerDay: number;
  /** The part of the axis whose lines are on the page: what is in sight, and some more on each side. */
  readonly drawn: { readonly from: IsoDay; readonly to: IsoDay };
  /** Zooms by a factor; what lies so many pixels from the left of what is in sight stays there. */
  readonly zoomBy: (factor: number, at?: number) => void;
  readonly showAll: () => void;
  /** Brings a day to the middle of what is in sight. */
  readonly showDay: (day: IsoDay) => void;
  /** Keeps the scale as it stands, also where what is shown comes to reach further. */
  readonly hold: () => void;
  readonly onScroll: () => void;
}

/** Room for the text beside the last bar, in pixels. */
export const roomForText = 170;
const mostPixelsPerDay = 14;
const leastPixelsPerDay = 0.1;
// Beyond this browsers no longer know where anything is.
const widestInPixels = 8_000_000;
const drawnStep = 400;

/** What stays where it is on the screen while the scale changes: a day, so many pixels from the left. */
interface Anchor {
  readonly day: number;
  readonly at: number;
}

/** The scale of the axis and what of it is in sight; ctrl and the wheel zoom where the pointer is. */
export function useTimelineZoom({ axis, scroller, seenWidth }: Given): TimelineZoom {
  const [chosen, setChosen] = useState<number | 'all'>('all');
  const [drawnFrom, setDrawnFrom] = useState(0);
  const [begin, end] = [dayNumber(axis.whole.from), dayNumber(axis.whole.to) + 1];
  const shown = { from: dayNumber(axis.shown.from), to: dayNumber(axis.shown.to) + 1 };
  const fitting = Math.max(seenWidth - roomForText, seenWidth / 2) / (shown.to - shown.from);
  const most = Math.min(mostPixelsPerDay, widestInPixels / (end - begin));
  const least = Math.min(leastPixelsPerDay, fitting, most);
  const pixelsPerDay = Math.min(Math.max(chosen === 'all' ? fitting : chosen, least), most);
  const scale = useMemo(
    () =>
      scaleLinear()
        .domain([begin, end])
        .range([0, (end - begin) * pixelsPerDay]),
    [begin, end, pixelsPerDay],
  );

  const anchor = useRef<Anchor | null>(null);
  const left = useRef<number>(shown.from);
  const noteDrawn = (scrolled: number) =>
    setDrawnFrom(Math.floor(Math.max(scrolled, 0) / drawnStep) * drawnStep - drawnStep);
  const place = () => {
    const element = scroller.current;
    if (!element) return;
    const whereAll = chosen === 'all' ? { day: shown.from, at: 0 } : { day: left.current, at: 0 };
    const { day, at } = anchor.current ?? whereAll;
    anchor.current = null;
    element.scrollLeft = scale(day) - at;
    left.current = scale.invert(element.scrollLeft);
    noteDrawn(element.scrollLeft);
  };
  const placeAnew = useEffectEvent(place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in sight is placed anew when the scale is another
  useLayoutEffect(() => placeAnew(), [scale, seenWidth]);

  const zoomTo = (wanted: number, day: number, at: number) => {
    const next = Math.min(Math.max(wanted, least), most);
    if (next === pixelsPerDay) return;
    anchor.current = { day, at };
    setChosen(next);
    // Known already, so that all is drawn once.
    noteDrawn((day - begin) * next - at);
  };
  const zoomBy = (factor: number, at = seenWidth / 2) => {
    const element = scroller.current;
    if (element) zoomTo(pixelsPerDay * factor, scale.invert(element.scrollLeft + at), at);
  };
  useWheelZoom({
    scroller,
    seenWidth,
    least: least / pixelsPerDay,
    most: most / pixelsPerDay,
    drawnAt: scale,
    onZoom: (factor, along, at) => zoomTo(pixelsPerDay * factor, scale.invert(along), at),
  });

  const dayAt = useCallback(
    (pixels: number) =>
      dayOfNumber(Math.min(Math.max(Math.floor(scale.invert(pixels)), begin), end - 1)),
    [scale, begin, end],
  );
  const drawn = useMemo(
    () => ({ from: dayAt(drawnFrom), to: dayAt(drawnFrom + seenWidth + 3 * drawnStep) }),
    [dayAt, drawnFrom, seenWidth],
  );
  return {
    scale,
    pixelsPerDay,
    drawn,
    zoomBy,
    showAll: () => {
      anchor.current = { day: shown.from, at: 0 };
      setChosen('all');
      place();
    },
    showDay: (day) => {
      const element = scroller.current;
      if (element) element.scrollLeft = scale(dayNumber(day)) - seenWidth / 2;
    },
    hold: () => setChosen(pixelsPerDay),
    onScroll: () => {
      const element = scroller.current;
      if (!element) return;
      left.current = scale.invert(element.scrollLeft);
      noteDrawn(element.scrollLeft);
    },
  };
}
