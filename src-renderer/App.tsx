import Box from '@mui/material/Box';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../src-domain/fields.ts';
import { FailurePage } from './frame/FailurePage.tsx';
import { GoneNotice } from './frame/GoneNotice.tsx';
import { LoadingPage } from './frame/LoadingPage.tsx';
import { SkipLink } from './frame/SkipLink.tsx';
import { TopBar } from './frame/TopBar.tsx';
import { FrontPage } from './front-page/FrontPage.tsx';
import { LanguageContext, translatorOf } from './language.ts';
import { useConnection, useOpenProject } from './open-project.ts';

/** The frame of the program around the page that is open. */
export function App() {
  const { opening, readAgain } = useOpenProject();
  const isThere = useConnection(readAgain);
  const [chosen, setChosen] = useState<Language | null>(readChosenLanguage);
  const language = chosen ?? (opening.kind === 'open' ? opening.program.language : 'nb');
  const pageLanguage = useMemo(
    () => ({
      language,
      translate: translatorOf(language),
      changeLanguage: (next: Language) => {
        localStorage.setItem(storedLanguage, next);
        setChosen(next);
      },
    }),
    [language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <LanguageContext value={pageLanguage}>
      <SkipLink />
      <TopBar project={opening.kind === 'open' ? opening.project : null} />
      <Box component="main" id="content" tabIndex={-1} sx={{ outline: 'none' }}>
        {!isThere && <GoneNotice />}
        {opening.kind === 'loading' && <LoadingPage />}
        {opening.kind === 'failed' && <FailurePage error={opening.error} onTryAgain={readAgain} />}
        {opening.kind === 'open' && <FrontPage project={opening.project} />}
      </Box>
    </LanguageContext>
  );
}

const storedLanguage = 'planverk-language';

function readChosenLanguage(): Language | null {
  const stored = localStorage.getItem(storedLanguage);
  return stored === 'nb' || stored === 'nn' ? stored : null;
}
