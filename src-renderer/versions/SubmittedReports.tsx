import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { reportLabel } from '../../src-domain/messages/report-labels.ts';
import { isoDayOf } from '../../src-domain/timing/local-day.ts';
import { submissionsOf } from '../../src-domain/versions/approved-version.ts';
import { placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';

/** The reports that the plan was frozen with as they were submitted, folded away: they are no versions of it. */
export function SubmittedReports() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const submissions = submissionsOf(plan);
  if (submissions.length === 0) return null;
  return (
    <Paper component="details" sx={{ px: 2, py: 1.5, mt: 2 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600 }}>
        {translate('versions:submitted-reports', { count: submissions.length })}
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {submissions.map(({ report, version: { frozenAt } }) => (
          <li key={report.id}>
            <Link
              href={`#${placeAddress(project, { entity: 'report', id: report.id, field: null })}`}
            >
              {reportLabel(plan, report, translate)}
            </Link>
            {frozenAt !== null && `, ${dayText(isoDayOf(new Date(frozenAt)))}`}
          </li>
        ))}
      </Box>
    </Paper>
  );
}
