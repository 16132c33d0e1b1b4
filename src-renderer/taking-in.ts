import { useEffect, useEffectEvent, useLayoutEffect } from 'react';

const asked = 'planverk-take-in';

/** Asks all that is being written in to give what stands there: it is about to be left. */
export function takeInWhatIsWritten(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // What has opened something else has no focus to lose.
  document.dispatchEvent(new Event(asked));
}

/** Gives what stands there when the page is hidden or left, and when the part itself goes away. */
export function useTakingIn(takeIn: () => void): void {
  const give = useEffectEvent(takeIn);
  useEffect(() => {
    const onAsked = () => give();
    document.addEventListener('visibilitychange', onAsked);
    document.addEventListener(asked, onAsked);
    return () => {
      document.removeEventListener('visibilitychange', onAsked);
      document.removeEventListener(asked, onAsked);
    };
  }, []);
  // While its parts are still there to be asked.
  useLayoutEffect(() => () => give(), []);
}
