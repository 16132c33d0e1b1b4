import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { letteredName } from '../../src-domain/lettered-name.ts';
import type { SectionGroup } from '../../src-domain/section-groups.ts';
import { useLanguage } from '../language.ts';
import { dropIndex } from '../ordered-rows/drop-index.ts';
import type { OrderedRows } from '../ordered-rows/use-ordered-rows.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';
import { SectionLink } from './SectionLink.tsx';

interface SectionListProps {
  readonly groups: readonly SectionGroup[];
  readonly chosen: string;
  readonly rows: OrderedRows<'textSection'>;
  readonly onAdd: () => void;
}

/** The sections in order, by chapter; the chosen one is written beside the list. */
export function SectionList({ groups, chosen, rows, onAdd }: SectionListProps) {
  const { translate } = useLanguage();
  return (
    <Box
      component="nav"
      aria-label={translate('descriptionPage:sections')}
      sx={{
        position: { md: 'sticky' },
        top: 16,
        maxHeight: { md: 'calc(100dvh - 96px)' },
        overflowY: 'auto',
        mx: -1,
        px: 1,
      }}
    >
      {groups.map((group, index) => {
        const isFirstOfPlan = groups[index - 1]?.subproject !== group.subproject;
        return (
          <div key={`${group.subproject?.id} ${group.chapter}`}>
            {group.subproject && isFirstOfPlan && <PlanHeading subproject={group.subproject} />}
            <Chapter group={group} chosen={chosen} rows={rows} />
          </div>
        );
      })}
      <WhileOpen>
        <Button size="small" startIcon={<Add />} onClick={onAdd} sx={{ mt: 0.5 }}>
          {translate('descriptionPage:add')}
        </Button>
      </WhileOpen>
    </Box>
  );
}

function PlanHeading({
  subproject,
}: {
  readonly subproject: NonNullable<SectionGroup['subproject']>;
}) {
  const { translate } = useLanguage();
  const name = letteredName(subproject.letter, subproject.name);
  return (
    <Typography
      variant="h3"
      component="h2"
      sx={{ mt: 2, mb: 0.5, px: 1, overflowWrap: 'anywhere' }}
    >
      {name === ''
        ? translate('descriptionPage:own-plan-unnamed')
        : translate('descriptionPage:own-plan', { name })}
    </Typography>
  );
}

interface ChapterProps {
  readonly group: SectionGroup;
  readonly chosen: string;
  readonly rows: OrderedRows<'textSection'>;
}

function Chapter({ group: { subproject, chapter, sections }, chosen, rows }: ChapterProps) {
  const { translate } = useLanguage();
  const headingId = useId();
  const order = sections.map(({ id }) => id);
  const list = `${subproject?.id} ${chapter}`;
  return (
    <>
      <Typography
        id={headingId}
        component={subproject ? 'h3' : 'h2'}
        variant="body2"
        color="textSecondary"
        sx={{ px: 1, mt: 1, mb: 0.25, fontWeight: 600 }}
      >
        {translate(`documents:chapter-${chapter}`)}
      </Typography>
      <Box component="ol" aria-labelledby={headingId} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sections.map((section, index) => (
          <SectionLink
            key={section.id}
            section={section}
            list={list}
            isChosen={section.id === chosen}
            onMoveBy={(step) => rows.move(sections, section.id, index + step)}
            onDrop={(dragged, at) =>
              rows.move(sections, dragged, dropIndex(order, dragged, section.id, at))
            }
          />
        ))}
      </Box>
    </>
  );
}
