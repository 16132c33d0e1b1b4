import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { sameValue } from '../../../src-domain/same-value.ts';
import type { WrittenTime } from '../../../src-domain/timing/timing.ts';
import type { TimelinePlace } from './timeline-cells.ts';

/** A bar that is dragged, and the time that it would get if it were let go now. */
export interface BarDrag {
  readonly place: TimelinePlace;
  readonly time: WrittenTime;
}

interface Given {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly pixelsPerDay: number;
  readonly nameWidth: number;
  /** Whether a bar can be moved; where it can't it tells why. */
  readonly mayMove: (place: TimelinePlace) => boolean;
  /** The time of a bar that is so many days later; null where there is none. */
  readonly timeAfter: (place: TimelinePlace, days: number) => WrittenTime | null;
  readonly onMoving: (drag: BarDrag) => void;
  readonly onDropped: (drag: BarDrag) => void;
  readonly onCancelled: (place: TimelinePlace) => void;
}

interface Grip {
  readonly place: TimelinePlace;
  readonly pointerId: number;
  readonly x: number;
  readonly scrolled: number;
  hasMoved: boolean;
  days: number;
  lastX: number;
}

/** A click moves nothing. */
const leastPixels = 4;
const edgeInPixels = 36;
const scrollStep = 14;

/** Moves a bar with the pointer, by whole units of what is written; Escape lets it stand as it was. */
export function useBarDrag(given: Given) {
  const { scroller, pixelsPerDay, nameWidth } = given;
  const [drag, setDrag] = useState<BarDrag | null>(null);
  const grip = useRef<Grip | null>(null);

  const follow = () => {
    const [held, element] = [grip.current, scroller.current];
    if (!held || !element) return;
    const pixels = held.lastX - held.x + element.scrollLeft - held.scrolled;
    const days = Math.round(pixels / pixelsPerDay);
    if (days === held.days) return;
    held.days = days;
    const time = given.timeAfter(held.place, days);
    if (!time) return;
    const next = { place: held.place, time };
    if (drag && sameValue(drag.time, time)) return;
    setDrag(next);
    given.onMoving(next);
  };
  const letGo = () => {
    grip.current = null;
    setDrag(null);
  };
  const cancel = () => {
    const held = grip.current;
    letGo();
    if (held?.hasMoved) given.onCancelled(held.place);
  };

  const scrollOn = useEffectEvent(() => {
    const [held, element] = [grip.current, scroller.current];
    if (!held?.hasMoved || !element) return;
    const { left, right } = element.getBoundingClientRect();
    const isAtRight = held.lastX > right - edgeInPixels && held.lastX > held.x;
    const isAtLeft = held.lastX < left + nameWidth + edgeInPixels && held.lastX < held.x;
    if (!isAtRight && !isAtLeft) return;
    element.scrollLeft += isAtRight ? scrollStep : -scrollStep;
    follow();
  });
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  });
  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    let frame = 0;
    const eachFrame = () => {
      scrollOn();
      frame = requestAnimationFrame(eachFrame);
    };
    frame = requestAnimationFrame(eachFrame);
    const onKey = (event: KeyboardEvent) => onEscape(event);
    document.addEventListener('keydown', onKey, true);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [isDragging]);

  return {
    drag,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const bar = event.target instanceof Element && event.target.closest('.timeline-bar');
        if (!(bar instanceof HTMLElement) || event.button !== 0 || grip.current) return;
        const { row, column } = bar.dataset;
        if (row === undefined || column === undefined) return;
        grip.current = {
          place: { row, column },
          pointerId: event.pointerId,
          x: event.clientX,
          lastX: event.clientX,
          scrolled: scroller.current?.scrollLeft ?? 0,
          hasMoved: false,
          days: 0,
        };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const held = grip.current;
        if (!held || event.pointerId !== held.pointerId) return;
        held.lastX = event.clientX;
        if (!held.hasMoved) {
          if (Math.abs(event.clientX - held.x) < leastPixels) return;
          if (!given.mayMove(held.place)) {
            grip.current = null;
            return;
          }
          held.hasMoved = true;
          // Not before: a click would go to what has captured the pointer.
          event.currentTarget.setPointerCapture(event.pointerId);
        }
        follow();
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const held = grip.current;
        if (!held || event.pointerId !== held.pointerId) return;
        letGo();
        if (drag) given.onDropped(drag);
      },
      onPointerCancel: cancel,
      onLostPointerCapture: () => {
        if (grip.current) cancel();
      },
    },
  };
}
