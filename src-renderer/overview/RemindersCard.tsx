import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import { reportName } from '../../src-domain/messages/report-name.ts';
import type { Reminder } from '../../src-domain/reports/reminders.ts';
import { addressOf, placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { PageTexts } from '../PageTexts.tsx';
import { usePlan, useProject } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { Card } from './Card.tsx';
import { daysLeftText } from './days-left-text.ts';
import { GrowingList } from './GrowingList.tsx';

interface RemindersCardProps {
  readonly reminders: readonly Reminder[];
}

const shownAtFirst = 6;

/** The reports that are soon due, and those that should have come. */
export function RemindersCard(props: RemindersCardProps) {
  return (
    <PageTexts>
      <Reminders {...props} />
    </PageTexts>
  );
}

function Reminders({ reminders }: RemindersCardProps) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  return (
    <Card
      heading={translate('reportsPage:reminders')}
      aside={
        <Link href={`#${addressOf(project, 'rapporter')}`} variant="body2">
          {translate('reportsPage:all-reports')}
        </Link>
      }
    >
      <Box sx={{ px: 2, py: 1 }}>
        <GrowingList items={reminders} first={shownAtFirst} keyOf={({ report }) => report.id}>
          {(reminder) => <ReminderLine reminder={reminder} />}
        </GrowingList>
      </Box>
    </Card>
  );
}

function ReminderLine({ reminder }: { readonly reminder: Reminder }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const today = useToday();
  const { report, dueOn, daysLeft } = reminder;
  const { id, state } = report;
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', py: 0.625 }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Link
          href={`#${placeAddress(project, { entity: 'report', id, field: null })}`}
          color="textPrimary"
          underline="hover"
          sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}
        >
          {capitalised(reportName(plan, report, translate))}
        </Link>
        <Typography variant="body2" color="textSecondary">
          {choiceLabel('report', 'state', state, translate)}
        </Typography>
      </Box>
      <Typography
        variant="body2"
        sx={{ flexShrink: 0, color: daysLeft < 0 ? 'error.main' : 'text.secondary' }}
      >
        {daysLeftText(today, dueOn, translate)}
      </Typography>
    </Box>
  );
}
