import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import type { Translate } from '../../src-domain/messages/translate.ts';
import type { GuidePlace } from '../frame/addresses.ts';
import { contentId } from '../frame/content.ts';
import { SkipLink } from '../frame/SkipLink.tsx';
import { useLanguage } from '../language.ts';
import { ChapterList } from './ChapterList.tsx';
import { ChapterText } from './ChapterText.tsx';
import type { GuideChapter } from './chapters-of.ts';
import { GuideBar } from './GuideBar.tsx';
import { guideChapters } from './guide-chapters.ts';
import { TurnPage } from './TurnPage.tsx';

interface GuidePageProps {
  readonly place: GuidePlace;
  /** The address that the user came from. */
  readonly wayOut: string;
}

/** The user's guide: the chapters beside the one that is read. */
export function GuidePage({ place, wayOut }: GuidePageProps) {
  const { translate, language } = useLanguage();
  const at = guideChapters.findIndex(({ name }) => name === place.chapter);
  const chapter = guideChapters[at];
  useEffect(() => {
    const sought = place.heading === null ? null : document.getElementById(place.heading);
    const heading = sought ?? document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: sought ? 'start' : 'end' });
    if (!sought) document.querySelector('main')?.scrollTo({ top: 0 });
  }, [place]);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplate: {
          xs: '"bar" auto "nav" auto "page" minmax(0, 1fr) / minmax(0, 1fr)',
          md: '"bar bar" auto "nav page" minmax(0, 1fr) / 17rem minmax(0, 1fr)',
        },
        height: { md: '100dvh' },
      }}
    >
      <title>{titleOf(chapter, translate)}</title>
      <SkipLink />
      <GuideBar wayOut={wayOut} />
      <ChapterList chapters={guideChapters} current={chapter?.name} />
      <Box
        component="main"
        id={contentId}
        tabIndex={-1}
        sx={{ gridArea: 'page', overflow: 'auto', outline: 'none', px: { xs: 2, sm: 5 }, py: 3 }}
      >
        <Box sx={{ maxWidth: '62rem', fontSize: '0.9375rem' }}>
          {language !== 'nb' && (
            <Typography color="textSecondary" sx={{ mb: 2 }}>
              {translate('guide:in-bokmaal')}
            </Typography>
          )}
          {chapter ? (
            <>
              <ChapterText key={chapter.name} chapter={chapter} />
              <TurnPage before={guideChapters[at - 1]} after={guideChapters[at + 1]} />
            </>
          ) : (
            <>
              <Typography variant="h1" tabIndex={-1} sx={{ outline: 'none' }}>
                {translate('guide:no-chapter')}
              </Typography>
              <Typography sx={{ mt: 1 }}>{translate('guide:no-chapter-why')}</Typography>
            </>
          )}
        </Box>
      </Box>
    </Box>
  );
}

function titleOf(chapter: GuideChapter | undefined, translate: Translate): string {
  const title = chapter?.title ?? translate('guide:no-chapter');
  const names = [title, translate('frame:guide'), 'Planverk'];
  // The contents are called what the guide is.
  return [...new Set(names)].join(' – ');
}
