import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import type { Plan } from '../../../src-domain/plan.ts';
import { comparePlans } from '../../../src-domain/versions/comparison.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { DifferenceGroup } from '../../versions/DifferenceGroup.tsx';
import { SlipTable } from '../../versions/SlipTable.tsx';
import { ReportSection } from './ReportSection.tsx';

interface ChangedSinceProps {
  /** What was frozen with the report. */
  readonly before: Plan;
  readonly subprojectId: string | null;
}

/** What is otherwise in the plan now than when the report was submitted. */
export function ChangedSince({ before, subprojectId }: ChangedSinceProps) {
  const { translate } = useLanguage();
  const [isShown, setIsShown] = useState(false);
  const shownId = useId();
  return (
    <ReportSection heading={translate('reportEditor:changed-since')}>
      <Button
        size="small"
        variant="outlined"
        aria-expanded={isShown}
        aria-controls={shownId}
        onClick={() => setIsShown(!isShown)}
      >
        {translate(isShown ? 'reportEditor:changed-since-hide' : 'reportEditor:changed-since-show')}
      </Button>
      <Box id={shownId} sx={{ mt: 1 }}>
        {isShown && <Differences before={before} subprojectId={subprojectId} />}
      </Box>
    </ReportSection>
  );
}

function Differences({ before, subprojectId }: ChangedSinceProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const { parts, slips, named } = useMemo(
    () => comparePlans(before, plan, subprojectId, today),
    [before, plan, subprojectId, today],
  );
  const count = parts.reduce((sum, { differences }) => sum + differences.length, 0);
  return (
    <>
      <Typography role="status" variant="body2">
        {count === 0
          ? translate('reportEditor:nothing-changed')
          : translate('reportEditor:changes', { count })}
      </Typography>
      {slips.length > 0 && <SlipTable slips={slips} named={named} />}
      {parts.map((group) => (
        <DifferenceGroup key={group.part} group={group} named={named} />
      ))}
    </>
  );
}
