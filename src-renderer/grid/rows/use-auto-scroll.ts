import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { type RefObject, useEffect } from 'react';

/** Scrolls the table while a row is dragged to its edge. */
export function useAutoScroll(scroller: RefObject<HTMLElement | null>, isThere: boolean): void {
  useEffect(() => {
    const element = scroller.current;
    return element && isThere ? autoScrollForElements({ element }) : undefined;
  }, [scroller, isThere]);
}
