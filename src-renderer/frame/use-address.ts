import { useMemo, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import {
  type Address,
  type GuidePlace,
  newProjectAddress,
  openProjectAddress,
  type RowPlace,
  readAddress,
  readGuideAddress,
  startAddress,
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

/** Where the guide is open; null where it isn't. */
export function useGuidePlace(): GuidePlace | null {
  const [path] = useHashLocation();
  return useMemo(() => readGuideAddress(path), [path]);
}

/** Where the user was before they opened the guide, however many of its pages they have turned since. */
export function useWayOutOfGuide(): string {
  const [path] = useHashLocation();
  const [outside, setOutside] = useState(startAddress);
  if (path !== outside && readGuideAddress(path) === null) setOutside(path);
  return outside;
}
