import { type RefObject, useEffect, useRef, useState } from 'react';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import { usePlace } from '../frame/use-address.ts';

interface Sought<Part extends HTMLElement> {
  readonly ref: RefObject<Part | null>;
  /** Whether it is to be marked as what the address leads to, until it is left. */
  readonly isMarked: boolean;
  readonly unmark: () => void;
}

/** Shows a field when the address leads to it: scrolls to it, gives it the focus and marks it. */
export function useSought<Part extends HTMLElement>(
  entity: EntityName,
  id: string,
  field: string,
): Sought<Part> {
  const place = usePlace();
  const ref = useRef<Part>(null);
  const [isMarked, setIsMarked] = useState(false);
  useEffect(() => {
    if (place?.entity !== entity || place.id !== id || place.field !== field) return;
    ref.current?.scrollIntoView({ block: 'center' });
    ref.current
      ?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, [role=combobox]')
      ?.focus({ preventScroll: true });
    setIsMarked(true);
  }, [place, entity, id, field]);
  return { ref, isMarked, unmark: () => setIsMarked(false) };
}
