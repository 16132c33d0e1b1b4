import AcUnitOutlined from '@mui/icons-material/AcUnitOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Typography from '@mui/material/Typography';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { findRow } from '../../src-domain/plan.ts';
import { versionsThatCount } from '../../src-domain/versions/approved-plan.ts';
import {
  approvedVersion,
  latestFirst,
  planVersions,
} from '../../src-domain/versions/approved-version.ts';
import { CaseEditor } from '../cases/CaseEditor.tsx';
import { readComparison } from '../frame/addresses.ts';
import { PageHeader } from '../frame/PageHeader.tsx';
import { usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';
import { ComparePanel, type Sides } from './ComparePanel.tsx';
import { EmptyVersions } from './EmptyVersions.tsx';
import { FreezeDialog } from './FreezeDialog.tsx';
import { PlanInForce } from './PlanInForce.tsx';
import { SubmittedReports } from './SubmittedReports.tsx';
import { useFreezers } from './use-freezers.ts';
import { useSoughtCase } from './use-sought-case.ts';
import { VersionCard } from './VersionCard.tsx';

const airAboveInPixels = 16;

/** The versions and what was decided on them; or one case, where the address leads to what is written in it. */
export function VersionsPage() {
  const decision = useSoughtCase();
  return decision ? <CaseEditor key={decision.id} decision={decision} /> : <VersionList />;
}

/** What the plan was, what was decided on it, and what has become of it since. */
function VersionList() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const place = usePlace();
  const freezers = useFreezers();
  const versions = useMemo(() => latestFirst(planVersions(plan)), [plan]);
  const counting = versionsThatCount(plan);
  const [isFreezing, setIsFreezing] = useState(false);
  const [told, setTold] = useState('');
  const [sides, setSides] = useState<Sides | null>(() => readComparison(place));
  const [timesAsked, setTimesAsked] = useState(sides === null ? 0 : 1);
  const comparison = useRef<HTMLHeadingElement>(null);
  const soughtId =
    place?.entity === 'decision'
      ? (findRow(plan, 'decision', place.id)?.versionId ?? null)
      : (place?.id ?? null);

  function compareWithNow({ id }: Row<'version'>): void {
    setSides({ fromId: id, toId: null });
    setTimesAsked((times) => times + 1);
  }

  // As high as the window by now, so that its heading can stand at the top and what differs below it.
  useEffect(() => {
    if (timesAsked === 0) return;
    const heading = comparison.current;
    const content = heading?.closest('main');
    if (!heading || !content) return;
    heading.focus({ preventScroll: true });
    const { top } = heading.getBoundingClientRect();
    content.scrollBy(0, top - content.getBoundingClientRect().top - airAboveInPixels);
  }, [timesAsked]);

  return (
    <Container maxWidth="lg" sx={{ py: 2.5, mx: 0 }}>
      <PageHeader
        page="versjoner"
        explanation={translate('versions:explanation')}
        actions={
          versions.length > 0 && (
            <WhileOpen>
              <Button
                variant="contained"
                startIcon={<AcUnitOutlined />}
                onClick={() => setIsFreezing(true)}
              >
                {translate('versions:freeze')}
              </Button>
            </WhileOpen>
          )
        }
      />
      <Typography role="status" variant="body2" sx={{ mb: told === '' ? 0 : 1.5 }}>
        {told}
      </Typography>
      {versions.length === 0 ? (
        <>
          <EmptyVersions onFreeze={() => setIsFreezing(true)} />
          <SubmittedReports />
        </>
      ) : (
        <>
          <PlanInForce />
          <Box
            component="ul"
            aria-label={translate('versions:list')}
            sx={{ display: 'grid', gap: 2, mx: 0, mt: 2, mb: 0, p: 0, listStyle: 'none' }}
          >
            {versions.map((version) => (
              <VersionCard
                key={version.id}
                version={version}
                who={freezers[version.id] ?? null}
                isApproved={approvedVersion(plan, version.subprojectId)?.id === version.id}
                isBaseline={counting.includes(version)}
                isSought={version.id === soughtId}
                onCompare={() => compareWithNow(version)}
                onTold={setTold}
              />
            ))}
          </Box>
          <SubmittedReports />
          <ComparePanel
            versions={versions}
            sides={sides}
            onChoose={setSides}
            headingRef={comparison}
          />
        </>
      )}
      {isFreezing && <FreezeDialog onClose={() => setIsFreezing(false)} onFrozen={setTold} />}
    </Container>
  );
}
