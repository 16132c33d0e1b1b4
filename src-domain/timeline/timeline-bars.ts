import type { DatedItem, ItemState } from '../milestone-plan/dated-items.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { readTiming, type Span, type Timing, type WrittenTime } from '../timing/timing.ts';

/** How far what a bar stands for has come; overdue is told apart from the states that people write. */
export type BarLook = ItemState | 'overdue';

/** One span of an item's time as the timeline draws it. */
export interface TimelineBar {
  /** Which of the time's spans, counted from 0; null where it goes on all along and names no days. */
  readonly span: number | null;
  /** First and last day, both included; null where that end is open, and fades. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly look: BarLook;
  readonly isContinuous: boolean;
  /** The text can be read in another way too. */
  readonly isAmbiguous: boolean;
}

/** All that the timeline draws of an item. */
export interface TimelineMarks {
  readonly bars: readonly TimelineBar[];
  /** When it is now expected; nothing where that is when it was planned. */
  readonly forecast: readonly Span[];
  /** Where it stood in the approved plan; nothing where it stands there still. */
  readonly approved: readonly Span[];
  readonly doneOn: IsoDay | null;
}

/** What is drawn of an item, beside the time that the approved plan has for it, where there is one. */
export function timelineMarks(item: DatedItem, approved: WrittenTime | null): TimelineMarks {
  const { timing, forecast, row } = item;
  return {
    bars: barsOf(item, timing),
    forecast: sameSpans(forecast.spans, timing.spans) ? [] : forecast.spans,
    approved: approvedSpans(approved, timing),
    doneOn: row.doneOn,
  };
}

/** The bars of an item if it had this time: what a bar that is dragged shows before it is let go. */
export function barsOf(item: DatedItem, timing: Timing): readonly TimelineBar[] {
  const { kind, spans, ambiguous: isAmbiguous } = timing;
  const isContinuous = kind === 'continuous';
  if (isContinuous && spans.length === 0) {
    const look = wholeLook(item);
    return [{ span: null, from: null, to: null, look, isContinuous, isAmbiguous }];
  }
  return spans.map(({ from, to }, span) => ({
    span,
    from,
    to,
    look: spanLook(item, to),
    isContinuous,
    isAmbiguous,
  }));
}

/** Whether the timeline has a place for an item; what has none stands in its tray, in words. */
export const isDrawn = ({ timing, forecast, row }: DatedItem): boolean =>
  timing.spans.length > 0 ||
  timing.kind === 'continuous' ||
  forecast.spans.length > 0 ||
  row.doneOn !== null;

const isDropped = ({ state, milestone }: DatedItem): boolean =>
  state === 'dropped' || milestone.state === 'dropped';

const wholeLook = (item: DatedItem): BarLook => (isDropped(item) ? 'dropped' : item.state);

/** Of a time of several dates each is met, or overdue, by itself. */
function spanLook(item: DatedItem, to: IsoDay | null): BarLook {
  const whole = wholeLook(item);
  if (whole === 'dropped' || whole === 'done' || to === null) return whole;
  const standing = item.deadlines.find(({ day }) => day === to)?.standing;
  if (standing === 'met') return 'done';
  return standing === 'overdue' ? 'overdue' : whole;
}

function approvedSpans(approved: WrittenTime | null, timing: Timing): readonly Span[] {
  const { spans } = readTiming(approved);
  return sameSpans(spans, timing.spans) ? [] : spans;
}

const sameSpans = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length &&
  some.every(({ from, to }, index) => others[index]?.from === from && others[index]?.to === to);
