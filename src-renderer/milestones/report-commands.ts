import { dayText } from '../../src-domain/messages/day-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { itemDeadlines } from '../../src-domain/milestone-plan/dated-items.ts';
import { readTiming } from '../../src-domain/timing/timing.ts';
import type { RowCommand } from '../grid/grid-model.ts';
import { followedRow, type MilestonePlanRow } from './milestone-rows.ts';
import type { Reporting } from './use-reporting.tsx';

interface Surroundings {
  readonly reporting: Reporting;
  readonly today: string;
  readonly translate: Translate;
  /** Hears why something was refused; null where it was done. */
  readonly onDone: (refusal: string | null) => void;
}

/** What the menu of a row offers to tell of how far it is: the whole, and each of several deadlines. */
export function reportCommands(
  planRow: MilestonePlanRow,
  { reporting, today, translate, onDone }: Surroundings,
): readonly RowCommand[] {
  const row = followedRow(planRow);
  if (!row) return [];
  const { state } = row;
  const item = { entity: planRow.entity as 'measure', id: planRow.id };
  const isDone = state === 'done';
  const deadlines = itemDeadlines(readTiming(row.time), row, today);
  const several = state === 'dropped' || deadlines.length < 2 ? [] : deadlines;
  return [
    {
      id: 'report',
      label: translate(`milestoneViews:${isDone ? 'report-not-done' : 'report-done'}`),
      act: () => onDone(reporting.report([item], !isDone)),
    },
    ...several.map(({ day, standing }) => {
      const isMet = standing === 'met';
      const key = isMet ? 'report-deadline-not' : 'report-deadline';
      return {
        id: `deadline-${day}`,
        label: translate(`milestoneViews:${key}`, { day: dayText(day) }),
        act: () => onDone(reporting.reportDeadline(item, day, !isMet)),
      };
    }),
    {
      id: 'drop',
      label: translate(`milestoneViews:${state === 'dropped' ? 'change-reason' : 'drop'}`),
      act: () => reporting.drop(item),
    },
  ];
}

/** What can be told of several rows at once. */
export function reportSeveral(
  rows: readonly MilestonePlanRow[],
  { reporting, translate, onDone }: Surroundings,
): readonly RowCommand[] {
  const open = rows.flatMap((row) => {
    const followed = followedRow(row);
    const isOpen = followed && followed.state !== 'done' && followed.state !== 'dropped';
    return isOpen ? [{ entity: row.entity as 'measure', id: row.id }] : [];
  });
  if (open.length === 0) return [];
  const label = translate('milestoneViews:report-several', { count: open.length });
  return [{ id: 'report', label, act: () => onDone(reporting.report(open, true)) }];
}
