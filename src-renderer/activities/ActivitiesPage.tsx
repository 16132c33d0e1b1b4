import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import ToggleButton from '@mui/material/ToggleButton';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useGoTo, usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { ActivityTable } from './ActivityTable.tsx';
import { activityViews, viewAddress, viewOf } from './activity-views.ts';
import { GoalMatrix } from './GoalMatrix.tsx';

const viewButton = {
  textTransform: 'none',
  color: 'text.secondary',
  px: 1.5,
  py: 0.5,
  '&:not(:first-of-type)': { borderTopLeftRadius: 0, borderBottomLeftRadius: 0, ml: '-1px' },
  '&:not(:last-of-type)': { borderTopRightRadius: 0, borderBottomRightRadius: 0 },
} as const;

/** What the project does to reach its goals, as a list per sub-project or as the matrix activity × goal. */
export function ActivitiesPage() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const goTo = useGoTo();
  const view = viewOf(usePlace());
  const explanation = view === 'list' ? 'explanation' : 'matrix-explanation';
  return (
    <Container maxWidth={false} sx={{ py: 2.5 }}>
      <PageHeader
        page="hovedtiltak"
        explanation={translate(`activitiesPage:${explanation}`)}
        actions={
          // A group of MUI's own takes the arrow keys and doesn't say so; these are two plain buttons.
          <Box role="group" aria-label={translate('activitiesPage:view')} sx={{ display: 'flex' }}>
            {activityViews.map((each) => (
              <ToggleButton
                key={each}
                value={each}
                size="small"
                selected={view === each}
                onClick={() => goTo(viewAddress(project, each))}
                sx={viewButton}
              >
                {translate(`activitiesPage:view-${each}`)}
              </ToggleButton>
            ))}
          </Box>
        }
      />
      {view === 'list' ? <ActivityTable /> : <GoalMatrix />}
    </Container>
  );
}
