import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { KeyFacts } from '../../src-domain/key-facts.ts';
import { useLanguage } from '../language.ts';

interface FigureStripProps {
  readonly facts: KeyFacts;
}

/** How much there is of everything, in one line. */
export function FigureStrip({ facts }: FigureStripProps) {
  const { translate } = useLanguage();
  const figures = [
    ['subprojects', facts.subprojectCount],
    ['effect-goals', facts.effectGoalCount],
    ['result-goals', facts.resultGoalCount],
    ['activities', facts.activityCount],
    ['milestones', facts.milestoneCount],
    ['measures', facts.measureCount],
    ['filled-seats', facts.filledSeatCount],
    ['vacant-seats', facts.vacantSeatCount],
  ] as const;
  return (
    <Paper
      component="dl"
      aria-label={translate('pages:figures')}
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
        overflow: 'hidden',
      }}
    >
      {figures.map(([name, count]) => (
        <Box
          key={name}
          sx={{
            display: 'flex',
            flexDirection: 'column-reverse',
            px: 2,
            py: 1.25,
            ml: '-1px',
            mt: '-1px',
            borderLeft: 1,
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Typography component="dt" variant="body2" color="textSecondary">
            {translate(`pages:${name}`)}
          </Typography>
          <Typography
            component="dd"
            sx={{ m: 0, fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.2 }}
          >
            {count}
          </Typography>
        </Box>
      ))}
    </Paper>
  );
}
