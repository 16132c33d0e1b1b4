import {
  type RefObject,
  startTransition,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';

interface Given {
  readonly scroller: RefObject<HTMLElement | null>;
  /** How much of the axis is in sight, in pixels. */
  readonly seenWidth: number;
  /** Between these factors of the scale as it stands one can zoom. */
  readonly least: number;
  readonly most: number;
  /** Changes with the scale: whatever has been stretched is then drawn anew. */
  readonly drawnAt: unknown;
  /** Draws the scale anew by a factor; the place so many pixels along the axis comes to lie `at` pixels from the left. */
  readonly onZoom: (factor: number, along: number, at: number) => void;
}

/** What was so many pixels along the axis now lies at `shift + factor * pixels`. */
interface Stretch {
  readonly factor: number;
  readonly shift: number;
}

/** What is being drawn anew: by which factor, and how far the axis was scrolled when that began. */
interface Redrawing {
  readonly factor: number;
  readonly scrolled: number;
}

const asDrawn: Stretch = { factor: 1, shift: 0 };
const restInMilliseconds = 140;
/** Further than this, what is stretched looks too coarse, and reaches too short when it shrinks. */
const coarsest = 4;
const alongAxis = '.timeline-track, .timeline-lines, .timeline-ticks';

/**
 * Ctrl and the wheel zoom where the pointer is. While the wheel turns, what is drawn is only stretched, as maps
 * do it, because drawing it anew takes longer than a frame lasts; it is drawn anew when the wheel rests, and now
 * and then on the way, between the frames.
 */
export function useWheelZoom(given: Given): void {
  const { scroller, drawnAt } = given;
  const stretch = useRef(asDrawn);
  const redrawing = useRef<Redrawing | null>(null);
  const placedAt = useRef<number | null>(null);
  const rest = useRef(0);

  const show = (next: Stretch) => {
    stretch.current = next;
    const transform = next === asDrawn ? '' : `matrix(${next.factor}, 0, 0, 1, ${next.shift}, 0)`;
    for (const part of scroller.current?.querySelectorAll<HTMLElement>(alongAxis) ?? []) {
      part.style.transformOrigin = '0 0';
      // Else each step would be painted anew.
      part.style.willChange = next === asDrawn ? '' : 'transform';
      part.style.transform = transform;
    }
  };
  const settle = () => {
    clearTimeout(rest.current);
    const element = scroller.current;
    if (!element || stretch.current === asDrawn) return;
    const { factor, shift } = stretch.current;
    const at = given.seenWidth / 2;
    if (factor === 1) {
      // The wheel has been turned back again: only what is in sight may have moved.
      show(asDrawn);
      element.scrollLeft -= shift;
    } else {
      redrawing.current = { factor, scrolled: element.scrollLeft };
      given.onZoom(factor, (element.scrollLeft + at - shift) / factor, at);
    }
  };
  const rests = useEffectEvent(() => startTransition(settle));
  const turn = useEffectEvent((event: WheelEvent) => {
    const element = scroller.current;
    if (!event.ctrlKey || !element) return;
    event.preventDefault();
    const nameWidth = element.clientWidth - given.seenWidth;
    const inside = element.getBoundingClientRect().left + element.clientLeft;
    const inSight = event.clientX - inside - nameWidth;
    const pointer = element.scrollLeft + Math.max(inSight, 0);
    const { factor, shift } = stretch.current;
    const wanted = factor * Math.exp(-event.deltaY / 400);
    const next = Math.min(Math.max(wanted, given.least), given.most);
    if (next === factor) return;
    show({ factor: next, shift: pointer - (next / factor) * (pointer - shift) });
    clearTimeout(rest.current);
    const isTooCoarse = next > coarsest || next < 1 / coarsest;
    if (isTooCoarse && !redrawing.current) startTransition(settle);
    else rest.current = window.setTimeout(rests, restInMilliseconds);
  });
  // What is scrolled into sight isn't stretched, and what is taken hold of lies where it is drawn.
  const onOther = useEffectEvent((event: Event) => {
    const isOwn = event.type === 'scroll' && scroller.current?.scrollLeft === placedAt.current;
    placedAt.current = null;
    if (!isOwn) settle();
  });
  /** What the wheel has turned since the drawing began stays stretched. */
  const draw = useEffectEvent(() => {
    const begun = redrawing.current;
    redrawing.current = null;
    const { factor, shift } = stretch.current;
    const scrolled = scroller.current?.scrollLeft ?? 0;
    placedAt.current = scrolled;
    if (!begun || factor === begun.factor) show(asDrawn);
    else show({ factor: factor / begun.factor, shift: shift - begun.scrolled + scrolled });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn at another scale is no longer stretched by it
  useLayoutEffect(() => draw(), [drawnAt]);
  useEffect(() => {
    const element = scroller.current;
    // A listener that React adds may not keep the browser from zooming the page.
    const onWheel = (event: WheelEvent) => turn(event);
    const other = (event: Event) => onOther(event);
    element?.addEventListener('wheel', onWheel, { passive: false });
    element?.addEventListener('scroll', other);
    element?.addEventListener('pointerdown', other);
    return () => {
      element?.removeEventListener('wheel', onWheel);
      element?.removeEventListener('scroll', other);
      element?.removeEventListener('pointerdown', other);
      clearTimeout(rest.current);
    };
  }, [scroller]);
}
