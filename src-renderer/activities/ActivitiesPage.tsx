import Container from '@mui/material/Container';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { PageHeader } from '../frame/PageHeader.tsx';
import { useGoTo, usePlace } from '../frame/use-address.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { ActivityTable } from './ActivityTable.tsx';
import { activityViews, viewAddress, viewOf } from './activity-views.ts';
import { GoalMatrix } from './GoalMatrix.tsx';

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
          <ToggleButtonGroup
            exclusive
            size="small"
            value={view}
            aria-label={translate('activitiesPage:view')}
          >
            {activityViews.map((each) => (
              <ToggleButton
                key={each}
                value={each}
                onClick={() => goTo(viewAddress(project, each))}
                sx={{ textTransform: 'none', color: 'text.secondary', px: 1.5, py: 0.5 }}
              >
                {translate(`activitiesPage:view-${each}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        }
      />
      {view === 'list' ? <ActivityTable /> : <GoalMatrix />}
    </Container>
  );
}
