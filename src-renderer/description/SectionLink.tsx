import Box from '@mui/material/Box';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { useMemo, useRef } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { hasGeneratedContent } from '../../src-domain/section-contents.ts';
import { severityLooks } from '../findings/severity-looks.ts';
import { addressOf } from '../frame/addresses.ts';
import type { PageName } from '../frame/pages.ts';
import { useLanguage } from '../language.ts';
import { stepOf } from '../ordered-rows/move-keys.ts';
import { useDragInList } from '../ordered-rows/use-drag-in-list.ts';
import { useFindings, useProject } from '../project/open-project.ts';
import { countWords } from '../rich-text/count-words.ts';

interface SectionLinkProps {
  readonly section: Row<'textSection'>;
  readonly list: string;
  readonly isChosen: boolean;
  readonly onMoveBy: (step: -1 | 1) => void;
  readonly onDrop: (dragged: string, at: 'before' | 'after') => void;
}

/** Where that is written which the documents put under a section by themselves. */
const sources = {
  organisation: 'organisering',
  background: 'prosjekt',
  'effect-goals': 'maal',
  'result-goals': 'maal',
  activities: 'hovedtiltak',
  milestones: 'milepaelplan',
} as const satisfies Record<NonNullable<Row<'textSection'>['topic']>, PageName>;

/** A section in the list: what it is called, how long it is, and whether something is to be said about it. */
export function SectionLink({ section, list, isChosen, onMoveBy, onDrop }: SectionLinkProps) {
  const { id, heading, body } = section;
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const row = useRef<HTMLLIElement>(null);
  const edge = useDragInList(row, { list, id, onDrop });
  const count = useMemo(() => countWords(body), [body]);
  const found = (useFindings() ?? []).filter(
    (finding) => finding.entity === 'textSection' && finding.id === id,
  );
  const source = useProject(({ plan }) => hasGeneratedContent(plan, section))
    ? sources[section.topic ?? 'organisation']
    : null;
  const [first] = found;
  const look = first && severityLooks[first.severity];
  const from =
    source && translate('descriptionPage:from-page', { page: translate(`frame:page-${source}`) });
  const words = translate('descriptionPage:words', { count });
  const contents = count > 0 ? words : (from ?? translate('descriptionPage:empty'));
  return (
    <Box
      component="li"
      ref={row}
      sx={{
        borderBlock: '2px solid transparent',
        ...(edge === 'before' && { borderTopColor: 'primary.main' }),
        ...(edge === 'after' && { borderBottomColor: 'primary.main' }),
        '&.dragged': { opacity: 0.5 },
      }}
    >
      <Box
        component="a"
        href={`#${addressOf(project, 'beskrivelse', { entity: 'textSection', id, field: null })}`}
        aria-current={isChosen || undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        draggable={false}
        onKeyDown={(event) => {
          const step = stepOf(event);
          if (step === null) return;
          event.preventDefault();
          onMoveBy(step);
        }}
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) auto',
          columnGap: 1,
          px: 1,
          py: 0.5,
          borderRadius: 1,
          color: 'text.primary',
          textDecoration: 'none',
          overflowWrap: 'anywhere',
          '&:hover': { bgcolor: 'action.hover' },
          '&:focus-visible': { outlineOffset: -2 },
          '&[aria-current]': { bgcolor: 'action.selected', fontWeight: 600 },
        }}
      >
        <span>{heading.trim() || translate('descriptionPage:unnamed')}</span>
        {look ? (
          <look.Icon aria-hidden sx={{ fontSize: 16, mt: '3px', color: look.colour }} />
        ) : (
          <span />
        )}
        <Box
          component="span"
          sx={{ fontSize: '0.78125rem', fontWeight: 400, color: 'text.secondary' }}
        >
          {contents}
          {found.length > 0 && (
            <span style={visuallyHidden}>
              {`, ${translate('descriptionPage:findings', { count: found.length })}`}
            </span>
          )}
        </Box>
      </Box>
    </Box>
  );
}
