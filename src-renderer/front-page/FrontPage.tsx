import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { check } from '../../src-domain/check.ts';
import { groupFindings } from '../../src-domain/finding-groups.ts';
import { keyFacts } from '../../src-domain/key-facts.ts';
import { noticeText } from '../../src-domain/messages/notice-text.ts';
import type { OpenProject } from '../../src-preload/contract.ts';
import { useLanguage } from '../language.ts';
import { useToday } from '../today.ts';
import { FigureStrip } from './FigureStrip.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { KeyFactList } from './KeyFactList.tsx';

interface FrontPageProps {
  readonly project: OpenProject;
}

/** The project at a glance: what it is, what the plan check found, and its document. */
export function FrontPage({ project: { plan, status } }: FrontPageProps) {
  const { translate } = useLanguage();
  const today = useToday();
  const facts = useMemo(() => keyFacts(plan, today), [plan, today]);
  const groups = useMemo(() => groupFindings(check(plan, today)), [plan, today]);
  return (
    <Container maxWidth="xl" sx={{ py: 3 }}>
      <title>{`${facts.name} – Planverk`}</title>
      <Typography variant="body2" color="textSecondary">
        {facts.organisation || translate('pages:project')}
      </Typography>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {facts.name || translate('pages:project-without-name')}
      </Typography>
      {status.notices.map((notice) => (
        <Alert key={notice.kind} severity="warning" sx={{ mb: 2 }}>
          {noticeText(notice, translate)}
        </Alert>
      ))}
      <FigureStrip facts={facts} />
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          mt: 2.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 22rem' },
        }}
      >
        <FindingsCard groups={groups} />
        <Stack spacing={2.5} sx={{ order: { xs: -1, md: 0 } }}>
          <KeyFactList facts={facts} />
        </Stack>
      </Box>
    </Container>
  );
}
