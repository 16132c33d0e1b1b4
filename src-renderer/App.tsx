import { useColorScheme } from '@mui/material/styles';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { FailurePage } from './frame/FailurePage.tsx';
import { FileDrop } from './frame/FileDrop.tsx';
import { LoadingPage } from './frame/LoadingPage.tsx';
import { ProjectFrame } from './frame/ProjectFrame.tsx';
import { closeShortcuts, shortcutsOpening } from './frame/shortcuts-opening.ts';
import { useAddress } from './frame/use-address.ts';
import { useProgramMenu } from './frame/use-program-menu.ts';
import { LanguageContext, translatorOf } from './language.ts';
import { type KnownProgram, ProgramContext, useProgramReading } from './program.ts';
import { ProjectScope } from './project/ProjectScope.tsx';
import { StartPage } from './start/StartPage.tsx';

const ShortcutsDialog = lazy(async () => {
  const { ShortcutsDialog: Keys } = await import('./frame/ShortcutsDialog.tsx');
  return { default: Keys };
});

/** The program: its start page, or the project that the address names. */
export function App() {
  const [attempt, setAttempt] = useState(0);
  const reading = useProgramReading(attempt);
  if (reading.kind === 'loading') return <LoadingPage />;
  if (reading.kind === 'failed') {
    return <FailurePage error={reading.error} onTryAgain={() => setAttempt(attempt + 1)} />;
  }
  return <KnownApp program={reading.program} />;
}

function KnownApp({ program }: { readonly program: KnownProgram }) {
  const { settings } = program;
  const language = settings.language ?? program.language;
  const pageLanguage = useMemo(() => ({ language, translate: translatorOf(language) }), [language]);
  const { setMode } = useColorScheme();
  useEffect(() => setMode(settings.colorScheme ?? 'system'), [setMode, settings.colorScheme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useProgramMenu();
  const isShowingKeys = useStore(shortcutsOpening, ({ isOpen }) => isOpen);
  const address = useAddress();
  return (
    <ProgramContext value={program}>
      <LanguageContext value={pageLanguage}>
        {address === null ? (
          <StartPage />
        ) : (
          <ProjectScope key={address.project} project={address.project}>
            <ProjectFrame page={address.page} />
          </ProjectScope>
        )}
        <FileDrop />
        {isShowingKeys && (
          <Suspense>
            <ShortcutsDialog onClose={closeShortcuts} />
          </Suspense>
        )}
      </LanguageContext>
    </ProgramContext>
  );
}
