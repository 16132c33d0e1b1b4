import { useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import {
  type Address,
  newProjectAddress,
  openProjectAddress,
  type RowPlace,
  readAddress,
} from './addresses.ts';

/** Where the page is; null on the start page. */
export function useAddress(): Address | null {
  const [path] = useHashLocation();
  return useMemo(() => readAddress(path), [path]);
}

/** The row that the address leads to, for the page to show; null where it leads to the page alone. */
export const usePlace = (): RowPlace | null => useAddress()?.place ?? null;

/** Goes to another address; the one before is a step back away. */
export const useGoTo = (): ((path: string) => void) => useHashLocation()[1];

/** What the start page shows on top of itself; null where it stands alone. */
export function useStartView(): 'new' | 'open' | null {
  const [path] = useHashLocation();
  if (path === newProjectAddress) return 'new';
  return path === openProjectAddress ? 'open' : null;
}
