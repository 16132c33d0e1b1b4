import { type RefObject, useEffect, useState } from 'react';

/** Whether an element has more to the right than what is in sight. */
export function useMoreBeyond(scroller: RefObject<HTMLElement | null>, isThere: boolean): boolean {
  const [hasMore, setHasMore] = useState(false);
  useEffect(() => {
    const element = scroller.current;
    if (!element || !isThere) return;
    const look = () =>
      setHasMore(element.scrollWidth - element.clientWidth - element.scrollLeft > 1);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, isThere]);
  return hasMore;
}
