import Box from '@mui/material/Box';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { BugBoundary } from '../BugBoundary.tsx';
import { ClosedBanner } from '../closing/ClosedBanner.tsx';
import { fetchPageTexts, useLanguage } from '../language.ts';
import { PageTexts } from '../PageTexts.tsx';
import { useProject } from '../project/open-project.ts';
import { searchOpening } from '../search/search-opening.ts';
import { CopiesBeside } from '../shared-file/CopiesBeside.tsx';
import { HandoutNotice } from '../sharing/HandoutNotice.tsx';
import { HandingOut } from '../sharing/handouts/HandingOut.tsx';
import { TakingBack } from '../sharing/returns/TakingBack.tsx';
import { WorkTakenInNotice } from '../sharing/WorkTakenInNotice.tsx';
import { ClosedNotice } from './ClosedNotice.tsx';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { contentId, goToContent } from './content.ts';
import { LoadingPage } from './LoadingPage.tsx';
import { loadPage } from './load-page.ts';
import { MishapNotice } from './MishapNotice.tsx';
import { Navigation } from './Navigation.tsx';
import { type PageName, pageNames, pagesOf } from './pages.ts';
import { SkipLink } from './SkipLink.tsx';
import { TakenBackNotice } from './TakenBackNotice.tsx';
import { TopBar } from './TopBar.tsx';
import { useProjectMenu } from './use-program-menu.ts';
import { useShortcuts } from './use-shortcuts.ts';

const pages = Object.fromEntries(
  pageNames.map((name) => [name, lazy(loadPage[name])]),
) as unknown as Record<PageName, ReturnType<typeof lazy>>;

const fetchSearch = async () => {
  const { SearchPalette: Palette } = await import('../search/SearchPalette.tsx');
  return { default: Palette };
};

const SearchPalette = lazy(fetchSearch);

const NotInCopy = lazy(async () => ({
  default: (await import('../sharing/handouts/NotInCopy.tsx')).NotInCopy,
}));

/** Whoever presses Ctrl+K types on at once, so the search is there by then, and the pages' texts too. */
const restComesInMilliseconds = 1_500;

/** What stands around every page of a project: the bar, the navigation, and what has gone wrong. */
export function ProjectFrame({ page }: { readonly page: PageName }) {
  useShortcuts();
  useProjectMenu();
  const isSearching = useStore(searchOpening, ({ isOpen }) => isOpen);
  const isHere = useProject(({ plan }) => pagesOf(plan).includes(page));
  const Page = pages[page];
  const { translate, language } = useLanguage();
  const shown = useRef(page);
  // What led to another page may have gone with the one before.
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (document.activeElement === document.body) goToContent();
  }, [page]);
  useEffect(() => {
    const timer = setTimeout(() => {
      void fetchSearch();
      void fetchPageTexts(language);
    }, restComesInMilliseconds);
    return () => clearTimeout(timer);
  }, [language]);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplate: '"bar bar" auto "nav page" minmax(0, 1fr) / auto minmax(0, 1fr)',
        height: '100dvh',
      }}
    >
      <SkipLink />
      <TopBar />
      <Navigation current={page} />
      <Box
        component="main"
        id={contentId}
        aria-label={translate(`frame:page-${page}`)}
        tabIndex={-1}
        sx={{ gridArea: 'page', overflow: 'auto', outline: 'none', minWidth: 0 }}
      >
        <ConnectionNotice />
        <ClosedNotice />
        <ClosedBanner />
        <HandoutNotice />
        <CopiesBeside />
        <MishapNotice />
        <TakenBackNotice />
        <WorkTakenInNotice />
        <BugBoundary key={page} isInPage>
          <Suspense fallback={<LoadingPage />}>
            {page === 'oversikt' ? (
              <Page />
            ) : (
              <PageTexts>{isHere ? <Page /> : <NotInCopy page={page} />}</PageTexts>
            )}
          </Suspense>
        </BugBoundary>
      </Box>
      <HandingOut page={page} />
      <TakingBack page={page} />
      {isSearching && (
        <Suspense>
          <PageTexts>
            <SearchPalette />
          </PageTexts>
        </Suspense>
      )}
    </Box>
  );
}
