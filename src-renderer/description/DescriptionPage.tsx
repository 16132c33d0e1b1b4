import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { type SectionGroup, sectionGroups } from '../../src-domain/section-groups.ts';
import { addressOf } from '../frame/addresses.ts';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useGoTo, usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { RemovedNotice } from '../ordered-rows/RemovedNotice.tsx';
import { type Removed, useOrderedRows } from '../ordered-rows/use-ordered-rows.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';
import { SectionList } from './SectionList.tsx';
import { SectionPanel } from './SectionPanel.tsx';

type Section = Row<'textSection'>;

/** The plan's text: its sections in order, the chosen one to be written in, and the guidance for it. */
export function DescriptionPage() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const groups = sectionGroups(usePlan());
  const place = usePlace();
  const goTo = useGoTo();
  const rows = useOrderedRows('textSection');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const sections = groups.flatMap((group) => group.sections);
  const chosen = sections.find(({ id }) => id === place?.id) ?? sections[0];
  const group = groups.find((each) => chosen && each.sections.includes(chosen));

  function open(id: string | null, field: string | null): void {
    if (id) goTo(addressOf(project, 'beskrivelse', { entity: 'textSection', id, field }));
  }

  function add(): void {
    const at = group?.sections.findIndex(({ id }) => id === chosen?.id) ?? -1;
    open(rows.add(group?.sections ?? [], at + 1, beginning(group)), 'heading');
  }

  function remove({ id }: Section): void {
    const at = sections.findIndex((section) => section.id === id);
    const next = sections[at + 1] ?? sections[at - 1];
    setRemoved(rows.remove(id));
    open(next?.id ?? null, 'heading');
  }

  return (
    <Container maxWidth={false} sx={{ py: 2.5, mx: 0, maxWidth: 1560 }}>
      <PageHeader page="beskrivelse" explanation={translate('descriptionPage:explanation')} />
      {!chosen || !group ? (
        <EmptyDescription onAdd={add} />
      ) : (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '15.5rem minmax(0, 1fr)' },
            gap: 3,
            alignItems: 'start',
          }}
        >
          <SectionList groups={groups} chosen={chosen.id} rows={rows} onAdd={add} />
          <SectionPanel
            section={chosen}
            siblings={group.sections}
            rows={rows}
            onDuplicate={() => open(rows.duplicate(group.sections, chosen.id), 'heading')}
            onRemove={() => remove(chosen)}
          />
        </Box>
      )}
      <RemovedNotice removed={removed} onDone={() => setRemoved(null)} />
    </Container>
  );
}

/** A new section stands in the plan and chapter of the one that is open. */
const beginning = (group: SectionGroup | undefined): Partial<Section> => ({
  chapter: group?.chapter ?? 'description',
  subprojectId: group?.subproject?.id ?? null,
  inOwnPlan: Boolean(group?.subproject),
});

function EmptyDescription({ onAdd }: { readonly onAdd: () => void }) {
  const { translate } = useLanguage();
  return (
    <Box sx={{ py: 6, maxWidth: '56ch' }}>
      <Typography variant="h2">{translate('descriptionPage:no-sections')}</Typography>
      <Typography color="textSecondary" sx={{ mt: 0.5, mb: 2 }}>
        {translate('descriptionPage:no-sections-why')}
      </Typography>
      <WhileOpen>
        <Button variant="contained" startIcon={<Add />} onClick={onAdd}>
          {translate('descriptionPage:first-section')}
        </Button>
      </WhileOpen>
    </Box>
  );
}
