import type { Session } from 'electron';

const written = ['nb', 'nb-NO', 'nn', 'nn-NO'];

/** Chromium's own checker fetches its word lists from outside; the systems' own have theirs. */
export const hasSpelling = (platform: NodeJS.Platform): boolean => platform !== 'linux';

/** Has the system check spelling in bokmål and nynorsk, as far as it knows them, and fetches nothing. */
export function setUpSpelling(session: Session, platform: NodeJS.Platform): void {
  session.setSpellCheckerEnabled(hasSpelling(platform));
  // macOS finds the language by itself and fetches nothing, so neither means anything there.
  if (platform === 'darwin') return;
  // Where Windows lacks a language, Chromium would fetch its own list: from here, where there is none.
  session.setSpellCheckerDictionaryDownloadURL('planverk://no-word-lists/');
  if (platform !== 'win32') return;
  const available = session.availableSpellCheckerLanguages;
  session.setSpellCheckerLanguages(written.filter((language) => available.includes(language)));
}
