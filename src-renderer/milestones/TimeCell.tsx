import CheckOutlined from '@mui/icons-material/CheckOutlined';
import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import Box from '@mui/material/Box';
import { dayText } from '../../src-domain/messages/day-text.ts';
import type { ItemDeadline } from '../../src-domain/milestone-plan/dated-items.ts';
import { useLanguage } from '../language.ts';
import { OverdueMark } from './OverdueMark.tsx';

const looks = {
  met: { Icon: CheckOutlined, colour: 'success.main' },
  overdue: { Icon: EventBusyOutlined, colour: 'error.main' },
  coming: { Icon: ScheduleOutlined, colour: 'text.secondary' },
} as const;

interface TimeCellProps {
  readonly text: string;
  readonly deadlines: readonly ItemDeadline[];
}

/** A time as written, that it is overdue, and of several deadlines how it is with each. */
export function TimeCell({ text, deadlines }: TimeCellProps) {
  if (deadlines.length < 2) {
    const isOverdue = deadlines.some(({ standing }) => standing === 'overdue');
    return isOverdue ? (
      <>
        {text} <OverdueMark />
      </>
    ) : (
      text
    );
  }
  return (
    <>
      {text}
      {deadlines.map((deadline) => (
        <DeadlineLine key={deadline.day} deadline={deadline} />
      ))}
    </>
  );
}

function DeadlineLine({ deadline: { day, standing } }: { readonly deadline: ItemDeadline }) {
  const { translate } = useLanguage();
  const { Icon, colour } = looks[standing];
  return (
    <Box
      component="span"
      sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: colour, fontSize: '0.75rem' }}
    >
      <Icon aria-hidden sx={{ fontSize: 14 }} />
      {translate(`milestoneViews:deadline-${standing}`, { day: dayText(day) })}
    </Box>
  );
}
