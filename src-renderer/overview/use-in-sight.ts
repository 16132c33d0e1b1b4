import { useCallback, useState } from 'react';

/** How far below what is seen something is fetched already. */
const ahead = '200px';

/** Whether an element has come in sight; what has stays so. */
export function useInSight(): readonly [(element: HTMLElement | null) => () => void, boolean] {
  const [isInSight, setIsInSight] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setIsInSight(true);
        observer.disconnect();
      },
      { rootMargin: ahead },
    );
    if (element) observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, isInSight];
}
