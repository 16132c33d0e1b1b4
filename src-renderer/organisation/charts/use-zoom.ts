import { type RefCallback, useCallback, useState } from 'react';

const steps = [0.25, 0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** What is smaller can't be read. */
const leastFit = 0.5;

interface Zoom {
  /** The frame that the drawing is to fit in. */
  readonly frame: RefCallback<HTMLElement>;
  readonly zoom: number;
  readonly step: (by: -1 | 1) => void;
  /** As wide as the frame, for as long as nobody zooms. */
  readonly fit: () => void;
}

/** How large a drawing of so many pixels' width is shown: as the frame has room, or as a person chose. */
export function useZoom(width: number): Zoom {
  const [room, setRoom] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const frame = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const fitting = room === 0 ? 1 : Math.min(1, Math.max(leastFit, room / width));
  const zoom = chosen ?? fitting;
  return {
    frame,
    zoom,
    step: (by) =>
      setChosen(
        (by === 1 ? steps.find((each) => each > zoom) : steps.findLast((each) => each < zoom)) ??
          zoom,
      ),
    fit: () => setChosen(null),
  };
}
