import type { Change } from '../change.ts';
import { type DatedItem, datedItems, isOverdue } from '../milestone-plan/dated-items.ts';
import { inOrder, type Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { addDays, daysBetween, type IsoDay } from '../timing/calendar-days.ts';
import {
  daysReported,
  draftOf,
  lastStanding,
  type Report,
  type ReportedDays,
  type ReportSeries,
} from './report-series.ts';

/** What a new report is to be about. */
export interface ReportOrder extends ReportSeries {
  readonly period: Report['period'];
  readonly dueOn: IsoDay | null;
  /** One that was planned and is now begun; null for one that nobody has planned. */
  readonly plannedId: string | null;
  /** One that was sent back, whose text this one begins with; null for a new period. */
  readonly replacesId: string | null;
}

/** The draft that a series has already, or what begins one. */
export type ReportBeginning =
  | { readonly kind: 'begun-already'; readonly draft: Report }
  | { readonly kind: 'begun'; readonly id: string; readonly changes: readonly Change[] };

/**
 * Begins a report from the last one that stands: its lights, and its deviations that aren't closed. What was
 * finished in the period and what comes next is filled in from the milestone plan, as lists to write on in.
 * One that replaces a report that was sent back begins with all that that one said.
 */
export function beginReport(
  plan: Plan,
  order: ReportOrder,
  today: IsoDay,
  newId: () => string,
): ReportBeginning {
  const draft = draftOf(plan, order);
  if (draft) return { kind: 'begun-already', draft };
  const id = order.plannedId ?? newId();
  const replaced = plan.rows.report.find((report) => report.id === order.replacesId) ?? null;
  const from = replaced ?? lastStanding(plan, order);
  const { kind, subprojectId, period, dueOn, replacesId } = order;
  const written = replaced
    ? { summary: replaced.summary, done: replaced.done, next: replaced.next }
    : { summary: '', ...progressIn(plan, order, today) };
  const row = { kind, subprojectId, period, dueOn, replacesId, ...written };
  return {
    kind: 'begun',
    id,
    changes: [
      ...(order.plannedId === null
        ? [insertion('report', { id, state: 'draft', ...row })]
        : beginning(plan, order.plannedId, row)),
      ...(from ? carriedOver(plan, from, id, newId, replaced !== null) : []),
    ],
  };
}

function beginning(plan: Plan, id: string, row: Partial<Report>): readonly Change[] {
  const planned = plan.rows.report.find((report) => report.id === id);
  if (!planned) throw new Error(`No report ${id} was planned`);
  const to: Partial<Report> = { ...row, state: 'draft' };
  const from = Object.fromEntries(
    Object.keys(to).map((field) => [field, planned[field as keyof Report]]),
  );
  return [{ kind: 'update', entity: 'report', id, from, to }];
}

function carriedOver(
  plan: Plan,
  from: Report,
  reportId: string,
  newId: () => string,
  withClosed: boolean,
): readonly Change[] {
  const lights = plan.rows.light.filter((light) => light.reportId === from.id);
  const deviations = inOrder(
    plan.rows.deviation,
    (each) => each.reportId === from.id && (withClosed || each.closedOn === null),
  );
  return [
    ...lights.map((light) => insertion('light', { ...light, id: newId(), reportId })),
    ...deviations.map((each) =>
      insertion('deviation', { ...each, id: newId(), reportId, carriedFromId: each.id }),
    ),
  ];
}

/** What was finished in the period, and what is due in as long a time after it or is late already. */
function progressIn(
  plan: Plan,
  { subprojectId, period }: ReportOrder,
  today: IsoDay,
): { readonly done: string; readonly next: string } {
  const days = daysReported({ period });
  const items = datedItems(plan, today).filter(
    ({ entity, ...item }) =>
      entity === 'measure' && (subprojectId === null || item.subprojectId === subprojectId),
  );
  const after = days && following(days);
  return {
    done: days ? listed(items.filter((item) => isFinishedIn(item, days))) : '',
    next: listed(items.filter((item) => isToBeDone(item, after))),
  };
}

function following({ from, to }: ReportedDays): ReportedDays {
  const first = addDays(to, 1);
  return { from: first, to: addDays(first, daysBetween(from, to)) };
}

const isFinishedIn = ({ state, row: { doneOn } }: DatedItem, { from, to }: ReportedDays): boolean =>
  state === 'done' && doneOn !== null && from <= doneOn && doneOn <= to;

function isToBeDone(item: DatedItem, days: ReportedDays | null): boolean {
  if (item.state === 'done' || item.state === 'dropped') return false;
  return isOverdue(item) || (days !== null && item.deadlines.some(({ day }) => day <= days.to));
}

const listed = (items: readonly DatedItem[]): string =>
  items
    .map(({ row }) => ('text' in row ? row.text.trim() : ''))
    .filter((text) => text !== '')
    .map((text) => `- ${text}`)
    .join('\n');
