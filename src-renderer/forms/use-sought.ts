import { type RefObject, useEffect, useRef, useState } from 'react';
import type { RowPlace } from '../frame/addresses.ts';
import { usePlace } from '../frame/use-address.ts';

interface Sought<Part extends HTMLElement> {
  readonly ref: RefObject<Part | null>;
  /** Whether it is to be marked as what the address leads to, until it is left. */
  readonly isMarked: boolean;
  readonly unmark: () => void;
}

/** Shows a field when the address leads to it: scrolls to it, gives it the focus and marks it. */
export function useSought<Part extends HTMLElement>(
  { entity, id, field }: RowPlace,
  isWanted: boolean,
): Sought<Part> {
  const place = usePlace();
  const ref = useRef<Part>(null);
  const [isMarked, setIsMarked] = useState(false);
  const isAddressed = place?.entity === entity && place.id === id && place.field === field;
  // biome-ignore lint/correctness/useExhaustiveDependencies: coming to the same address anew shows it anew
  useEffect(() => {
    if (!isAddressed) return;
    show(ref.current);
    setIsMarked(true);
  }, [place, isAddressed]);
  useEffect(() => {
    if (isWanted) show(ref.current);
  }, [isWanted]);
  return { ref, isMarked, unmark: () => setIsMarked(false) };
}

function show(part: HTMLElement | null): void {
  part?.scrollIntoView({ block: 'center' });
  part
    ?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, [role=combobox]')
    ?.focus({ preventScroll: true });
}
