import AddOutlined from '@mui/icons-material/AddOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Skeleton from '@mui/material/Skeleton';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { lazy, Suspense, useId, useState } from 'react';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useGoTo, usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';
import { AllPart } from './AllPart.tsx';
import { NewReportDialog } from './NewReportDialog.tsx';
import { NowPart } from './now/NowPart.tsx';
import { PlanPart } from './planning/PlanPart.tsx';
import { partAddress, partsIn, placeOf } from './reports-parts.ts';

const ReportEditor = lazy(async () => ({
  default: (await import('./editor/ReportEditor.tsx')).ReportEditor,
}));

/** What has been reported, who reports when, and the report that is open. */
export function ReportsPage() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const goTo = useGoTo();
  const place = placeOf(plan, usePlace());
  const [isBeginning, setIsBeginning] = useState(false);
  const id = useId();

  if (place.kind === 'report') {
    return (
      <Suspense fallback={<Skeleton variant="rounded" height="24rem" sx={{ m: 2.5 }} />}>
        <ReportEditor
          key={place.reportId}
          reportId={place.reportId}
          onLeave={() => goTo(partAddress(project, 'all'))}
        />
      </Suspense>
    );
  }
  const { part, soughtId } = place;
  const begin = () => setIsBeginning(true);
  return (
    <Container maxWidth={false} sx={{ py: 2.5 }}>
      <PageHeader
        page="rapporter"
        explanation={translate('reportsPage:explanation')}
        actions={
          <WhileOpen>
            <Button variant="contained" startIcon={<AddOutlined />} onClick={begin}>
              {translate('reportsPage:new')}
            </Button>
          </WhileOpen>
        }
      />
      <Tabs
        value={part}
        aria-label={translate('frame:page-rapporter')}
        sx={{ minHeight: 38, mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {partsIn(plan).map((name) => (
          <Tab
            key={name}
            value={name}
            id={`${id}-${name}`}
            aria-controls={`${id}-part`}
            label={translate(`reportsPage:part-${name}`)}
            onClick={() => goTo(partAddress(project, name))}
            sx={{ minHeight: 38, py: 0.5 }}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`${id}-part`} aria-labelledby={`${id}-${part}`}>
        {part === 'now' && <NowPart onNew={begin} />}
        {part === 'all' && <AllPart soughtId={soughtId} onNew={begin} />}
        {part === 'plan' && <PlanPart />}
      </Box>
      {isBeginning && <NewReportDialog onClose={() => setIsBeginning(false)} />}
    </Container>
  );
}
