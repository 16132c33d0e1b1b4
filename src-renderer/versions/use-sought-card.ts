import { type RefObject, useEffect, useRef } from 'react';

/** The card that an address leads to is gone to once, and again when the address leads elsewhere. */
export function useSoughtCard(isSought: boolean): RefObject<HTMLLIElement | null> {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isSought) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.focus({ preventScroll: true });
  }, [isSought]);
  return card;
}
