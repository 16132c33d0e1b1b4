/** What a page is about, beside its bar and its navigation. */
export const contentId = 'content';

/** The page's landmark, in which everything that floats over a page is mounted. */
export const contentElement = (): HTMLElement | null => document.getElementById(contentId);

/** Goes on there, where what had the focus is gone. */
export const goToContent = (): void => contentElement()?.focus();

/** The same, where the user is to go on seeing what they see. */
export const stayInContent = (): void => contentElement()?.focus({ preventScroll: true });
