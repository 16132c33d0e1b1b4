import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { deadlinesOf } from '../timing/deadlines.ts';
import { readTiming, type Timing } from '../timing/timing.ts';
import {
  type MilestoneLine,
  type MilestoneTable,
  milestoneTables,
  type Responsible,
} from './milestone-table.ts';

export type ItemState = Row<'measure'>['state'];

/** A deadline of an item: the last day of one of the spans that its time says. */
export interface ItemDeadline {
  readonly day: IsoDay;
  readonly standing: 'met' | 'coming' | 'overdue';
}

/**
 * A milestone or a measure as it is followed up: when, who, for whom and how far. The table, the timeline,
 * the calendar list, their filters and what is exported are all made of these.
 */
export interface DatedItem {
  readonly entity: 'milestone' | 'measure';
  readonly id: string;
  readonly row: Row<'milestone'> | Row<'measure'>;
  /** The milestone that a measure stands under, or that the item is. */
  readonly milestone: Row<'milestone'>;
  readonly group: Row<'milestoneGroup'> | null;
  readonly subprojectId: string | null;
  /** For which municipality: its group's, or else its sub-project's. */
  readonly municipalityId: string | null;
  /** Who answers for it: by its own, or else by its group's, or else by its milestone's. */
  readonly responsible: readonly Responsible[];
  readonly timing: Timing;
  readonly forecast: Timing;
  readonly state: ItemState;
  /** By day. None where the time names no certain day, or the item is dropped. */
  readonly deadlines: readonly ItemDeadline[];
}

/** Every milestone and measure in the order of the milestone plan, as of a day. */
export const datedItems = (plan: Plan, today: IsoDay): readonly DatedItem[] =>
  datedItemsIn(plan, milestoneTables(plan, today), today);

/** The same, of tables that have been made already. */
export function datedItemsIn(
  plan: Plan,
  tables: readonly MilestoneTable[],
  today: IsoDay,
): readonly DatedItem[] {
  return tables.flatMap((table) => {
    const { milestone, responsible } = table;
    const item = itemMaker(plan, table, today);
    const ofLine = (line: MilestoneLine, group: Group | null) =>
      line.kind === 'measure' ? [item('measure', line.measure, line.responsible, group)] : [];
    return [
      item('milestone', milestone, responsible, null),
      ...table.lines.flatMap((line) => ofLine(line, null)),
      ...table.groups.flatMap((group) => group.lines.flatMap((line) => ofLine(line, group))),
    ];
  });
}

/** Whether one of an item's deadlines has passed without being met. */
export const isOverdue = ({ deadlines }: DatedItem): boolean =>
  deadlines.some(({ standing }) => standing === 'overdue');

type Group = MilestoneTable['groups'][number];

function itemMaker(plan: Plan, { milestone, responsible: ofWhole }: MilestoneTable, today: IsoDay) {
  const { subprojectId } = milestone;
  const ofSubproject = findRow(plan, 'subproject', subprojectId)?.municipalityId ?? null;
  return (
    entity: DatedItem['entity'],
    row: DatedItem['row'],
    own: readonly Responsible[],
    group: Group | null,
  ): DatedItem => {
    const timing = readTiming(row.time);
    const ofGroup = group?.responsible ?? [];
    const isDropped = row.state === 'dropped' || milestone.state === 'dropped';
    return {
      entity,
      id: row.id,
      row,
      milestone,
      group: group?.group ?? null,
      subprojectId,
      municipalityId: group?.group.municipalityId ?? ofSubproject,
      responsible: own.length > 0 ? own : ofGroup.length > 0 ? ofGroup : ofWhole,
      timing,
      forecast: readTiming(row.forecast),
      state: row.state,
      deadlines: isDropped ? [] : itemDeadlines(timing, row, today),
    };
  };
}

/** The deadlines of a time by day, each met or not; what is done has met all of them. */
export function itemDeadlines(
  timing: Timing,
  { state, metDeadlines }: DatedItem['row'],
  today: IsoDay,
): readonly ItemDeadline[] {
  // A day that is said twice is one deadline.
  return [...new Set(deadlinesOf(timing))].toSorted().map((day) => {
    const isMet = state === 'done' || metDeadlines.includes(day);
    return { day, standing: isMet ? 'met' : day < today ? 'overdue' : 'coming' };
  });
}
