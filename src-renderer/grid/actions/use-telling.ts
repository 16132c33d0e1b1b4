import { useLayoutEffect, useRef } from 'react';
import type { GridRow } from '../grid-model.ts';

/** What there is to tell of the rows as they are now; null as long as it hasn't come about. */
export type Outcome<Row extends GridRow> = (rows: readonly Row[]) => string | null;

/** Tells what has become of the rows once it shows in them, and nothing where nothing was done. */
export function useTelling<Row extends GridRow>(
  rows: readonly Row[],
  say: (text: string) => void,
): (outcome: Outcome<Row>) => void {
  const awaited = useRef<Outcome<Row> | null>(null);
  useLayoutEffect(() => {
    const text = awaited.current?.(rows) ?? null;
    if (text === null) return;
    awaited.current = null;
    say(text);
  }, [rows, say]);
  return (outcome) => {
    awaited.current = outcome;
  };
}
