import { useColorScheme } from '@mui/material/styles';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { FailurePage } from './frame/FailurePage.tsx';
import { FileDrop } from './frame/FileDrop.tsx';
import { LoadingPage } from './frame/LoadingPage.tsx';
import { loadPage } from './frame/load-page.ts';
import { closeShortcuts, shortcutsOpening } from './frame/shortcuts-opening.ts';
import { useAddress, useGuidePlace, useWayOutOfGuide } from './frame/use-address.ts';
import { useGuideKey } from './frame/use-open-guide.ts';
import { useProgramMenu } from './frame/use-program-menu.ts';
import { LanguageScope } from './LanguageScope.tsx';
import { PageTexts } from './PageTexts.tsx';
import { type KnownProgram, ProgramContext, useProgramReading } from './program.ts';
import { StartTexts } from './StartTexts.tsx';

const fetchStartPage = async () => ({
  default: (await import('./start/StartPage.tsx')).StartPage,
});

const fetchProjectPages = async () => ({
  default: (await import('./project/ProjectPages.tsx')).ProjectPages,
});

const StartPage = lazy(fetchStartPage);
const ProjectPages = lazy(fetchProjectPages);

const GuidePage = lazy(async () => ({
  default: (await import('./guide/GuidePage.tsx')).GuidePage,
}));

const ShortcutsDialog = lazy(async () => ({
  default: (await import('./frame/ShortcutsDialog.tsx')).ShortcutsDialog,
}));

/** The program: its start page, its guide, or the project that the address names. */
export function App() {
  const [attempt, setAttempt] = useState(0);
  const reading = useProgramReading(attempt);
  const address = useAddress();
  const page = address?.page;
  // What the address asks for comes while the program is being asked; where it fails, it does so again when it is shown.
  useEffect(() => {
    const ahead = page ? [fetchProjectPages(), loadPage[page]()] : [fetchStartPage()];
    Promise.all(ahead).catch(() => {});
  }, [page]);
  return (
    <Suspense fallback={<LoadingPage />}>
      {reading.kind === 'loading' && <LoadingPage />}
      {reading.kind === 'failed' && (
        <LanguageScope language="nb">
          <FailurePage error={reading.error} onTryAgain={() => setAttempt(attempt + 1)} />
        </LanguageScope>
      )}
      {reading.kind === 'read' && <KnownApp program={reading.program} />}
    </Suspense>
  );
}

function KnownApp({ program }: { readonly program: KnownProgram }) {
  const { settings } = program;
  const language = settings.language ?? program.language;
  const { setMode } = useColorScheme();
  useEffect(() => setMode(settings.colorScheme ?? 'system'), [setMode, settings.colorScheme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useProgramMenu();
  useGuideKey();
  const isShowingKeys = useStore(shortcutsOpening, ({ isOpen }) => isOpen);
  const address = useAddress();
  const guide = useGuidePlace();
  const wayOut = useWayOutOfGuide();
  return (
    <ProgramContext value={program}>
      <LanguageScope language={language}>
        <Suspense fallback={<LoadingPage />}>
          {guide && (
            <PageTexts>
              <GuidePage place={guide} wayOut={wayOut} />
            </PageTexts>
          )}
          {!guide && address === null && (
            <StartTexts>
              <StartPage />
            </StartTexts>
          )}
          {address && (
            <ProjectPages key={address.project} project={address.project} page={address.page} />
          )}
        </Suspense>
        <FileDrop />
        {isShowingKeys && (
          <Suspense>
            <PageTexts>
              <ShortcutsDialog onClose={closeShortcuts} />
            </PageTexts>
          </Suspense>
        )}
      </LanguageScope>
    </ProgramContext>
  );
}
