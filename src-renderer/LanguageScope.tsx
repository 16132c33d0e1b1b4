import { type Theme, ThemeProvider } from '@mui/material/styles';
import { type ReactNode, use, useCallback, useDeferredValue } from 'react';
import type { Language } from '../src-domain/fields.ts';
import type { Translate } from '../src-domain/messages/translate.ts';
import { fetchLanguage, LanguageContext } from './language.ts';

interface LanguageScopeProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Shows what is inside in a language, and in the one before until the new one has been fetched. */
export function LanguageScope({ language, children }: LanguageScopeProps) {
  const shown = use(fetchLanguage(useDeferredValue(language)));
  const inLanguage = useCallback((theme: Theme) => withWords(theme, shown.translate), [shown]);
  return (
    <LanguageContext value={shown}>
      <ThemeProvider theme={inLanguage}>{children}</ThemeProvider>
    </LanguageContext>
  );
}

/** The theme with our words in the place of the components' English ones. */
const withWords = (theme: Theme, translate: Translate): Theme => ({
  ...theme,
  components: {
    ...theme.components,
    MuiAlert: { defaultProps: { closeText: translate('frame:close-notice') } },
    MuiAutocomplete: {
      defaultProps: {
        clearText: translate('forms:clear'),
        openText: translate('forms:show-choices'),
        closeText: translate('forms:hide-choices'),
        noOptionsText: translate('forms:no-choices'),
      },
    },
  },
});
