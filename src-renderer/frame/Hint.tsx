import { type ComponentType, type ReactElement, useEffect, useRef, useState } from 'react';

interface HintProps {
  readonly text: string;
  readonly children: ReactElement;
}

type Bubble = ComponentType<{ readonly title: string; readonly children: ReactElement }>;

/** A moment after the first page stands there is the time for what it can do without. */
const waitInMilliseconds = 1_500;

/**
 * The name of a button that is a picture alone, on pointing and on focus. The bubble is fetched when the
 * page has come to rest, and isn't put around a button that is just being used.
 */
export function Hint({ text, children }: HintProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [Tooltip, setTooltip] = useState<Bubble | null>(null);
  useEffect(() => {
    const timer = setTimeout(async () => {
      const { default: fetched } = await import('@mui/material/Tooltip');
      const isInUse = place.current?.matches(':hover, :focus-within') ?? true;
      if (!isInUse) setTooltip(() => fetched);
      else place.current?.addEventListener('focusout', () => setTooltip(() => fetched), once);
    }, waitInMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <span ref={place} title={Tooltip ? undefined : text} style={{ display: 'contents' }}>
      {Tooltip ? <Tooltip title={text}>{children}</Tooltip> : children}
    </span>
  );
}

const once = { once: true } as const;
