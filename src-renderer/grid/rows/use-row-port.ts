import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { RowPort } from './row-port.ts';

/** The same object at every time, with what it asks for as it stands now. */
export function useRowPort(port: RowPort): RefObject<RowPort> {
  const now = useRef(port);
  useLayoutEffect(() => {
    now.current = port;
  });
  return now;
}
