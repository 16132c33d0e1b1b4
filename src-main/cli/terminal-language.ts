import type { Language } from '../../src-domain/fields.ts';

/** Nynorsk where the terminal's own language says so, else bokmål. */
export function terminalLanguage(environment: Readonly<NodeJS.ProcessEnv>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').startsWith('nn') ? 'nn' : 'nb';
}
