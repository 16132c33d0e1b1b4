import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { isOnlyRead } from '../../src-domain/handout/new-rows.ts';
import { findRow, projectOf } from '../../src-domain/plan.ts';
import { placeAddress } from '../frame/addresses.ts';
import { dayText, useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';

/** What the project is, in a line or two: more stands in its form. */
export function ProjectFacts() {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const address = useProject((state) => state.project);
  const { id, name, organisationId, startDate, endDate, client } = projectOf(plan);
  const period =
    startDate !== null && endDate !== null
      ? `${dayText(startDate, language)} – ${dayText(endDate, language)}`
      : '';
  const facts = [
    ['name', 'name', name],
    ['organisation', 'organisationId', findRow(plan, 'organisation', organisationId)?.name ?? ''],
    ['period', startDate === null ? 'startDate' : 'endDate', period],
    ['client', 'client', client],
  ] as const;
  // What lacks is no business of who can't write it.
  const shown = isOnlyRead(plan, 'project', id) ? facts.filter(([, , text]) => text.trim()) : facts;
  return (
    <Box
      component="dl"
      aria-label={translate('overview:facts')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, m: 0, mb: 2.5 }}
    >
      {shown.map(([fact, field, text]) => (
        <Box key={fact} sx={{ maxWidth: '34rem' }}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {translate(`overview:fact-${fact}`)}
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {text.trim() || (
              <Link href={`#${placeAddress(address, { entity: 'project', id, field })}`}>
                {translate('overview:fill-in')}
              </Link>
            )}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
