import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { choiceLabel } from '../../src-domain/messages/field-text.ts';
import type { Deadline, Overview } from '../../src-domain/overview.ts';
import { placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { Card } from './Card.tsx';
import { CaseDeadlines } from './CaseDeadlines.tsx';
import { daysLeftText } from './days-left-text.ts';
import { GrowingList } from './GrowingList.tsx';

const shownAtFirst = 6;

/** What should have been finished, and what is to be finished next. */
export function DeadlinesCard({ overdue, next }: Pick<Overview, 'overdue' | 'next'>) {
  const { translate } = useLanguage();
  return (
    <Card heading={translate('overview:deadlines')}>
      {overdue.length > 0 && (
        <Deadlines
          heading={translate('overview:overdue', { count: overdue.length })}
          deadlines={overdue}
        />
      )}
      <Deadlines
        heading={translate('overview:next')}
        deadlines={next}
        empty={translate('overview:nothing-next')}
      />
      <CaseDeadlines />
    </Card>
  );
}

interface DeadlinesProps {
  readonly heading: string;
  readonly deadlines: readonly Deadline[];
  readonly empty?: string;
}

function Deadlines({ heading, deadlines, empty }: DeadlinesProps) {
  const headingId = useId();
  return (
    <Box
      role="group"
      aria-labelledby={headingId}
      sx={{ px: 2, py: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Typography variant="h3" id={headingId} sx={{ mb: 0.5 }}>
        {heading}
      </Typography>
      {deadlines.length === 0 ? (
        <Typography color="textSecondary">{empty}</Typography>
      ) : (
        <GrowingList
          items={deadlines}
          first={shownAtFirst}
          keyOf={({ id, day, time }) => `${id} ${day} ${time}`}
        >
          {(deadline) => <DeadlineLine deadline={deadline} />}
        </GrowingList>
      )}
    </Box>
  );
}

function DeadlineLine({ deadline }: { readonly deadline: Deadline }) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const today = useToday();
  const { entity, id, name, milestone, time, day, isOneOfSeveral, daysLeft, state } = deadline;
  const about = [
    isOneOfSeveral ? translate('overview:one-deadline', { time, day: dayText(day) }) : time,
    choiceLabel(entity, 'state', state, translate),
    entity === 'milestone' ? capitalised(translate('entities:milestone')) : milestone,
  ];
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', py: 0.625 }}>
      <Box sx={{ flexGrow: 1, minWidth: 0 }}>
        <Link
          href={`#${placeAddress(project, { entity, id, field: 'time' })}`}
          color="textPrimary"
          underline="hover"
          sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}
        >
          {name || translate('overview:unnamed')}
        </Link>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {about.filter((text) => text !== '').join(' · ')}
        </Typography>
      </Box>
      <Typography
        variant="body2"
        sx={{
          flexShrink: 0,
          fontVariantNumeric: 'tabular-nums',
          color: daysLeft < 0 ? 'error.main' : 'text.secondary',
        }}
      >
        {daysLeftText(today, day, translate)}
      </Typography>
    </Box>
  );
}
