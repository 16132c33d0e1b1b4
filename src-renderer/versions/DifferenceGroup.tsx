import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { differenceText } from '../../src-domain/messages/difference-text.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import type { PartDifferences } from '../../src-domain/versions/comparison.ts';
import { placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { MoreButton, useShownCount } from './MoreButton.tsx';

interface DifferenceGroupProps {
  readonly group: PartDifferences;
  /** What rows are called by. */
  readonly named: Plan;
}

/** What was added, removed and changed in one part of the plan, each in a sentence. */
export function DifferenceGroup({ group: { part, differences }, named }: DifferenceGroupProps) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const headingId = useId();
  const { count, showMore } = useShownCount(differences.length);
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ mt: 2.5 }}>
      <Typography variant="h3" id={headingId}>
        {translate(`versions:part-${part}`)}
      </Typography>
      <Paper sx={{ mt: 0.75, px: 2, py: 1 }}>
        <Box component="ul" sx={{ m: 0, pl: 2 }}>
          {differences.slice(0, count).map((difference) => {
            const { change } = difference;
            const { entity } = change;
            const id = change.kind === 'update' ? change.id : change.row.id;
            const field = change.kind === 'update' ? (Object.keys(change.to)[0] ?? null) : null;
            const text = differenceText(difference, named, translate);
            return (
              <Typography
                component="li"
                variant="body2"
                key={`${change.kind} ${id}`}
                sx={{ py: 0.25, overflowWrap: 'anywhere' }}
              >
                {findRow(plan, entity, id) ? (
                  <Link color="inherit" href={`#${placeAddress(project, { entity, id, field })}`}>
                    {text}
                  </Link>
                ) : (
                  text
                )}
              </Typography>
            );
          })}
        </Box>
        <MoreButton left={differences.length - count} onMore={showMore} />
      </Paper>
    </Box>
  );
}
