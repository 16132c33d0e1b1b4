import Box from '@mui/material/Box';
import { updateOf } from '../../src-domain/change.ts';
import { roughLaterText } from '../../src-domain/messages/later-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { type ItemState, itemDeadlines } from '../../src-domain/milestone-plan/dated-items.ts';
import { inState, type Progress } from '../../src-domain/milestone-plan/progress-changes.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { deadlinesOf } from '../../src-domain/timing/deadlines.ts';
import { readTiming } from '../../src-domain/timing/timing.ts';
import { valueChoices } from '../choices.ts';
import { fieldColumn, type PlanColumn } from '../plan-table/plan-column.ts';
import { followedRow, type MilestonePlanRow } from './milestone-rows.ts';
import { TimeCell } from './TimeCell.tsx';

type Column = PlanColumn<MilestonePlanRow>;

interface Made {
  readonly plan: Plan;
  readonly translate: Translate;
  readonly today: IsoDay;
  readonly understood: (text: string) => string;
}

const isFollowed: NonNullable<Column['has']> = ({ entity }) =>
  entity === 'milestone' || entity === 'measure';

/** When it is to be finished, with what is overdue. */
export function timeColumn({ plan, translate, today, understood }: Made): Column {
  const column = fieldColumn<MilestonePlanRow>({
    entity: 'measure',
    field: 'time',
    editor: { kind: 'time', understood },
    width: 150,
    plan,
    translate,
    synonyms: [translate('milestonesPage:synonym-deadline')],
  });
  return {
    ...column,
    show: (planRow) => {
      const row = followedRow(planRow);
      const isWaitedFor = row && row.state !== 'dropped' && !planRow.isUnderDropped;
      const deadlines = isWaitedFor ? itemDeadlines(readTiming(row.time), row, today) : [];
      return <TimeCell text={column.text(planRow)} deadlines={deadlines} />;
    },
  };
}

/** How far it is. What is done gets today's day, and what isn't done any longer loses it. */
export function stateColumn({ plan, translate, today }: Made): Column {
  const states = valueChoices('measure', 'state', translate);
  return {
    ...fieldColumn<MilestonePlanRow>({
      entity: 'measure',
      field: 'state',
      editor: { kind: 'choice', choices: () => states },
      width: 98,
      plan,
      translate,
    }),
    write: (row, value) => {
      const state = (value ?? 'not-started') as ItemState;
      return written(row, (now) => inState(now, state, today));
    },
  };
}

/** The day on which it was done. A day makes it done. */
export function doneColumn({ plan, translate, today }: Made): Column {
  return {
    ...fieldColumn<MilestonePlanRow>({
      entity: 'measure',
      field: 'doneOn',
      heading: translate('milestoneViews:column-done'),
      editor: { kind: 'day' },
      width: 90,
      plan,
      translate,
    }),
    write: (row, value) =>
      written(row, (now) =>
        value === null || value === ''
          ? { doneOn: null }
          : { ...inState(now, 'done', today), doneOn: String(value) },
      ),
  };
}

/** When it is now expected, and how much later that is than planned. */
export function forecastColumn({ plan, translate, understood }: Made): Column {
  const column = fieldColumn<MilestonePlanRow>({
    entity: 'measure',
    field: 'forecast',
    heading: translate('milestoneViews:column-forecast'),
    editor: { kind: 'time', understood },
    width: 104,
    plan,
    translate,
    synonyms: [],
  });
  return {
    ...column,
    show: (planRow) => {
      const later = forecastLater(planRow, translate);
      const text = column.text(planRow);
      if (later === '') return text;
      return (
        <>
          {text}
          <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
            {later}
          </Box>
        </>
      );
    },
  };
}

/** The last day of what is expected against the last of what was planned; '' where either is uncertain. */
function forecastLater(planRow: MilestonePlanRow, translate: Translate): string {
  const row = followedRow(planRow);
  const planned = row && deadlinesOf(readTiming(row.time)).toSorted().at(-1);
  const expected = row && deadlinesOf(readTiming(row.forecast)).toSorted().at(-1);
  return planned && expected ? roughLaterText(planned, expected, translate) : '';
}

/** How it stands against the approved version, which is called so. */
export const slipColumn = ({ translate }: Made, version: string): Column => ({
  id: 'slip',
  heading: translate('milestoneViews:slip-of-version', { version }),
  width: 130,
  has: isFollowed,
  rowsWithIt: translate('milestoneViews:rows-that-are-followed'),
  value: ({ slip }) => slip,
  text: ({ slip }) => slip,
  write: () => [],
  writtenWhere: translate('milestoneViews:slip-is-computed'),
});

/** Why it is dropped. */
export const reasonColumn = ({ plan, translate }: Made): Column => ({
  ...fieldColumn<MilestonePlanRow>({
    entity: 'measure',
    field: 'droppedBecause',
    heading: translate('milestoneViews:column-reason'),
    editor: { kind: 'long-text' },
    width: 180,
    plan,
    translate,
  }),
  canEdit: ({ row }) => row['state'] === 'dropped',
  writtenWhere: translate('milestoneViews:only-where-dropped'),
});

function written(
  { entity, row }: Pick<MilestonePlanRow, 'row'> & Pick<Parameters<Column['write']>[0], 'entity'>,
  progress: (row: NonNullable<ReturnType<typeof followedRow>>) => Partial<Progress>,
): ReturnType<Column['write']> {
  const followed = followedRow({ entity: entity as MilestonePlanRow['entity'], row });
  if (!followed) return [];
  return [updateOf(entity, row as never, progress(followed) as never)];
}
