import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { lazy, Suspense } from 'react';
import { call, shell } from '../bridge.ts';
import { ProgramGone } from '../call-failure.ts';
import { newProjectAddress, openProjectAddress, startAddress } from '../frame/addresses.ts';
import { ConnectionNotice } from '../frame/ConnectionNotice.tsx';
import { contentId } from '../frame/content.ts';
import { LoadingPage } from '../frame/LoadingPage.tsx';
import { SkipLink } from '../frame/SkipLink.tsx';
import { useGoTo, useStartView } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { OpeningError } from './OpeningError.tsx';
import { RecentProjects } from './RecentProjects.tsx';
import { StartActions } from './StartActions.tsx';
import { StartBar } from './StartBar.tsx';
import { useKnownProjects } from './use-known-projects.ts';
import { errorAt, useOpening } from './use-opening.ts';

const NewProjectDialog = lazy(async () => ({
  default: (await import('./NewProjectDialog.tsx')).NewProjectDialog,
}));

const LibraryDialog = lazy(async () => ({
  default: (await import('./LibraryDialog.tsx')).LibraryDialog,
}));

const place = 'actions';

/** The first page: the projects that the user knows, and the ways to another. */
export function StartPage() {
  const { translate } = useLanguage();
  const goTo = useGoTo();
  const view = useStartView();
  const opener = useOpening();
  const { projects, error } = useKnownProjects();
  const { opening, open, forget } = opener;
  const isFirstTime = projects?.length === 0;
  // Where nobody answers, the notice of that says so, and the list is as it was.
  const isNoticed = projects !== null && error instanceof ProgramGone;
  const close = () => {
    forget();
    goTo(startAddress);
  };
  const openFile = () => {
    if (shell.hasFileDialogs) open(place, '', () => call('open-project', { path: null }));
    else goTo(openProjectAddress);
  };
  const openSample = () =>
    open(place, translate('start:sample'), () =>
      call('create-project', { from: 'sample', name: '' }),
    );
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <title>{`${translate('start:title')} – Planverk`}</title>
      <SkipLink />
      <StartBar />
      <ConnectionNotice />
      <Box
        component="main"
        id={contentId}
        tabIndex={-1}
        sx={{ width: '100%', maxWidth: 960, mx: 'auto', px: 3, py: 4, outline: 'none' }}
      >
        <Typography variant="h1" sx={{ mb: isFirstTime ? 1 : 2 }}>
          {translate(isFirstTime ? 'start:welcome' : 'start:title')}
        </Typography>
        {isFirstTime && (
          <Typography sx={{ maxWidth: '68ch', mb: 3 }}>{translate('start:what-it-is')}</Typography>
        )}
        <StartActions
          onNew={() => goTo(newProjectAddress)}
          onOpen={openFile}
          onSample={openSample}
        />
        <Box role="status" sx={{ minHeight: 36, pt: 1, color: 'text.secondary' }}>
          <Typography variant="body2">
            {opening.kind === 'under-way' && opening.place === place
              ? translate('start:opening')
              : translate('start:drop-hint')}
          </Typography>
        </Box>
        <OpeningError error={errorAt(opening, place)} onClose={forget} />
        {projects === null && error === null && <LoadingPage />}
        {projects !== null && projects.length > 0 && (
          <Box sx={{ mt: 2 }}>
            <RecentProjects projects={projects} opener={opener} />
          </Box>
        )}
        <OpeningError error={isNoticed ? null : error} />
      </Box>
      <Suspense>
        {view === 'new' && <NewProjectDialog opener={opener} onClose={close} />}
        {view === 'open' && !shell.hasFileDialogs && (
          <LibraryDialog opener={opener} onClose={close} />
        )}
      </Suspense>
    </Box>
  );
}
