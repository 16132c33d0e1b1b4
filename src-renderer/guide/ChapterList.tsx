import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { guideAddressOf } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import type { GuideChapter } from './chapters-of.ts';

interface ChapterListProps {
  readonly chapters: readonly GuideChapter[];
  readonly current: string | undefined;
}

/** The chapters, beside the text; over it, and folded, where there is no room beside it. */
export function ChapterList({ chapters, current }: ChapterListProps) {
  const { translate } = useLanguage();
  const isNarrow = useMediaQuery('(max-width: 900px)', { noSsr: true });
  const list = (
    <Box component="ul" lang="nb" sx={{ listStyle: 'none', m: 0, px: 0.75, py: 1 }}>
      {chapters.map(({ name, title }) => (
        <li key={name}>
          <Box
            component="a"
            href={`#${guideAddressOf(name)}`}
            aria-current={name === current ? 'page' : undefined}
            sx={{
              display: 'block',
              px: 1.25,
              py: 0.75,
              borderRadius: 1,
              color: 'text.primary',
              textDecoration: 'none',
              fontSize: '0.8125rem',
              '&:hover': { bgcolor: 'action.hover' },
              '&:focus-visible': { outlineOffset: -2 },
              '&[aria-current]': { bgcolor: 'action.selected', fontWeight: 600 },
            }}
          >
            {title}
          </Box>
        </li>
      ))}
    </Box>
  );
  return (
    <Box
      component="nav"
      aria-label={translate('guide:chapters')}
      sx={{
        gridArea: 'nav',
        overflowY: 'auto',
        borderRight: isNarrow ? 0 : 1,
        borderBottom: isNarrow ? 1 : 0,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        '& summary': { px: 2, py: 1, cursor: 'pointer', fontWeight: 600 },
        '@media print': { display: 'none' },
      }}
    >
      {isNarrow ? (
        <details key={current}>
          <summary>{translate('guide:chapters')}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </Box>
  );
}
