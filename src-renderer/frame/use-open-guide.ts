import { useCallback, useEffect } from 'react';
import { guideAddress } from './addresses.ts';
import { useGoTo } from './use-address.ts';

/**
 * Opens the guide. What is being written is left first, as by a click, so that it is taken in; a dialog
 * that is being filled in would lose it, and keeps the user.
 */
export function useOpenGuide(): () => void {
  const goTo = useGoTo();
  return useCallback(() => {
    if (isFillingInDialog()) return;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    goTo(guideAddress);
  }, [goTo]);
}

const isFillingInDialog = (): boolean =>
  document.querySelector('.MuiDialog-root :is(input, textarea, [role="combobox"])') !== null;

/** F1 opens the guide, wherever one is. */
export function useGuideKey(): void {
  const openGuide = useOpenGuide();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      openGuide();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [openGuide]);
}
