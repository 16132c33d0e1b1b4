import { useEffect, useEffectEvent } from 'react';

/** Hears when the pointer or the focus goes to what isn't one's own; leaving the window is no such thing. */
export function useLeaveListener(
  isOwn: (target: EventTarget | null) => boolean,
  onLeave: (event: Event) => void,
): void {
  const heard = useEffectEvent((event: Event) => {
    if (!isOwn(event.target)) onLeave(event);
  });
  useEffect(() => {
    const listener = (event: Event) => heard(event);
    document.addEventListener('pointerdown', listener, true);
    document.addEventListener('focusin', listener, true);
    return () => {
      document.removeEventListener('pointerdown', listener, true);
      document.removeEventListener('focusin', listener, true);
    };
  }, []);
}
