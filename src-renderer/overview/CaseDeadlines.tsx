import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { caseDeadlines } from '../../src-domain/versions/paper-deadline.ts';
import { placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { daysLeftText } from './days-left-text.ts';

/** The days by which the papers of coming meetings are to be there; nothing where there are none. */
export function CaseDeadlines() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const today = useToday();
  const headingId = useId();
  const deadlines = caseDeadlines(plan);
  if (deadlines.length === 0) return null;
  return (
    <Box
      role="group"
      aria-labelledby={headingId}
      sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'divider' }}
    >
      <Typography variant="h3" id={headingId} sx={{ mb: 0.5 }}>
        {translate('overview:papers')}
      </Typography>
      {deadlines.map(({ decision, body, day }) => (
        <Box key={decision.id} sx={{ display: 'flex', gap: 2, alignItems: 'baseline', py: 0.625 }}>
          <Link
            href={`#${placeAddress(project, { entity: 'decision', id: decision.id, field: null })}`}
            color="textPrimary"
            underline="hover"
            sx={{ flexGrow: 1, minWidth: 0, fontWeight: 500, overflowWrap: 'anywhere' }}
          >
            {[body.name || translate('overview:unnamed'), decision.caseNumber]
              .filter((text) => text !== '')
              .join(', ')}
          </Link>
          <Typography
            variant="body2"
            sx={{ flexShrink: 0, color: day < today ? 'error.main' : 'text.secondary' }}
          >
            {daysLeftText(today, day, translate)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
