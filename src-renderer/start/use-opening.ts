import { useState } from 'react';
import type { ProjectName } from '../../src-preload/contract.ts';
import { addressOf } from '../frame/addresses.ts';
import { useGoTo } from '../frame/use-address.ts';

/** How it goes with what is being opened; `place` is where on the page it was asked for. */
export type Opening =
  | { readonly kind: 'none' }
  | { readonly kind: 'under-way'; readonly place: string; readonly name: string }
  | { readonly kind: 'failed'; readonly place: string; readonly error: unknown };

export interface Opener {
  readonly opening: Opening;
  /** Goes to the project that `ask` opens; one at a time. */
  readonly open: (place: string, name: string, ask: () => Promise<ProjectName | null>) => void;
  readonly forget: () => void;
}

/** Opens projects and goes to them, and keeps what went wrong until the next attempt. */
export function useOpening(): Opener {
  const goTo = useGoTo();
  const [opening, setOpening] = useState<Opening>({ kind: 'none' });
  const open: Opener['open'] = (place, name, ask) => {
    if (opening.kind === 'under-way') return;
    setOpening({ kind: 'under-way', place, name });
    ask().then(
      (opened) => {
        setOpening({ kind: 'none' });
        if (opened) goTo(addressOf(opened.project, 'oversikt'));
      },
      (error: unknown) => setOpening({ kind: 'failed', place, error }),
    );
  };
  return { opening, open, forget: () => setOpening({ kind: 'none' }) };
}

export const errorAt = (opening: Opening, place: string): unknown =>
  opening.kind === 'failed' && opening.place === place ? opening.error : null;

export const isUnderWayAt = (opening: Opening, place: string): boolean =>
  opening.kind === 'under-way' && opening.place === place;
