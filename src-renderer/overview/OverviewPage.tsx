import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useMemo } from 'react';
import { groupFindings } from '../../src-domain/finding-groups.ts';
import { isBegun } from '../../src-domain/first-steps.ts';
import { noticeText } from '../../src-domain/messages/notice-text.ts';
import { overviewOf } from '../../src-domain/overview.ts';
import { reminders } from '../../src-domain/reports/reminders.ts';
import { addressOf } from '../frame/addresses.ts';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useLanguage } from '../language.ts';
import { useFindings, usePlan, useProject } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { DeadlinesCard } from './DeadlinesCard.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { LatestChangesCard } from './LatestChangesCard.tsx';
import { PlanCheckCard } from './PlanCheckCard.tsx';
import { ProjectFacts } from './ProjectFacts.tsx';
import { SubprojectsCard } from './SubprojectsCard.tsx';

// The first page is to be there at once, whatever has been measured.
const IndicatorsCard = lazy(async () => ({
  default: (await import('./IndicatorsCard.tsx')).IndicatorsCard,
}));

const RemindersCard = lazy(async () => ({
  default: (await import('./RemindersCard.tsx')).RemindersCard,
}));

/** What matters today: what is late and next, how the sub-projects are, what the plan check found. */
export function OverviewPage() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const findings = useFindings();
  const today = useToday();
  const project = useProject((state) => state.project);
  const notices = useProject(({ status }) => status.notices);
  const overview = useMemo(() => overviewOf(plan, today, findings ?? []), [plan, today, findings]);
  const reminded = useMemo(() => reminders(plan, today), [plan, today]);
  const waiting = plan.rows.collision.length;
  const groups = useMemo(() => findings && groupFindings(findings), [findings]);
  return (
    <Container maxWidth={false} sx={{ py: 2.5 }}>
      <PageHeader
        page="oversikt"
        actions={
          <Button
            variant="contained"
            startIcon={<DescriptionOutlined />}
            href={`#${addressOf(project, 'dokumenter')}`}
          >
            {translate('overview:make-document')}
          </Button>
        }
      />
      <ProjectFacts />
      {notices.map((notice) => (
        <Alert key={notice.kind} severity="warning" sx={{ mb: 2 }}>
          {noticeText(notice, translate)}
        </Alert>
      ))}
      {waiting > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          <Link href={`#${addressOf(project, 'deling')}`} color="inherit">
            {translate('frame:waiting', { count: waiting })}
          </Link>
        </Alert>
      )}
      <FirstSteps key={project} />
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            lg: 'minmax(0, 1fr) 23rem',
            xl: 'minmax(0, 1fr) 32rem',
          },
        }}
      >
        <Stack spacing={2.5}>
          <DeadlinesCard overdue={overview.overdue} next={overview.next} />
          {reminded.length > 0 && (
            <Suspense>
              <RemindersCard reminders={reminded} />
            </Suspense>
          )}
          <SubprojectsCard subprojects={overview.subprojects} shared={overview.shared} />
          {plan.rows.measurement.length > 0 && (
            <Suspense>
              <IndicatorsCard />
            </Suspense>
          )}
        </Stack>
        <Stack spacing={2.5}>
          <PlanCheckCard groups={groups} isBegun={isBegun(plan)} />
          <LatestChangesCard />
        </Stack>
      </Box>
    </Container>
  );
}
