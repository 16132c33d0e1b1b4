/** What a page is about, beside its bar and its navigation. */
export const contentId = 'content';

/** Goes on there, where what had the focus is gone. */
export const goToContent = (): void => document.getElementById(contentId)?.focus();

/** The same, where the user is to go on seeing what they see. */
export const stayInContent = (): void =>
  document.getElementById(contentId)?.focus({ preventScroll: true });
